import { findInstructions, type Span, spansOverlap } from '@sounding/core';
import type { Redacted } from '../redaction/redactor.ts';
import { createQuoteFinder, type QuoteFinder } from './find-quote.ts';
import { isTurned, turnedBefore } from './turned-before.ts';

/** How quotes are found in a redacted answer, where nothing is left of what it says to its grader. */
export interface OutsideInstructions {
  readonly find: QuoteFinder;
  /** As `find`, but nothing that is cut out of its negation. */
  readonly findStanding: QuoteFinder;
  /** From the clause's start, where what stands before a passage turns what it says: see `turnedBefore`. */
  readonly turned: (span: Span) => Span | undefined;
}

/**
 * Finds quotes in a redacted answer, but none in what the answer says to whoever scores it, and none that only repeats the
 * question, where that is given. Instructions are looked for in the answer as given as well, so that none hides behind a
 * placeholder.
 */
export function findOutsideInstructions(
  answer: string,
  { text, toOriginal }: Redacted,
  question = '',
): OutsideInstructions {
  const instructions = findInstructions(answer);
  const said = withBlanks(text, text === answer ? instructions : findInstructions(text));
  const findSaid = createQuoteFinder(said);
  const findAsked = createQuoteFinder(question);
  const find: QuoteFinder = (quote) => {
    const span = findSaid(quote);
    if (span === undefined || findAsked(quote) !== undefined) return undefined;
    if (instructions.length === 0) return span;
    const original = toOriginal(span);
    return instructions.some((one) => spansOverlap(one, original)) ? undefined : span;
  };
  const turned = (span: Span) =>
    isTurned(said.slice(span.start, span.end)) ? undefined : turnedBefore(said, span);
  const findStanding: QuoteFinder = (quote) => {
    const span = find(quote);
    return span === undefined || turned(span) !== undefined ? undefined : span;
  };
  return { find, findStanding, turned };
}

/** The text with signs that no quote has in some places. Keeps its length. */
function withBlanks(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\ufffc'.repeat(end - start) + rest.slice(end),
    text,
  );
}
