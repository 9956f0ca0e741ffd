import type { Outline } from '@sounding/core/contract';

/** One quote of an outline, in the answer's text. */
export type OutlineQuote = Outline['parts'][number]['quotes'][number];

/** A rewrite outline: each part with what to say there, the quotes that it is made of, and what only the person knows. */
export function OutlineView({
  outline,
  onQuote,
}: {
  outline: Pick<Outline, 'parts'>;
  /** Shows a quote in the answer, where that is on the page. */
  onQuote?: (quote: OutlineQuote) => void;
}) {
  return (
    <ol className="flex max-w-[80ch] flex-col gap-3 text-sm">
      {outline.parts.map(({ heading, say, quotes, missing }) => (
        <li key={`${heading} ${say}`} className="flex flex-col gap-1">
          <h3 className="font-medium">{heading}</h3>
          {say !== '' && <p>{say}</p>}
          {onQuote &&
            quotes.map((quote) => (
              <button
                key={`${quote.start}-${quote.end}`}
                type="button"
                onClick={() => onQuote(quote)}
                className="border-l-2 border-accent py-0.5 pl-2 text-left font-mono text-xs hover:bg-surface"
              >
                <span className="sr-only">Show in your answer: </span>
                {quote.quote}
              </button>
            ))}
          {missing !== undefined && (
            <p className="text-muted">
              <span className="font-medium">Only you know:</span> {missing}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
