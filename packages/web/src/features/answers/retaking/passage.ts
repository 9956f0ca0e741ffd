import type { Span } from '@sounding/core';

/** A passage as whole sentences: the first and the last of them, by index. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/** The sentences that a span touches; the nearest one before it, or the first, where it touches none. */
export function rangeOf(sentences: readonly Span[], span: Span): SentenceRange {
  const touched = sentences.flatMap((s, index) => (s.start < span.end && span.start < s.end ? [index] : []));
  const before = Math.max(
    0,
    sentences.findLastIndex((s) => s.end <= span.start),
  );
  return { first: touched[0] ?? before, last: touched.at(-1) ?? before };
}

/** From where to where a passage stands in the text. */
export function spanOf(sentences: readonly Span[], { first, last }: SentenceRange): Span {
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

/** Moves a passage by sentences, as far as there are any; its length stays. */
export function movePassage({ first, last }: SentenceRange, by: number, count: number): SentenceRange {
  const step = Math.min(Math.max(by, -first), Math.max(0, count - 1 - last));
  return { first: first + step, last: last + step };
}

/** Makes a passage longer or shorter at its end; at least one sentence stays. */
export function stretchPassage({ first, last }: SentenceRange, by: number, count: number): SentenceRange {
  return { first, last: Math.min(Math.max(last + by, first), Math.max(first, count - 1)) };
}
