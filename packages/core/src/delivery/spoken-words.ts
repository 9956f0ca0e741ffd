import { lowerWord } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';

/** A word of the text, in the form in which words are compared. */
export interface SpokenWord extends Span {
  readonly word: string;
}

/** The words of a text, in order, lower case and with straight apostrophes. */
export function readSpokenWords(text: string): SpokenWord[] {
  return findWords(text).map(({ start, end }) => ({ start, end, word: lowerWord(text.slice(start, end)) }));
}
