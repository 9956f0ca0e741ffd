import { describe, expect, it } from 'vitest';
import type { FindCandidates } from '../candidate.ts';
import { type Circumstances, exchangeOf, expectSound } from './exchange.suite.ts';

/** One row of a table: what was answered, once or several times, and in which circumstances. */
type Row = readonly [answers: string | readonly [string, ...string[]], of?: Circumstances];

/** What each kind's test gives. */
export interface ProbeTable {
  /** What its first question then holds. */
  readonly asks: readonly (
    | readonly [...row: Row, holds: RegExp]
    | readonly [answers: Row[0], holds: RegExp]
  )[];
  /** It has nothing to ask. */
  readonly none: readonly Row[];
}

/** The suite that a kind of probe runs: when it asks and what, when it does not, and that all it says is sound. */
export function describeProbe(kind: string, find: FindCandidates, { asks, none }: ProbeTable): void {
  describe(`the probe of kind ${kind}`, () => {
    it.each(asks.map((row) => [String(row[0]), row] as const))('asks after: %s', (_, row) => {
      const holds = row.at(-1) as RegExp;
      const context = exchangeOf(row[0], row.length === 3 ? (row[1] as Circumstances) : {});
      const found = find(context);
      expect(found[0]?.text ?? 'nothing').toMatch(holds);
      for (const candidate of found) {
        expect(candidate.kind).toBe(kind);
        expectSound(candidate, context);
      }
    });
    if (none.length > 0)
      it.each(none.map((row) => [String(row[0]), row] as const))('asks nothing after: %s', (_, [
        answers,
        of,
      ]) => {
        expect(find(exchangeOf(answers, of)).map(({ text }) => text)).toEqual([]);
      });
  });
}
