import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
import type { ReadTurn } from '../probe-context.ts';
import type { Said } from '../wording/say.ts';

/** More words than these are not repeated before a question. */
const MOST_WORDS = 13;
/** Marks that would end the quotation, or break its line. */
const NO_QUOTE = /[“”\n\r\t]/;

/**
 * The very words of a span between quotation marks, for where they carry the point; of a long one the last of them.
 * Undefined where they cannot be quoted.
 */
export function quoteExactly({ text, answerId }: ReadTurn, span: Span): Said | undefined {
  const words = findWords(text.slice(span.start, span.end));
  const first = words.at(-MOST_WORDS) ?? words[0];
  const start = span.start + (first?.start ?? 0);
  const quote = text.slice(start, span.end).trimEnd();
  if (quote === '' || NO_QUOTE.test(quote)) return undefined;
  return { text: `“${quote}”`, quotes: [{ start, end: start + quote.length, quote, answerId }] };
}
