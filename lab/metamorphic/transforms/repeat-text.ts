import type { Span } from '@sounding/core';
import { rewriteSpans } from './rewrite-spans.ts';

/** Says everything twice, one whole after the other. */
export function doubleText(text: string): string {
  return `${text}${text.includes('\n') ? '\n\n' : ' '}${text}`;
}

/** Says every sentence twice before going on. */
export function doubleSentences(text: string, sentences: readonly Span[]): string {
  return rewriteSpans(text, sentences, (sentence) => `${sentence} ${sentence}`);
}
