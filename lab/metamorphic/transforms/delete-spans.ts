import type { Span } from '@sounding/core';
import { mergeSpans, rewriteSpans } from './rewrite-spans.ts';

/** Takes stretches out of a text, with the white space that they leave doubled; paragraphs stay apart. */
export function deleteSpans(text: string, spans: readonly Span[]): string {
  return tidy(rewriteSpans(text, mergeSpans(spans), () => ''));
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
