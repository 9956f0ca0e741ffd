/** One letter as terms are compared; a figure's name takes several, all from one place. */
interface Letter {
  /** Where its sign begins and ends in the text, combining marks included. */
  readonly start: number;
  readonly end: number;
  /** Whether a match may begin here, and end here: not within the name of a figure. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly upper: boolean;
  readonly digit: boolean;
  /** Of a script that is written without blanks: a word may begin and end at any sign. */
  readonly unparted: boolean;
}

/** A text's letters and figures alone, and where each is. */
export interface LetterStream {
  /** Folded: compatible forms one, small, without accents; figures by their names, as a recogniser writes them. */
  readonly folded: string;
  readonly letters: readonly Letter[];
}

const SIGN = /\P{M}?\p{M}*/uy;
const DIGIT_NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Letters of their own that are written without their mark abroad. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};
/** Letters whose mark is also written as a letter behind them: "Mueller" and "Muller" are both "Müller". */
const WIDE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Those letters, also where the mark is a sign of its own. */
const HAS_WIDE = /[äöüøå]|\u0308|\u030a/iu;

/** How letters with two usual foldings are read: "ü" as "u", or as "ue". */
export type Folding = 'narrow' | 'wide';

/** Reads a text as terms are compared: see `LetterStream`. Linear in the text. */
export function readLetters(text: string, folding: Folding = 'narrow'): LetterStream {
  let folded = '';
  const letters: Letter[] = [];
  for (let at = 0; at < text.length; ) {
    const plainly = isPlainAt(text, at);
    const sign = plainly ? text.charAt(at) : signAt(text, at);
    const plain = plainly ? foldAscii(sign) : fold(sign, folding);
    const start = at;
    at += sign.length;
    if (plain === '') continue;
    const upper = plainly ? sign >= 'A' && sign <= 'Z' : /^\p{Lu}/u.test(sign);
    const digit = plainly ? sign <= '9' : /^\p{N}/u.test(sign);
    const unparted = !plainly && UNPARTED.test(sign);
    for (let i = 0; i < plain.length; i++) {
      const opens = i === 0 || !digit;
      const closes = i === plain.length - 1 || !digit;
      letters.push({ start, end: at, opens, closes, upper, digit, unparted });
    }
    folded += plain;
  }
  return { folded, letters };
}

/** True where a text may be read otherwise when it is folded the wide way. */
export function hasWideLetters(text: string): boolean {
  return HAS_WIDE.test(text);
}

/** A sign of ASCII without a mark on it, which most are: asking Unicode of each was most of the work. */
function isPlainAt(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) < 0x80 && !(next >= 0x300);
}

function signAt(text: string, at: number): string {
  SIGN.lastIndex = at;
  return SIGN.exec(text)?.[0] ?? text.charAt(at);
}

function fold(sign: string, folding: Folding): string {
  if (sign.length === 1 && sign < '\u0080') return foldAscii(sign);
  const wide = folding === 'wide' ? WIDE[sign.normalize('NFKC').toLowerCase()] : undefined;
  if (wide !== undefined) return wide;
  const plain = sign.normalize('NFKD').toLowerCase().normalize('NFKD');
  return [...plain].map(foldOne).join('');
}

function foldOne(sign: string): string {
  if (sign < '\u0080') return foldAscii(sign);
  return FOLDED[sign] ?? (/[\p{L}\p{N}]/u.test(sign) ? sign : '');
}

function foldAscii(sign: string): string {
  if (sign >= '0' && sign <= '9') return DIGIT_NAMES[Number(sign)] ?? '';
  const small = sign.toLowerCase();
  return small >= 'a' && small <= 'z' ? small : '';
}
