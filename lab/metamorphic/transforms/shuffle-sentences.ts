import type { Span } from '@sounding/core';
import { shuffle } from '../../learn/seeded-random.ts';

/** The sentences of a text in another order, one after the other. Same stream, same order. */
export function shuffleSentences(text: string, sentences: readonly Span[], random: () => number): string {
  return shuffle(
    sentences.map(({ start, end }) => text.slice(start, end)),
    random,
  ).join(' ');
}
