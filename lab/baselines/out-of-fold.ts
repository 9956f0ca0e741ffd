import { type Labelled, writerOf } from '../data/answers.ts';
import type { Baseline, Guess } from './baseline.ts';

/**
 * What a baseline guesses of each answer, by id, when nothing of its writer was learnt from. `alsoFrom` holds further
 * labelled answers that teach in every fold and are never guessed.
 */
export function outOfFold(
  baseline: Baseline,
  answers: readonly Labelled[],
  alsoFrom: readonly Labelled[] = [],
): Map<string, Guess> {
  const out = new Map<string, Guess>();
  for (const writer of new Set(answers.map((a) => writerOf(a.answer)))) {
    const guess = baseline.fit([...answers, ...alsoFrom].filter((a) => writerOf(a.answer) !== writer));
    for (const a of answers) if (writerOf(a.answer) === writer) out.set(a.answer.id, guess(a));
  }
  return out;
}
