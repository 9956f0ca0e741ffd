import { MOVES, readText } from '@sounding/core';
import { VOID_HEAD } from '@sounding/core/training';
import type { Labelled } from '../data/answers.ts';
import type { TrainingUnit } from '../learn/train-heads.ts';
import { coversHalf } from '../train/example.ts';
import { plainWords, signGrams, wordGrams } from './text-grams.ts';

/** What is told of a sentence by its words alone: the moves, and whether it only pretends. */
export const GRAM_HEADS: readonly string[] = [...MOVES, VOID_HEAD];

const read = new WeakMap<Labelled, readonly TrainingUnit[]>();

/**
 * The sentences of an answer as bags of words, pairs of words and runs of 3 to 5 signs, with the moves of the labelled
 * segments that they share half with. The sentences are those that core finds, as nobody cuts a new answer by hand.
 */
export function gramUnits(labelled: Labelled): readonly TrainingUnit[] {
  const known = read.get(labelled);
  if (known !== undefined) return known;
  const { answer, segments } = labelled;
  const units = readText(answer.text, answer.mode).sentences.map((sentence): TrainingUnit => {
    const words = plainWords(sentence.text);
    // No feature may begin with the mark of core's signs.
    const grams = [
      ...wordGrams(words).map((gram) => `w ${gram}`),
      ...signGrams(words, 3, 5).map((gram) => `s ${gram}`),
    ];
    const performed = new Set<string>(
      segments.filter((segment) => coversHalf(segment, sentence)).flatMap((segment) => segment.moves),
    );
    return {
      source: answer.id,
      features: [...new Set(grams)],
      truth: GRAM_HEADS.map((head) => (performed.has(head) ? 1 : 0)),
      weight: 1,
    };
  });
  read.set(labelled, units);
  return units;
}
