import type { Span } from './span.ts';

/**
 * A run of letters and digits with inner apostrophes, hyphens and dots ("it's", "two-phase", "4,200",
 * "node.js"); or one sign of a script written without spaces.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]](?:[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]|['\u2019.\-](?=[\p{L}\p{N}])|,(?=\d))*/gv;

/** A word of Chinese or Japanese is about two signs long; used to count them fairly. */
const SIGNS_PER_WORD = 2;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gv;

/** Finds the words of a text, in order. Signs of scripts written without spaces are given one by one. */
export function findWords(text: string): Span[] {
  const out: Span[] = [];
  for (const m of text.matchAll(WORD)) out.push({ start: m.index, end: m.index + m[0].length });
  return out;
}

/** The words of a text as written, where their places do not matter. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Counts the words of a text: what a speaker would count. Two Chinese or Japanese signs count as one word. */
export function countWords(text: string): number {
  const signs = countMatches(SIGN, text);
  return countMatches(WORD, text) - signs + Math.ceil(signs / SIGNS_PER_WORD);
}

/** Asks only whether there is a further match, which costs a fraction of fetching it. */
function countMatches(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}
