import type { Span } from '@sounding/core';

/** Begins a new line after every sentence. */
export function breakLines(text: string, sentences: readonly Span[]): string {
  return sentences.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Writes a text in one line. */
export function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
