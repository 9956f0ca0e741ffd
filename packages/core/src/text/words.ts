import { isApostropheAt, isDigitAt, letterOrNumberAt, markAt } from './letters.ts';
import type { Span } from './span.ts';

/** A word of Chinese or Japanese is about two signs long; used to count them fairly. */
const SIGNS_PER_WORD = 2;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Finds the words of a text, in order. Signs of scripts written without spaces are given one by one. */
export function findWords(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start);
    if (end > start) out.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return out;
}

/** The words of a text as written, where their places do not matter. */
export function wordsIn(text: string): readonly string[] {
  return findWords(text).map(({ start, end }) => text.slice(start, end));
}

/** Counts the words of a text: what a speaker would count. Two Chinese or Japanese signs count as one word. */
export function countWords(text: string): number {
  let words = 0;
  let signs = 0;
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start);
    if (end > start) {
      if (signAt(text, start) > 0) signs++;
      else words++;
    }
    start = Math.max(end, start + 1);
  }
  return words + Math.ceil(signs / SIGNS_PER_WORD);
}

/**
 * Where the word that begins at an offset ends; the offset itself where none begins. A run of letters and digits with inner
 * apostrophes, hyphens and dots ("it's", "two-phase", "4,200", "node.js"); or one sign of a script written without
 * spaces.
 */
function endOfWord(text: string, from: number): number {
  const sign = signAt(text, from);
  if (sign > 0) return from + sign;
  let end = from + letterOrNumberAt(text, from);
  if (end === from) return from;
  for (;;) {
    const more = letterOrNumberAt(text, end) || markAt(text, end);
    if (more > 0) {
      if (signAt(text, end) > 0) return end;
      end += more;
    } else if (isJoint(text, end)) end++;
    else return end;
  }
}

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === COMMA) return isDigitAt(text, at + 1);
  return (code === DOT || code === HYPHEN || isApostropheAt(text, at)) && letterOrNumberAt(text, at + 1) > 0;
}

/** Code units of the Chinese or Japanese sign at an offset; 0 where none stands there. */
function signAt(text: string, at: number): number {
  // All of them stand far behind the letters of other scripts that most texts are written in.
  if (!(text.charCodeAt(at) >= FIRST_SIGN)) return 0;
  const code = text.codePointAt(at) ?? 0;
  const sign = String.fromCodePoint(code);
  return SIGN.test(sign) ? sign.length : 0;
}

const FIRST_SIGN = 0x2e80;
