import { isOrdinaryWord } from '@sounding/core';

/** The shortest word that gives a longer name away. */
const SHORTEST = 4;

/** The words of a name: parted by any sign, or by a capital ("BlueFalcon"). */
export function wordsOf(term: string): readonly string[] {
  return term.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a word of a longer name gives it away: "Falcon" of "Project Falcon", since nobody says it otherwise. */
export function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !/^\p{N}+$/u.test(word) && !isOrdinaryWord(word.toLowerCase());
}
