import type { Span } from '@sounding/core';
import { stripMarks } from './strip-marks.ts';

/** Where something is put in. */
export type Place = 'front' | 'middle' | 'end';
export const PLACES: readonly Place[] = ['front', 'middle', 'end'];

/** Fewer stops than one in so many words: the text is written without punctuation. */
const WORDS_A_STOP = 60;

/** True of a text as a plain recogniser writes it. */
export function isWithoutStops(text: string): boolean {
  const stops = text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
  return stops * WORDS_A_STOP < text.split(/\s+/).length;
}

/** Other words in the manner of a text: without marks and capitals where the text has none. */
export function inMannerOf(text: string, words: string): string {
  return isWithoutStops(text) ? stripMarks(words) : words;
}

/** Puts words in at a place between two sentences, in the manner of the text. */
export function insertWords(text: string, sentences: readonly Span[], words: string, place: Place): string {
  const own = inMannerOf(text, words);
  if (place === 'front') return `${own} ${text}`;
  const after = place === 'end' ? undefined : sentences[Math.floor(sentences.length / 2)];
  if (after === undefined) return `${text.trimEnd()} ${own}`;
  return `${text.slice(0, after.start)}${own} ${text.slice(after.start)}`;
}
