import type { Atom } from './atoms.ts';

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const),
);
TENS.set('fourty', 40);
const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Before "point five", said for 0.5; elsewhere a point is a place or an argument. */
const BEFORE_POINT = new Set('from to at about under over is was than of by maybe like around'.split(' '));

/** A number found among atoms: its value and the index of the first atom after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  /** Said digit by digit or like a year ("twenty twenty two", "nine nine"): maybe no quantity at all. */
  readonly shape: 'plain' | 'pair';
}

/** True for the words that a spelled number can begin with, "a" and "half" apart. */
export function isNumberWord(low: string): boolean {
  return SMALL.has(low) || TENS.has(low) || low === 'hundred' || SCALES.has(low);
}

/** Every word that `readNumberWords` may begin with. */
export const WORDS_OPENING_A_NUMBER: readonly string[] = [
  ...SMALL.keys(),
  ...TENS.keys(),
  'hundred',
  'a',
  'an',
  'point',
];

/** The multiplier of "thousand", "million" and so on; undefined for any other word. */
export function scaleOf(low: string): number | undefined {
  return low === 'hundred' ? 100 : SCALES.get(low);
}

/**
 * Reads a number in words from atom `at` on ("two hundred and twelve", "a hundred", "one point five",
 * "three forty" for 340, "half a million", "a dozen"). Undefined where none begins there.
 */
export function readNumberWords(atoms: readonly Atom[], at: number): ReadNumber | undefined {
  const first = atoms[at];
  if (first === undefined || first.kind !== 'word') return undefined;
  if (first.low === 'point') {
    if (!BEFORE_POINT.has(atoms[at - 1]?.low ?? '')) return undefined;
    const read = readFraction(atoms, { value: 0, next: at, shape: 'plain' });
    return read.next > at ? read : undefined;
  }
  const article = first.low === 'a' || first.low === 'an';
  if (article) {
    const scale = atoms[at + 1];
    if (scale?.low === 'dozen') return { value: 12, next: at + 2, shape: 'plain' };
    if (scale === undefined || scaleOf(scale.low) === undefined) return undefined;
  } else if (!SMALL.has(first.low) && !TENS.has(first.low) && first.low !== 'hundred') {
    return undefined;
  }
  return readSum(atoms, at, article);
}

/** Thousands groups and what follows them: total + group * scale, as they are said. */
function readSum(atoms: readonly Atom[], at: number, article: boolean): ReadNumber | undefined {
  let i = article ? at + 1 : at;
  let total = 0;
  let group = article ? 1 : 0;
  let pair = false;
  // What may come next: after tens a digit, after a digit a scale; -1 nothing said yet in this group.
  let last: 'none' | 'small' | 'teen' | 'tens' | 'scale' = article ? 'small' : 'none';
  let said = article ? 0 : -1;
  for (let steps = 0; steps < 24; steps++) {
    const atom = atoms[i];
    if (atom === undefined) break;
    if (atom.raw === '-' && atom.glued && atoms[i + 1]?.glued === true && last === 'tens') {
      const unit = SMALL.get(atoms[i + 1]?.low ?? '');
      if (unit === undefined || unit < 1 || unit > 9) break;
      group += unit;
      last = 'small';
      i += 2;
      continue;
    }
    const low = atom.low;
    if (i > at && atom.glued) break;
    const small = SMALL.get(low);
    const tens = TENS.get(low);
    const scale = SCALES.get(low);
    if (small !== undefined) {
      if (last === 'tens' && small >= 1 && small <= 9) group += small;
      else if (last === 'none' || last === 'scale') group += small;
      else if (
        (last === 'small' || last === 'tens' || last === 'teen') &&
        isYearLike(group, small) &&
        !pair
      ) {
        group = group * 100 + small;
        pair = true;
      } else break;
      last = small > 9 ? 'teen' : 'small';
    } else if (tens !== undefined) {
      if (last === 'none' || last === 'scale') group += tens;
      else if (last === 'small' && group >= 1 && group <= 9 && !pair) group = group * 100 + tens;
      else if ((last === 'teen' || last === 'tens') && !pair) {
        group = group * 100 + tens;
        pair = true;
      } else break;
      last = 'tens';
    } else if (low === 'hundred') {
      if (last === 'scale' && group === 0) break;
      group = (group === 0 ? 1 : group) * 100;
      last = 'scale';
    } else if (scale !== undefined) {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
      last = 'scale';
    } else if (low === 'and' && last === 'scale' && continuesNumber(atoms, i + 1)) {
      i++;
      continue;
    } else break;
    said = i;
    i++;
  }
  if (said < 0) return undefined;
  return readFraction(atoms, { value: total + group, next: said + 1, shape: pair ? 'pair' : 'plain' });
}

/** "twenty" + "ten", "nineteen" + "eleven", "four" + "fifteen": how years and times are said; never "five" + "six". */
function isYearLike(group: number, next: number): boolean {
  return next >= 10 && ((group >= 1 && group <= 12) || group === 20 || group === 19);
}

/** After "hundred and": a smaller number, and not the start of the next thing counted ("two hundred and one of them"). */
function continuesNumber(atoms: readonly Atom[], at: number): boolean {
  const low = atoms[at]?.low ?? '';
  if (low === 'one' && atoms[at + 1]?.low === 'of') return false;
  return SMALL.has(low) || TENS.has(low);
}

/** "one point five", "ninety nine point nine five"; "two and a half". */
function readFraction(atoms: readonly Atom[], whole: ReadNumber): ReadNumber {
  let { next } = whole;
  if (atoms[next]?.low === 'and' && atoms[next + 1]?.low === 'a' && atoms[next + 2]?.low === 'half') {
    const after = atoms[next + 3]?.low ?? '';
    if (whole.value < 100 && after !== 'of') return { ...whole, value: whole.value + 0.5, next: next + 3 };
  }
  if (atoms[next]?.low === 'and' && atoms[next + 1]?.low === 'half' && whole.value < 100) {
    return { ...whole, value: whole.value + 0.5, next: next + 2 };
  }
  if (atoms[next]?.low !== 'point') return scaled(atoms, whole);
  let digits = '';
  next++;
  for (; digits.length < 8; next++) {
    const low = atoms[next]?.low ?? '';
    const digit = low === 'oh' || low === 'o' ? 0 : SMALL.get(low);
    const tens = TENS.get(low);
    if (digit !== undefined) digits += digit;
    else if (tens !== undefined) {
      const unit = SMALL.get(atoms[next + 1]?.low ?? '') ?? 0;
      digits += unit >= 1 && unit <= 9 ? tens + unit : tens;
      if (unit >= 1 && unit <= 9) next++;
    } else break;
  }
  if (digits === '') return whole;
  return scaled(atoms, { value: Number(`${whole.value}.${digits}`), next, shape: 'plain' });
}

/** "one point five million". */
function scaled(atoms: readonly Atom[], number: ReadNumber): ReadNumber {
  const scale = SCALES.get(atoms[number.next]?.low ?? '');
  if (scale === undefined) return number;
  return { ...number, value: number.value * scale, next: number.next + 1 };
}
