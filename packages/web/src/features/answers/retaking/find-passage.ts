import { readText, type Span, weakPassage } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { leadingOf } from '../../../lib/leading-of.ts';
import { rangeOf, type SentenceRange } from './passage.ts';

/** Where a retake begins: the sentences, the weak ones among them, and what they are to be said again for. */
export interface FoundPassage {
  readonly sentences: readonly Span[];
  readonly range: SentenceRange;
  /** The advice; empty where there is none. */
  readonly why: string;
}

/** Finds the passage to be said again: by its times where the answer has them, else by the sentence that the advice is about. */
export function findPassage(answer: StoredAnswer): FoundPassage {
  const { text, mode, timing, question } = answer;
  const read = readText(text, mode).sentences;
  const sentences = read.length > 0 ? read : [{ start: 0, end: text.length }];
  const assessment = leadingOf(answer);
  const weak = timing && assessment ? weakPassage(text, timing, assessment, question.kind) : null;
  if (weak !== null) return { sentences, range: rangeOf(sentences, weak), why: weak.why };
  const advice = assessment?.advice[0];
  const start = advice?.start ?? text.length;
  return {
    sentences,
    range: rangeOf(sentences, { start, end: advice?.end ?? start }),
    why: advice?.text ?? '',
  };
}
