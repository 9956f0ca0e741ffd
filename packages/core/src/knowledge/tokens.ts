import { letterOrNumberAt, markAt } from '../text/letters.ts';

/**
 * The words of a text as names are compared by: "kafka" of "kafka's", "c++", ".net", "1.1", "tcp_tw_reuse". As
 * lists of offsets, since most words are never looked at.
 */
export interface Tokens {
  readonly plain: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where each word's ending stops: the "'s" of "kafka's"; else the same as its end. */
  readonly stops: readonly number[];
}

const OTHER = 0;
const WORD = 1;
const DIGIT = 2;

/** What each sign of ASCII is; most texts need no other. An underscore belongs to the identifier around it. */
const ASCII = new Uint8Array(128);
ASCII.fill(DIGIT, 0x30, 0x3a);
ASCII.fill(WORD, 0x41, 0x5b);
ASCII.fill(WORD, 0x61, 0x7b);
ASCII[0x5f] = WORD;

const QUOTE = 0x27;
const COMMA = 0x2c;
const DOT = 0x2e;
const PLUS = 0x2b;
const HASH = 0x23;

/** Cuts lower-case text into words, in order; hyphens, dots and slashes part them ("node.js", "tcp/ip"). */
export function readTokens(plain: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const stops: number[] = [];
  for (let at = 0; at < plain.length; ) {
    const from = plain.charCodeAt(at) === DOT && opensWord(plain, at) ? at + 1 : at;
    const end = endOfWord(plain, from);
    if (end === from) {
      at++;
      continue;
    }
    const stop = plain.charCodeAt(end) === QUOTE ? endOfEnding(plain, end) : end;
    starts.push(at);
    ends.push(end);
    stops.push(stop);
    at = stop;
  }
  return { plain, starts, ends, stops };
}

/** The word at an index; empty outside the text. */
export function wordAt({ plain, starts, ends }: Tokens, index: number): string {
  return plain.slice(starts[index] ?? 0, ends[index] ?? 0);
}

/** Code units of the sign of a word at an offset; 0 where there is none. */
function signAt(plain: string, at: number): number {
  if (at >= plain.length) return 0;
  const code = plain.charCodeAt(at);
  if (code < 0x80) return ASCII[code] === OTHER ? 0 : 1;
  return letterOrNumberAt(plain, at) || markAt(plain, at);
}

/** ".net" behind a blank is one word; the dot of "node.js" parts two. */
function opensWord(plain: string, at: number): boolean {
  return (at === 0 || plain.charCodeAt(at - 1) === 0x20) && signAt(plain, at + 1) > 0;
}

function endOfWord(plain: string, from: number): number {
  let end = from;
  for (;;) {
    const more = signAt(plain, end);
    if (more > 0) end += more;
    else if (end > from && isWithinNumber(plain, end)) end++;
    else break;
  }
  // "c++" and "c#", but not the sum "a+b".
  if (end !== from + 1) return end;
  let signs = end;
  while (plain.charCodeAt(signs) === PLUS || plain.charCodeAt(signs) === HASH) signs++;
  return signAt(plain, signs) === 0 ? signs : end;
}

function isWithinNumber(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return (
    (code === DOT || code === COMMA) &&
    ASCII[plain.charCodeAt(at - 1)] === DIGIT &&
    ASCII[plain.charCodeAt(at + 1)] === DIGIT
  );
}

function endOfEnding(plain: string, to: number): number {
  let end = to;
  while (plain.charCodeAt(end) === QUOTE && signAt(plain, end + 1) > 0) end = endOfWord(plain, end + 1);
  return end;
}
