import type { Dimension } from '../bank/dimension.ts';

const ASKED: readonly (readonly [Dimension, RegExp])[] = [
  ['scale', /\b(?:10x|100x|(?:ten|hundred|10|100) times|at scale|breaks? first)\b/],
  ['alternatives', /\b(?:alternatives|options) (?:did|have|were) you\b|\bthrow away\b|\bdiscard\b/],
  ['operations', /\bhealthy\b|\bensure stability\b|\bmonitor/],
  ['rollout', /\b(?:launch it|rolled out|roll it out|got it to the users)\b/],
  ['ownership', /\byour (?:exact |own )?(?:part|contribution)\b|\bexactly was your\b|\bwas yours\b/],
  ['customer', /\b(?:customers|users|clients) gain/],
  ['limits', /\bwhat are the limits of\b|\bwould you (?:change|do differently)\b/],
];

/** The one dimension that a narrow question asks for outright; undefined for an open one (rule 1). */
export function askedDimension(question: string): Dimension | undefined {
  const text = question.toLowerCase().replaceAll('’', "'");
  return ASKED.find(([, words]) => words.test(text))?.[0];
}
