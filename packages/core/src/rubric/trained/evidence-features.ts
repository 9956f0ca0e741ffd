import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import { MOVES, type Move } from '../../evidence/move.ts';
import { quoteHead } from '../../evidence/trained/move-model.ts';
import type { AnswerFacts } from './answer-features.ts';
import { MOVES_OF } from './moves-of.ts';

/** Dimensions that raters quote sentences for. */
export const QUOTED_DIMENSIONS: readonly Dimension[] = DIMENSIONS.filter(
  (d) => d !== 'structure' && d !== 'credibility' && d !== 'coverage',
);

/** The names of the features in the order of `sentenceRows`. */
export const SENTENCE_FEATURES: readonly string[] = [
  'quoted for anything',
  'figures',
  'argues',
  'length',
  'index',
  'is a story',
  ...MOVES.map((move) => `performs ${move}`),
];

/** The features of each sentence that are the same for all dimensions; `lengths` are in UTF-16 code units. */
export function sentenceRows(facts: AnswerFacts, lengths: readonly number[]): Float32Array[] {
  const heads = QUOTED_DIMENSIONS.map((d) => facts.chances.get(quoteHead(d)) ?? []);
  const moves = MOVES.map((move) => facts.chances.get(move) ?? []);
  return lengths.map((length, i) => {
    const row = new Float32Array(SENTENCE_FEATURES.length);
    row[0] = heads.reduce((most, own) => Math.max(most, own[i] ?? 0), 0);
    row[1] = facts.figures[i] ?? 0;
    row[2] = facts.argued[i] === true ? 1 : 0;
    row[3] = length;
    row[4] = i;
    row[5] = facts.kind === 'story' ? 1 : 0;
    for (let m = 0; m < moves.length; m++) row[6 + m] = moves[m]?.[i] ?? 0;
    return row;
  });
}

/** A sentence that hardly performs a move nor is worth a quote for it is no evidence, and is not even judged. */
const BESIDE_THE_POINT = 0.04;

/** The names of the features in the order of `evidenceRows`. */
export const EVIDENCE_FEATURES: readonly string[] = [
  ...SENTENCE_FEATURES,
  'performed',
  'quoted',
  ...QUOTED_DIMENSIONS.map((d) => `for ${d}`),
];

/**
 * The features by which it is judged how well a sentence speaks for a dimension, by sentence; undefined for those that
 * could not be evidence. None compares a sentence with the others: what is evidence does not become so because
 * something better is taken away.
 */
export function evidenceRows(
  facts: AnswerFacts,
  shared: readonly Float32Array[],
  dimension: Dimension,
): (Float32Array | undefined)[] {
  const quoted = facts.chances.get(quoteHead(dimension)) ?? [];
  const performed = facts.performed[dimension];
  const own = QUOTED_DIMENSIONS.indexOf(dimension);
  const from = SENTENCE_FEATURES.length;
  return shared.map((common, i) => {
    const chance = performed[i] ?? 0;
    // Exactly 0 means void, and what is void is no evidence, however quotable.
    if (chance === 0 || (chance <= BESIDE_THE_POINT && (quoted[i] ?? 0) <= BESIDE_THE_POINT))
      return undefined;
    const row = new Float32Array(EVIDENCE_FEATURES.length);
    row.set(common);
    row[from] = performed[i] ?? 0;
    row[from + 1] = quoted[i] ?? 0;
    if (own >= 0) row[from + 2 + own] = 1;
    return row;
  });
}

/** The likeliest of a dimension's moves in a sentence; null where the dimension has none of its own. */
export function likeliestMove(facts: AnswerFacts, dimension: Dimension, sentence: number): Move | null {
  let likeliest: Move | null = null;
  let most = -1;
  for (const move of MOVES_OF[dimension]) {
    const chance = facts.chances.get(move)?.[sentence] ?? 0;
    if (chance > most) [likeliest, most] = [move, chance];
  }
  return likeliest;
}
