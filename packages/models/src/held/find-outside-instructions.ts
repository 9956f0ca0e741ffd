import { findInstructions, type Span, spansOverlap } from '@sounding/core';
import type { Redacted } from '../redaction/redactor.ts';
import { createQuoteFinder, type QuoteFinder } from './find-quote.ts';

/**
 * Finds quotes in a redacted answer, but none in what the answer says to whoever scores it. Instructions are looked for in the
 * answer as given as well, so that none hides behind a placeholder.
 */
export function findOutsideInstructions(answer: string, { text, toOriginal }: Redacted): QuoteFinder {
  const instructions = findInstructions(answer);
  const find = createQuoteFinder(withBlanks(text, text === answer ? instructions : findInstructions(text)));
  return (quote) => {
    const span = find(quote);
    if (span === undefined || instructions.length === 0) return span;
    const original = toOriginal(span);
    return instructions.some((one) => spansOverlap(one, original)) ? undefined : span;
  };
}

/** The text with signs that no quote has in some places. Keeps its length. */
function withBlanks(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\ufffc'.repeat(end - start) + rest.slice(end),
    text,
  );
}
