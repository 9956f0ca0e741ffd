import type { Atom } from './atoms.ts';
import { readDigits } from './number-digits.ts';
import { isNumberWord, readNumberWords } from './number-words.ts';
import type { QuantityKind } from './quantity.ts';
import { readUnit } from './read-unit.ts';
import { periodOf, unitOf } from './units.ts';

/** What was found at an atom. `skip` marks a stretch that holds no quantity and is to be passed over. */
export interface Found {
  readonly value: number | null;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly next: number;
  readonly approximate?: boolean;
  readonly loose?: boolean;
  readonly skip?: boolean;
}

const MEASURED =
  /^(?:about|around|roughly|approximately|nearly|almost|over|under|than|by|in|to|exactly|only|at|least|some|just|like|maybe)$/;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "p99", "p 99.9", "p ninety nine". */
export function readPercentile(atoms: readonly Atom[], at: number): Found | undefined {
  const p = atoms[at];
  const number = atoms[at + 1];
  if (p?.low !== 'p' || number === undefined || (p.glued && atoms[at - 1]?.kind !== 'sign')) return undefined;
  if (number.kind === 'digits') {
    const whole = Number(number.raw);
    const point = atoms[at + 2];
    const part = atoms[at + 3];
    if (point?.raw === '.' && point.glued && part?.kind === 'digits' && part.glued) {
      return percentile(Number(`${number.raw}.${part.raw}`), at + 4);
    }
    return whole <= 100 || /^99\d+$/.test(number.raw) ? percentile(whole, at + 2) : undefined;
  }
  const words = readNumberWords(atoms, at + 1);
  return words !== undefined && words.value >= 50 && words.value <= 100
    ? percentile(words.value, words.next)
    : undefined;
}

/** "99th percentile", "ninety ninth percentile"; and any other ordinal, which is none. */
export function readOrdinal(atoms: readonly Atom[], at: number): Found | undefined {
  const first = atoms[at];
  const tail = atoms[at + 1];
  if (first === undefined || tail === undefined) return undefined;
  if (first.kind === 'digits') {
    if (!tail.glued || !/^(?:st|nd|rd|th)$/.test(tail.low)) return undefined;
    return atoms[at + 2]?.low === 'percentile' ? percentile(Number(first.raw), at + 3) : skipTo(at + 2);
  }
  const tens = TENS_WORDS.indexOf(first.low);
  const ones = ORDINALS.indexOf(tail.low);
  if (tens < 0 || ones < 0) return undefined;
  return atoms[at + 2]?.low === 'percentile' ? percentile(20 + 10 * tens + 1 + ones, at + 3) : skipTo(at + 2);
}

