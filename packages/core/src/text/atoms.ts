import { isApostropheAt, isDigitAt, letterAt, lowerWord, markAt } from './letters.ts';
import type { Span } from './span.ts';

/** The smallest piece the quantity finder looks at: a run of digits, a run of letters, or one other sign. */
export interface Atom extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** As written. */
  readonly raw: string;
  /** Lower case, apostrophes straight. */
  readonly low: string;
  /** No white space between this and the atom before. */
  readonly glued: boolean;
  /** A line break, or the start of the text, lies before it. */
  readonly opensLine: boolean;
}

const SPACE = /\s/;
const LINE_BREAK = /[\n\r]/;

/** Cuts a text into atoms, in order; white space belongs to none. */
export function readAtoms(text: string): Atom[] {
  const out: Atom[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    if (isSpaceAt(text, start)) {
      start++;
      continue;
    }
    const kind = isDigitAt(text, start) ? 'digits' : letterAt(text, start) > 0 ? 'word' : 'sign';
    const end =
      kind === 'digits'
        ? endOfDigits(text, start)
        : kind === 'word'
          ? endOfWord(text, start)
          : endOfSign(text, start);
    const raw = text.slice(start, end);
    const glued = start === last && start > 0;
    const opensLine = out.length === 0 || (start > last && LINE_BREAK.test(text.slice(last, start)));
    out.push({ start, end, kind, raw, low: kind === 'word' ? lowerWord(raw) : raw, glued, opensLine });
    start = end;
    last = end;
  }
  return out;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return SPACE.test(text.charAt(at));
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigitAt(text, end)) end++;
  return end;
}

/** Letters with their marks; letters behind an apostrophe belong to the word ("it's"). */
function endOfWord(text: string, from: number): number {
  let end = from;
  for (;;) {
    const more = letterAt(text, end) || markAt(text, end);
    if (more === 0) break;
    end += more;
  }
  while (isApostropheAt(text, end) && letterAt(text, end + 1) > 0) end = endOfLetters(text, end + 1);
  return end;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  for (let more = letterAt(text, end); more > 0; more = letterAt(text, end)) end += more;
  return end;
}

function endOfSign(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
