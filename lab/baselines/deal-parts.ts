import { type Labelled, writerOf } from '../data/answers.ts';

/**
 * Deals answers into at most `most` parts, a writer's all into the same one, so that what is held out inside training
 * is as strange to the learner as the writer that training leaves out. Where one writer wrote everything, the answers
 * are dealt one by one. Gives the part of each answer, from 0 on.
 */
export function dealParts(answers: readonly Labelled[], most: number): number[] {
  const writers = [...new Set(answers.map((a) => writerOf(a.answer)))].sort();
  if (writers.length < 2) return answers.map((_, i) => i % most);
  const places = new Map(writers.map((writer, i) => [writer, i % most]));
  return answers.map((a) => places.get(writerOf(a.answer)) ?? 0);
}
