/** One letter as terms are compared; a figure's name takes several, all from one place. */
interface Letter {
  /** Where its sign begins and ends in the text, combining marks included. */
  readonly start: number;
  readonly end: number;
  /** True for the first letter of a sign, and the last one: a match takes signs whole. */
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

const SIGN = /\P{M}\p{M}*/gu;
const DIGIT_NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Reads a text as terms are compared: see `LetterStream`. Linear in the text. */
export function readLetters(text: string): LetterStream {
  let folded = '';
  const letters: Letter[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const plain = fold(sign);
    if (plain === '') continue;
    const upper = /^\p{Lu}/u.test(sign);
    const digit = /^\p{N}/u.test(sign);
    const unparted = UNPARTED.test(sign);
    const span = { start: index, end: index + sign.length };
    for (let i = 0; i < plain.length; i++) {
      letters.push({ ...span, opens: i === 0, closes: i === plain.length - 1, upper, digit, unparted });
    }
    folded += plain;
  }
  return { folded, letters };
}

function fold(sign: string): string {
  if (sign.length === 1 && sign < '\u0080') return foldAscii(sign);
  const plain = sign.normalize('NFKD').toLowerCase().normalize('NFKD');
  return [...plain]
    .map((one) => (one < '\u0080' ? foldAscii(one) : /[\p{L}\p{N}]/u.test(one) ? one : ''))
    .join('');
}

function foldAscii(sign: string): string {
  if (sign >= '0' && sign <= '9') return DIGIT_NAMES[Number(sign)] ?? '';
  const small = sign.toLowerCase();
  return small >= 'a' && small <= 'z' ? small : '';
}