const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const FOLDS = new Map([
  ['halved', 0.5],
  ['doubled', 2],
  ['twofold', 2],
  ['tripled', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['hundredfold', 100],
]);

/** "halved", "tenfold": a ratio in one word. */
export function readFold(atoms: readonly Atom[], at: number): Found | undefined {
  const value = FOLDS.get(atoms[at]?.low ?? '');
  return value === undefined ? undefined : { value, unit: 'x', kind: 'ratio', next: at + 1 };
}

function percentile(value: number, next: number): Found {
  return { value, unit: 'percentile', kind: 'percentile', next };
}

const SHARES = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** "half a second", "half a million", "half of the traffic", "a third of users", "two thirds", "three quarters of an hour". */
export function readFraction(atoms: readonly Atom[], at: number): Found | undefined {
  const first = atoms[at];
  if (first?.kind !== 'word') return undefined;
  if (first.low === 'half') return readHalf(atoms, at);
  const count = first.low === 'a' ? 1 : readSmallCount(first.low);
  const part = atoms[at + 1];
  const share = part === undefined || part.kind !== 'word' ? undefined : SHARES.get(part.low);
  if (count === undefined || share === undefined || part === undefined) return undefined;
  if (count > 1 !== part.low.endsWith('s')) return undefined;
  if (part.low === 'half') return undefined;
  const of = atoms[at + 2]?.low === 'of';
  const article = atoms[at + 3]?.low;
  if (of && (article === 'a' || article === 'an')) {
    const unit = readUnit(atoms, at + 4);
    if (unit !== undefined && unit.kind === 'time')
      return { value: count * share, unit: unit.unit, kind: 'time', next: unit.next };
  }
  if (part.low.startsWith('quarter') && !of) return undefined;
  // "a third option" is an ordinal, "a third of them", "two thirds" and "by a third" are shares.
  const shareIsMeant =
    of ||
    count > 1 ||
    /^(?:by|about|almost|nearly|roughly|around|over|under|at)$/.test(atoms[at - 1]?.low ?? '');
  if (!shareIsMeant) return undefined;
  return { value: count * share, unit: '', kind: 'share', next: of ? at + 3 : at + 2 };
}

function readSmallCount(low: string): number | undefined {
  const count = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(low);
  return count > 0 ? count : undefined;
}

function readHalf(atoms: readonly Atom[], at: number): Found | undefined {
  const next = atoms[at + 1];
  const after = atoms[at + 2];
  if (next === undefined) return undefined;
  if (next.low === 'past') return skipTo(at + 3);
  if (next.low === 'a' || next.low === 'an') {
    if (after?.low === 'dozen') {
      const unit = readUnit(atoms, at + 3);
      return { value: 6, unit: unit?.unit ?? '', kind: unit?.kind ?? 'plain', next: unit?.next ?? at + 3 };
    }
    const scale = after === undefined ? undefined : { thousand: 500, million: 5e5, billion: 5e8 }[after.low];
    if (scale !== undefined) {
      const unit = readUnit(atoms, at + 3);
      return {
        value: scale,
        unit: unit?.unit ?? '',
        kind: unit?.kind ?? 'plain',
        next: unit?.next ?? at + 3,
      };
    }
    const unit =
      after?.kind === 'word' && after.low.length > 1 ? unitOf(after.raw, after.low, false) : undefined;
    return unit === undefined ? undefined : { value: 0.5, unit: unit.unit, kind: unit.kind, next: at + 3 };
  }
  // "half hour", "half-second".
  const bare = next.raw === '-' && next.glued ? after : next;
  const bareUnit =
    bare?.kind === 'word' && bare.low.length > 2 ? unitOf(bare.raw, bare.low, false) : undefined;
  if (bareUnit !== undefined && bareUnit.kind === 'time' && bareUnit.unit !== 'years') {
    return { value: 0.5, unit: bareUnit.unit, kind: 'time', next: bare === next ? at + 2 : at + 3 };
  }
  if (next.low === 'of' || next.low === 'the' || next.low === 'our') {
    // "half of them nobody opened" is a way of speaking; "about half of our CPU" was looked at.
    const measured = MEASURED.test(atoms[at - 1]?.low ?? '');
    return {
      value: 0.5,
      unit: '',
      kind: 'share',
      next: next.low === 'of' ? at + 2 : at + 1,
      loose: !measured,
    };
  }
  return undefined;
}

function skipTo(next: number): Found {
  return { value: null, unit: '', kind: 'plain', next, skip: true };
}

/** "one in six users", "1 in 6", "four of the twenty", "nine out of ten": behind a number that ends before `at`. */
export function readShareOf(atoms: readonly Atom[], at: number, part: number): Found | undefined {
  const joint = atoms[at]?.low;
  let i = at + 1;
  if (joint === 'out' && atoms[i]?.low === 'of') i++;
  else if (joint === 'of') {
    if (!/^(?:the|our|those|these|their|my)$/.test(atoms[i]?.low ?? '') && atoms[i]?.kind !== 'digits')
      return undefined;
    if (atoms[i]?.kind === 'word') i++;
  } else if (joint !== 'in') return undefined;
  if (atoms[i]?.low === 'the' || atoms[i]?.low === 'every') i++;
  const whole = readWhole(atoms, i);
  if (whole === undefined || whole.value <= part || whole.value <= 0) return undefined;
  const unit = readUnit(atoms, whole.next);
  if (
    joint === 'in' &&
    (part > whole.value / 2 || (unit !== undefined && unit.kind !== 'people' && unit.kind !== 'count'))
  ) {
    return undefined;
  }
  if (unit !== undefined && unit.kind === 'time') return undefined;
  return { value: part / whole.value, unit: unit?.unit ?? '', kind: 'share', next: unit?.next ?? whole.next };
}

function readWhole(atoms: readonly Atom[], at: number): { value: number; next: number } | undefined {
  if (atoms[at]?.kind === 'digits') {
    const digits = readDigits(atoms, at);
    return digits.value === null ? undefined : { value: digits.value, next: digits.next };
  }
  return readNumberWords(atoms, at);
}

const MAGNITUDES = set('tens dozens hundreds thousands millions billions lakhs crores');
const VAGUE = set('many several numerous countless');
const VAGUE_TAILS = set('lot lots bunch handful plenty ton tons load loads number');

/** "thousands of requests", "a lot of", "many", "a few hundred": a magnitude without a figure. */
export function readLoose(atoms: readonly Atom[], at: number): Found | undefined {
  const first = atoms[at];
  if (first?.kind !== 'word') return undefined;
  if (MAGNITUDES.has(first.low)) return readMagnitude(atoms, at);
  if ((first.low === 'few' || first.low === 'several') && isMagnitudeWord(atoms[at + 1])) {
    const unit = readUnit(atoms, at + 2);
    return {
      value: null,
      unit: unit?.unit ?? '',
      kind: unit?.kind ?? 'plain',
      next: unit?.next ?? at + 2,
      approximate: true,
    };
  }
  if (VAGUE.has(first.low) && atoms[at - 1]?.low !== 'how') return loose(atoms, at + 1);
  if (first.low === 'few' && atoms[at - 1]?.low !== 'the') return loose(atoms, at + 1);
  if (VAGUE_TAILS.has(first.low) && atoms[at + 1]?.low === 'of' && first.low !== 'number')
    return loose(atoms, at + 2);
  return undefined;
}

function isMagnitudeWord(atom: Atom | undefined): boolean {
  return atom !== undefined && /^(?:hundred|thousand|million|dozen)$/.test(atom.low);
}

/** "low thousands of requests a second" and "some hundreds per minute" are honest magnitudes, not loose ones. */
function readMagnitude(atoms: readonly Atom[], at: number): Found {
  let of = atoms[at + 1]?.low === 'of' ? at + 2 : at + 1;
  // "hundreds of thousands of rows"
  if (MAGNITUDES.has(atoms[of]?.low ?? '')) of += atoms[of + 1]?.low === 'of' ? 2 : 1;
  const unit = readUnit(atoms, of);
  const honest =
    /^(?:low|mid|high|some)$/.test(atoms[at - 1]?.low ?? '') && unit !== undefined && /\//.test(unit.unit);
  return {
    value: null,
    unit: unit?.unit ?? '',
    kind: unit?.kind ?? 'plain',
    next: unit?.next ?? of,
    approximate: true,
    loose: !honest,
  };
}

function loose(atoms: readonly Atom[], at: number): Found {
  const of = atoms[at]?.low === 'of' ? at + 1 : at;
  const unit = readUnit(atoms, of);
  return {
    value: null,
    unit: unit?.unit ?? '',
    kind: unit?.kind ?? 'plain',
    next: unit?.next ?? of,
    approximate: true,
    loose: true,
  };
}

const BEFORE_PERIOD = set(
  'under about almost nearly around over within less than in for took takes take taking after roughly spent lasted lasts every like ' +
    'maybe wait waited waits waiting lost lose loses only just was is another entire whole',
);
const AFTER_PERIOD = set('late ago old long later behind early per');

/** "under a minute", "an hour old", "took a week": one of a unit of time, without the word "one". */
export function readPeriodOfOne(atoms: readonly Atom[], at: number): Found | undefined {
  const article = atoms[at];
  if (article === undefined || (article.low !== 'a' && article.low !== 'an')) return undefined;
  const noun = atoms[at + 1];
  if (noun?.kind !== 'word' || noun.low.length < 3 || noun.low.endsWith('s')) return undefined;
  const unit = unitOf(noun.raw, noun.low, false);
  if (
    unit === undefined ||
    unit.kind !== 'time' ||
    unit.unit === 'sprints' ||
    (periodOf(noun.low) === undefined && noun.low !== 'semester')
  ) {
    return undefined;
  }
  if (unit.unit === 's' && isNumberWord(atoms[at + 2]?.low ?? '')) return undefined;
  const before = atoms[at - 1]?.low ?? '';
  const after = atoms[at + 2];
  const upTo = before === 'to' && atoms[at - 2]?.low === 'up';
  const measured = upTo || BEFORE_PERIOD.has(before) || AFTER_PERIOD.has(after?.low ?? '');
  if (!measured) return undefined;
  // "a second option", "a minute detail", "in a day job": the noun goes on.
  if (
    unit.unit === 's' &&
    after?.kind === 'word' &&
    !/^(?:and|or|so|but|per|to|for|at|in|on|with|when|because|later|ago|long|late)$/.test(after.low)
  ) {
    return undefined;
  }
  return { value: 1, unit: unit.unit, kind: 'time', next: at + 2 };
}

/** Every word that a form above may begin with: numbers in words apart, which a fraction and an ordinal begin with too. */
export const WORDS_OPENING_A_FORM: readonly string[] = [
  'p',
  'half',
  'few',
  ...TENS_WORDS,
  ...FOLDS.keys(),
  ...MAGNITUDES,
  ...VAGUE,
  ...VAGUE_TAILS,
];
