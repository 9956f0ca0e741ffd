import { expect } from 'vitest';
import type { Probe } from './rubric/assessment.ts';

/** Expects every passage in quotation marks to be listed, in order, and to stand in the text of the answer that it names. */
export function expectQuotes(
  probe: Probe,
  textOf: (answerId: string | undefined) => string | undefined,
): void {
  const { text, because, quotes = [] } = probe;
  const shown = [...`${text} ${because}`.matchAll(/“([^”]*)”/g)].map(([, quote]) => quote);
  expect(quotes.map((q) => q.quote)).toEqual(shown);
  for (const { answerId, start, end, quote } of quotes) {
    expect(textOf(answerId)?.slice(start, end)).toBe(quote);
  }
}
