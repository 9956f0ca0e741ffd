import { DIMENSIONS, type Dimension } from '@sounding/core';
import type { Labelled } from '../data/answers.ts';
import type { Baseline } from './baseline.ts';
import { chooseCountSteps } from './count-steps.ts';
import { KEYWORDS, keywordPattern } from './keyword-list.ts';
import { fitOccasion, makeGuess } from './occasion-by-kind.ts';
import { scaleOf, TARGETS, type Target, truthOf } from './targets.ts';

const PATTERNS = DIMENSIONS.map((dimension) => [dimension, keywordPattern(KEYWORDS[dimension])] as const);

type Counts = Readonly<Record<Dimension, number>>;

const counted = new WeakMap<Labelled, Counts>();

/** How many different keywords of each dimension an answer says: the tenth "user" is no more than the first. */
function countKeywords(labelled: Labelled): Counts {
  const known = counted.get(labelled);
  if (known !== undefined) return known;
  const text = labelled.answer.text.toLowerCase().replaceAll('’', "'");
  const counts = Object.fromEntries(
    PATTERNS.map(([dimension, pattern]) => [dimension, new Set(text.match(pattern)).size]),
  ) as Record<Dimension, number>;
  counted.set(labelled, counts);
  return counts;
}

/** Counts words off a list, as a checklist would; the vote is by all counts together. */
export const keywords: Baseline = {
  name: 'keywords',
  description: 'how many different words of a list it says for each dimension, with fitted steps',
  fit(training) {
    const applies = fitOccasion(training);
    const countOf = (labelled: Labelled, target: Target): number => {
      const counts = countKeywords(labelled);
      if (target !== 'overall') return counts[target];
      const own = applies(labelled);
      return own.size === 0 ? 0 : [...own].reduce((sum, d) => sum + counts[d], 0) / own.size;
    };
    const steps = new Map(
      TARGETS.map((target) => {
        const rated = training.filter((a) => truthOf(a, target) !== null);
        return [
          target,
          chooseCountSteps(
            rated.map((a) => countOf(a, target)),
            rated.map((a) => truthOf(a, target) ?? 0),
            ...scaleOf(target),
          ),
        ] as const;
      }),
    );
    return (labelled) =>
      makeGuess(applies(labelled), (target) => {
        const count = countOf(labelled, target);
        return scaleOf(target)[0] + (steps.get(target) ?? []).filter((step) => count >= step).length;
      });
  },
};
