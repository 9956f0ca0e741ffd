import type { Span } from './span.ts';

/**
 * A run of letters and digits with inner apostrophes, hyphens and dots ("it's", "two-phase", "4,200",
 * "node.js"); or one sign of a script written without spaces.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]](?:[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]|['\u2019.\-](?=[\p{L}\p{N}])|,(?=\d))*/gv;

/** A word of Chinese or Japanese is about two signs long; used to count them fairly. */
const SIGNS_PER_WORD = 2;
const SIGN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/v;

/** Finds the words of a text, in order. Signs of scripts written without spaces are given one by one. */
export function findWords(text: string): Span[] {
  const out: Span[] = [];
  for (const m of text.matchAll(WORD)) out.push({ start: m.index, end: m.index + m[0].length });
  return out;
}

/** Counts the words of a text: what a speaker would count. Two Chinese or Japanese signs count as one word. */
export function countWords(text: string): number {
  let words = 0;
  let signs = 0;
  for (const m of text.matchAll(WORD)) {
    if (SIGN.test(m[0])) signs++;
    else words++;
  }
  return words + Math.ceil(signs / SIGNS_PER_WORD);
}
