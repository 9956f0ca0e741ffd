import { QUOTED_DIMENSIONS } from '@sounding/core/training';
import type { Labelled } from '../data/answers.ts';
import { readSet, type SetName } from '../data/answers.ts';
import { seededRandom, shuffle } from '../learn/seeded-random.ts';
import { type Example, readExample, withoutDimension, withoutPunctuation } from './example.ts';

/** Of how many dimensions an answer is emptied in turn, each in a copy of its own. */
const EMPTIED = 2;

/**
 * Reads a set for training: every answer; of every punctuated one a copy without punctuation; and copies without all
 * that spoke for a dimension, so that its points are learnt to rest on that and on nothing else.
 */
export function readExamples(set: SetName, { copies = true }: { copies?: boolean } = {}): Example[] {
  // The detectors' wordings were found with the gold answers in sight.
  const detectorsKnewIt = set === 'gold';
  const random = seededRandom(5);
  return readSet(set).flatMap((labelled) => {
    const own = readExample(labelled, { detectorsKnewIt });
    if (!copies) return [own];
    const bare = withoutPunctuation(labelled);
    const isBareAlready = bare.answer.text === labelled.answer.text.toLowerCase();
    return [
      own,
      ...(isBareAlready
        ? []
        : [readExample(bare, { detectorsKnewIt, isCopy: true, original: labelled.answer })]),
      ...emptiedCopies(labelled, random).map(([dimension, copy]) =>
        readExample(copy, { detectorsKnewIt, isCopy: true, emptied: dimension }),
      ),
    ];
  });
}

function emptiedCopies(labelled: Labelled, random: () => number) {
  const points = labelled.ratings.r1?.points;
  const told = QUOTED_DIMENSIONS.filter((d) => (points?.[d] ?? 0) > 0);
  return shuffle(told, random)
    .slice(0, EMPTIED)
    .flatMap((dimension) => {
      const copy = withoutDimension(labelled, dimension);
      return copy === undefined ? [] : [[dimension, copy] as const];
    });
}
