import type { Span } from '@sounding/core';

/** The first half of an answer's sentences, the middle one with them; the whole of a single sentence. */
export function firstHalf(text: string, sentences: readonly Span[]): string {
  const last = sentences[Math.ceil(sentences.length / 2) - 1];
  return last === undefined ? text : text.slice(0, last.end);
}
