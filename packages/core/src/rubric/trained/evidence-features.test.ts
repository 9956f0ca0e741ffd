import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../bank/dimension.ts';
import {
  EVIDENCE_FEATURES,
  evidenceRows,
  likeliestMove,
  QUOTED_DIMENSIONS,
  SENTENCE_FEATURES,
  sentenceRows,
} from './evidence-features.ts';
import { anyFacts, inventFacts } from './invent-facts.suite.ts';

const lengthsOf = (facts: { readonly argued: readonly boolean[] }): number[] =>
  facts.argued.map((_, i) => 20 + i);

describe('sentenceRows', () => {
  it('has a row a sentence, as wide as its names', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rows = sentenceRows(facts, lengthsOf(facts));
        expect(rows).toHaveLength(facts.argued.length);
        for (const row of rows) {
          expect(row).toHaveLength(SENTENCE_FEATURES.length);
          expect(row.every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });

  it('knows the figures, the reason, and the length of each', () => {
    const facts = inventFacts(
      { number: [0, 0.75], 'quote: scale': [0, 0.5] },
      { figures: [0, 2], argued: [false, true] },
    );
    const [, second] = sentenceRows(facts, [30, 40]);
    const named = Object.fromEntries(SENTENCE_FEATURES.map((name, i) => [name, second?.[i]]));
    expect(named).toMatchObject({
      'quoted for anything': 0.5,
      figures: 2,
      argues: 1,
      length: 40,
      'is a story': 1,
      'performs number': 0.75,
      'performs outcome': 0,
    });
  });
});

describe('evidenceRows', () => {
  it('has a row as wide as its names for what could be evidence, and none for the rest', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...DIMENSIONS), (facts, dimension) => {
        const rows = evidenceRows(facts, sentenceRows(facts, lengthsOf(facts)), dimension);
        expect(rows).toHaveLength(facts.argued.length);
        for (const row of rows) if (row !== undefined) expect(row).toHaveLength(EVIDENCE_FEATURES.length);
      }),
    );
    const idle = inventFacts({ scale: [0.01, 0.9], outcome: [0.9, 0] });
    const rows = evidenceRows(idle, sentenceRows(idle, [10, 10]), 'scale');
    expect(rows.map((row) => row !== undefined)).toEqual([false, true]);
  });

  it('names the dimension that it is for', () => {
    const facts = inventFacts({ scale: [0.9], outcome: [0.9] });
    for (const dimension of ['scale', 'outcome'] as const) {
      const [row] = evidenceRows(facts, sentenceRows(facts, [10]), dimension);
      const on = QUOTED_DIMENSIONS.filter((d) => row?.[EVIDENCE_FEATURES.indexOf(`for ${d}`)] === 1);
      expect(on).toEqual([dimension]);
    }
  });

  it('compares no sentence with the others: what another does changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (others) => {
          const rowWith = (beside: readonly number[]) => {
            const facts = inventFacts({
              scale: [0.5, ...beside],
              number: [0.3, ...beside],
              'quote: scale': [0.2, ...beside],
            });
            return evidenceRows(facts, sentenceRows(facts, [10, 10, 10, 10]), 'scale')[0];
          };
          expect(rowWith(others)).toEqual(rowWith([0, 0, 0]));
        },
      ),
    );
  });
});

describe('likeliestMove', () => {
  it('is the likeliest of the dimension’s own moves', () => {
    const facts = inventFacts({ alternative: [0.2], rejection: [0.3], number: [0.9] });
    expect(likeliestMove(facts, 'alternatives', 0)).toBe('rejection');
    expect(likeliestMove(facts, 'coverage', 0)).toBeNull();
  });
});
