import type { Dimension } from '@sounding/core';
import type { Labelled } from '../data/answers.ts';
import { shuffle } from '../learn/seeded-random.ts';
import { checkOf, withText } from './checks.ts';
import { earnings, pointsIn } from './compare.ts';
import { sentencesOf } from './dimension-spans.ts';
import { chanceOf, pick } from './pick.ts';
import type { AssessAnswer, Change, Check } from './relation.ts';
import { rewriteSpans } from './transforms/rewrite-spans.ts';

/** As many dimensions of an answer are tried: a reading takes milliseconds, and each needs one of its own. */
const MOST_TRIED = 2;

/** What rewriting the sentences of a dimension is expected to do. */
export interface Rewriting {
  /** Names the stream of chance by which one of the ways is picked for each dimension of each answer. */
  readonly name: string;
  /** Ways of making a sentence void, by their names. */
  readonly ways: Readonly<Record<string, (sentence: string) => string>>;
  readonly dimensions: readonly Dimension[];
  /** What the rewritten sentences may rightly speak for. */
  readonly mayRaise?: readonly Change['of'][];
}

/**
 * Checks of some dimensions with two or three points that, once every sentence which speaks for it is made void, it
 * earns at most one point, and that nothing is raised by it.
 */
export function checkRewritten(
  labelled: Labelled,
  assess: AssessAnswer,
  { name, ways, dimensions, mayRaise = [] }: Rewriting,
): Check[] {
  const before = assess(labelled.answer);
  const random = chanceOf(labelled.answer.id, name);
  const strong = dimensions.filter((dimension) => pointsIn(before, dimension) >= 2);
  return shuffle(strong, random)
    .slice(0, MOST_TRIED)
    .flatMap((dimension) => {
      const [variant, rewrite] = pick(Object.entries(ways), random);
      const from = pointsIn(before, dimension);
      const text = rewriteSpans(labelled.answer.text, sentencesOf(labelled, before, dimension), rewrite);
      const after = assess(withText(labelled, text));
      const to = pointsIn(after, dimension);
      const kept = to > 1 ? [{ of: dimension, from, to }] : [];
      const known = new Set([...mayRaise, ...kept.map(({ of }) => of)]);
      const raised = earnings(before, after).filter(({ of }) => !known.has(of));
      return [checkOf(labelled, [...kept, ...raised], { dimension, variant })];
    });
}
