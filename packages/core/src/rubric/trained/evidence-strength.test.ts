import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUOTED_DIMENSIONS, sentenceRows } from './evidence-features.ts';
import {
  combineEvidence,
  evidenceStrengths,
  QUOTED_AT_ALL_FOREST,
  QUOTED_FOREST,
  quotedAtAll,
} from './evidence-strength.ts';
import { loadForests } from './forests.ts';
import { inventFacts } from './invent-facts.suite.ts';
import { plantForest } from './plant-forest.suite.ts';

/** Forests that say the same of every row. */
const always = (name: string, says: number) =>
  loadForests({ features: [], cuts: [], depth: 1, forests: { [name]: plantForest(says, 1, []) } });

describe('combineEvidence', () => {
  it('is never below 0, and never falls where either forest says more', () => {
    const said = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(said, said, fc.double({ min: 0, max: 1, noNaN: true }), (quoted, atAll, more) => {
        const strength = combineEvidence(quoted, atAll);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(combineEvidence(quoted + more, atAll)).toBeGreaterThanOrEqual(strength);
        expect(combineEvidence(quoted, atAll + more)).toBeGreaterThanOrEqual(strength);
      }),
    );
    expect(combineEvidence(-1, 1)).toBe(0);
  });
});

describe('evidenceStrengths', () => {
  const facts = inventFacts({ scale: [0.5, 0], rejection: [0.5, 0] });
  const shared = sentenceRows(facts, [10, 10]);

  it('is 0 for a sentence beside the point, however much the forests like all of them', () => {
    const strengths = evidenceStrengths(facts, shared, [1, 1], 'scale', always(QUOTED_FOREST, 1));
    expect(strengths[0]).toBeGreaterThan(0);
    expect(strengths[1]).toBe(0);
  });

  it('is 0 everywhere where the forest says that nothing would be quoted', () => {
    for (const d of QUOTED_DIMENSIONS) {
      expect(evidenceStrengths(facts, shared, [1, 1], d, always(QUOTED_FOREST, 0))).toEqual([0, 0]);
    }
  });

  it('of the craft dimensions follows what is performed and what is worth a quote', () => {
    const strengths = evidenceStrengths(facts, shared, [0.5, 1], 'structure', always(QUOTED_FOREST, 1));
    expect(strengths).toEqual([0.25, 0]);
  });
});

describe('quotedAtAll', () => {
  it('has a chance for every sentence, none below 0', () => {
    const shared = sentenceRows(inventFacts({ scale: [0, 1, 0] }), [1, 2, 3]);
    expect(quotedAtAll(shared, always(QUOTED_AT_ALL_FOREST, -0.25))).toEqual([0, 0, 0]);
    expect(quotedAtAll(shared, always(QUOTED_AT_ALL_FOREST, 0.75))).toEqual([0.75, 0.75, 0.75]);
  });
});
