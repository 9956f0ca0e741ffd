import type { Span } from '@sounding/core';

/** The spans of quotes in a text, each where it stands first. Throws where one is not to be found. */
export function spansOf(text: string, ...quotes: string[]): Span[] {
  return quotes.map((quote) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`not in the text: ${quote}`);
    return { start, end: start + quote.length };
  });
}
