// Reading sign by sign instead of by a regular expression: a match array for every word of an answer, several
// times an answer, was the dearest thing in the text room.

const DIGIT = 1;
const LETTER = 2;

/** What each sign of ASCII is; other signs are asked of Unicode's own tables. */
const ASCII = new Uint8Array(128);
ASCII.fill(DIGIT, 0x30, 0x3a);
ASCII.fill(LETTER, 0x41, 0x5b);
ASCII.fill(LETTER, 0x61, 0x7b);

const ANY_LETTER = /\p{L}/u;
const ANY_LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const ANY_MARK = /\p{M}/u;

/** Code units of the letter at an offset, 2 for one outside the basic plane; 0 where none stands there. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII[code] === LETTER ? 1 : 0;
  return lengthIf(ANY_LETTER, text, at);
}

/** Code units of the letter or number sign at an offset; 0 where none stands there. */
export function letterOrNumberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII[code] === 0 ? 0 : 1;
  return lengthIf(ANY_LETTER_OR_NUMBER, text, at);
}

/** Code units of the combining mark at an offset; 0 where none stands there. */
export function markAt(text: string, at: number): number {
  return text.charCodeAt(at) < 0x80 ? 0 : lengthIf(ANY_MARK, text, at);
}

/** True for one of the ten ASCII digits. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** True for a straight apostrophe and the curly one that editors put in its place. */
export function isApostropheAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

/** The form in which words are compared: lower case, apostrophes straight. */
export function lowerWord(word: string): string {
  return isLowAscii(word) ? word : word.toLowerCase().replaceAll('\u2019', "'");
}

/** True for most words, which need no other form: asking is cheaper than making it. */
function isLowAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

function lengthIf(kind: RegExp, text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return 0;
  const sign = String.fromCodePoint(code);
  return kind.test(sign) ? sign.length : 0;
}
