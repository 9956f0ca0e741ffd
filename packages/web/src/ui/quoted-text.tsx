import type { QuotedPassage } from '@sounding/core';
import { cutAtQuotes } from '../lib/cut-at-quotes.ts';

/** A wording in which each quote of an answer leads to its passage. */
export function QuotedText({
  text,
  quotes,
  onQuote,
}: {
  text: string;
  quotes: readonly QuotedPassage[] | undefined;
  onQuote: (quote: QuotedPassage) => void;
}) {
  return cutAtQuotes(text, quotes).map(({ text: piece, quote }, index) =>
    quote === undefined ? (
      piece
    ) : (
      // A button would not break across lines like the words around it.
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: a wording never changes, and a quote may stand in it twice
        key={index}
        href={`#quote-${quote.start}`}
        onClick={(event) => {
          event.preventDefault();
          onQuote(quote);
        }}
        className="underline decoration-accent decoration-2 underline-offset-[0.22em] hover:bg-accent-soft"
      >
        {piece}
        <span className="sr-only"> (show it in your answer)</span>
      </a>
    ),
  );
}
