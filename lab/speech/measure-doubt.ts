import { findDoubtfulWords } from '@sounding/core';
import { alignWords, toPlainWords } from './align-words.ts';

/** A recognised word: how sure the recogniser was of it, and whether it was said. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  /** As what the product asks about it where the recogniser is unsure; little words ("the") are not asked about. */
  readonly asked: 'word' | 'figure' | 'not';
}

/** Tells of each recognised word whether it was said, to see whether doubt falls on the right ones. */
export function judgeWords(said: string, heard: string, confidences: readonly number[]): Judged[] {
  const written = heard.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const heardWords = toPlainWords(written);
  const matches = alignWords(
    toPlainWords(said.split(/\s+/)).map((word) => word.word),
    heardWords.map((word) => word.word),
  );
  const wrong = new Set(
    matches.flatMap((match) =>
      match.heard !== undefined && !match.same ? [heardWords[match.heard]?.at ?? -1] : [],
    ),
  );
  return written.map((word, i) => ({
    confidence: confidences[i] ?? 1,
    right: !wrong.has(i),
    asked: askedAs(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+#]+$/gu, '')),
  }));
}

/** Asks core about the word by itself as if it had hardly been heard. */
function askedAs(word: string): Judged['asked'] {
  const timed = { start: 0, end: word.length, from: 0, to: 1, confidence: 0 };
  const [doubt] = findDoubtfulWords(word, { words: [timed], voice: [], precise: true }, []);
  if (doubt === undefined) return 'not';
  return doubt.why === 'number' ? 'figure' : 'word';
}
