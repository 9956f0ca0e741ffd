import type { Dimension } from '../../bank/dimension.ts';
import type { AnswerFacts } from './answer-features.ts';
import { evidenceRows, QUOTED_DIMENSIONS } from './evidence-features.ts';
import type { Forests } from './forests.ts';

/** The forests of the evidence: quoted for the dimension in question, and quoted for anything at all. */
export const QUOTED_FOREST = 'quoted for it';
export const QUOTED_AT_ALL_FOREST = 'quoted at all';

/** What being worth quoting at all adds to being quoted for a dimension. */
const AT_ALL = 0.5;

/** Combines what the two forests say of a sentence. */
export function combineEvidence(quoted: number, atAll: number): number {
  return Math.max(0, quoted) * (AT_ALL + Math.max(0, atAll));
}

/** How likely each sentence is quoted for anything at all, from 0 to about 1. */
export function quotedAtAll(shared: readonly Float32Array[], forests: Forests): number[] {
  return shared.map((row) => Math.max(0, forests.predict(QUOTED_AT_ALL_FOREST, row)));
}

/**
 * How well each sentence speaks for a dimension, from 0 to about 1: how likely a rater would quote it for that
 * dimension's points. `shared` are the rows of `sentenceRows`. For structure and credibility, which raters quote nothing for, it is how likely one of their moves
 * is performed by a sentence that would be quoted for something. `atAll` is what `quotedAtAll` gives.
 */
export function evidenceStrengths(
  facts: AnswerFacts,
  shared: readonly Float32Array[],
  atAll: readonly number[],
  dimension: Dimension,
  forests: Forests,
): number[] {
  if (!QUOTED_DIMENSIONS.includes(dimension)) {
    return atAll.map((chance, i) => chance * (facts.performed[dimension][i] ?? 0));
  }
  return evidenceRows(facts, shared, dimension).map((row, i) =>
    row === undefined ? 0 : combineEvidence(forests.predict(QUOTED_FOREST, row), atAll[i] ?? 0),
  );
}
