import { type Atom, readAtoms } from './atoms.ts';
import { multiplierOf, readDigits, skipGlued } from './number-digits.ts';
import { isNamed } from './number-names.ts';
import { readNumberWords, scaleOf, WORDS_OPENING_A_NUMBER } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import {
  type Found,
  readFold,
  readFraction,
  readLoose,
  readOrdinal,
  readPercentile,
  readPeriodOfOne,
  readShareOf,
  WORDS_OPENING_A_FORM,
} from './quantity-forms.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import { isCountedThing } from './small-counts.ts';
import { currencyOf } from './units.ts';

export type { Quantity, QuantityKind } from './quantity.ts';

/** The words that one of the readers below may begin with: most words of an answer are none. */
const OPENING_WORDS: ReadonlySet<string> = new Set([...WORDS_OPENING_A_FORM, ...WORDS_OPENING_A_NUMBER]);

/**
 * Finds the quantities of a text, in order, not overlapping: digits and words alike, with their units.
 * Versions, dates, times of day, list numbers and names with digits are none. Linear in the text.
 */
export function findQuantities(text: string): Quantity[] {
  const atoms = readAtoms(text);
  const out: Quantity[] = [];
  for (let i = 0; i < atoms.length; ) {
    const found = readAt(atoms, i);
    if (found === undefined) {
      i++;
      continue;
    }
    const next = Math.max(i + 1, found.next);
    if (found.skip !== true) out.push(toQuantity(atoms, i, next, found));
    i = next;
  }
  return out;
}

function toQuantity(atoms: readonly Atom[], at: number, next: number, found: Found): Quantity {
  const start = atoms[at]?.start ?? 0;
  return {
    start,
    end: atoms[next - 1]?.end ?? start,
    value: found.value,
    unit: found.unit,
    kind: found.kind,
    approximate: found.approximate === true || isHedged(atoms, at, next),
    loose: found.loose === true,
  };
}

function readAt(atoms: readonly Atom[], at: number): Found | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  const currency = atoms[at + 1]?.kind === 'digits' ? currencyOf(atom.low) : undefined;
  if (currency !== undefined) return readMoney(atoms, at, currency);
  if (atom.kind === 'digits') return readOrdinal(atoms, at) ?? readFigure(atoms, at);
  if (atom.kind === 'sign') return undefined;
  if (atom.glued && atoms[at - 1]?.kind !== 'sign') return undefined;
  if (atom.low === 'couple') return readCouple(atoms, at);
  if (atom.low === 'twice' && /^(?:a|per|last|in|this)$/.test(atoms[at + 1]?.low ?? '')) {
    return { value: 2, unit: 'x', kind: 'ratio', next: at + 1 };
  }
  if (!OPENING_WORDS.has(atom.low)) return undefined;
  return (
    readPercentile(atoms, at) ??
    readOrdinal(atoms, at) ??
    readFold(atoms, at) ??
    readFraction(atoms, at) ??
    readFigure(atoms, at) ??
    readPeriodOfOne(atoms, at) ??
    readLoose(atoms, at)
  );
}

/** "a couple of weeks", "a couple thousand euros". */
function readCouple(atoms: readonly Atom[], at: number): Found | undefined {
  const of = atoms[at + 1]?.low === 'of' ? at + 2 : at + 1;
  const scale = scaleOf(atoms[of]?.low ?? '');
  const from = scale === undefined ? of : of + 1;
  if (from === at + 1) return undefined;
  const unit = readUnit(atoms, from);
  if (unit === undefined && scale === undefined) return undefined;
  return { ...figureOf(2 * (scale ?? 1), unit, from), approximate: true };
}

/** A number and whether it is one in words; `skip` where it is part of a name. */
interface Figure {
  readonly value: number;
  readonly next: number;
  readonly words: boolean;
  readonly pair: boolean;
  /** "10:1". */
  readonly ratio: boolean;
}

/** "$4,200 a month", "€1.3m". */
function readMoney(atoms: readonly Atom[], at: number, currency: string): Found | undefined {
  const figure = readNumber(atoms, at + 1, true);
  if (figure === undefined) return undefined;
  if (figure === 'none')
    return { value: null, unit: '', kind: 'plain', next: skipGlued(atoms, at + 1), skip: true };
  const range = readRangeEnd(atoms, figure.next, currency);
  const rest = readUnit(atoms, range ?? figure.next);
  const period = rest?.unit.startsWith('/') ? rest : undefined;
  return {
    value: figure.value,
    unit: currency + (period?.unit ?? ''),
    kind: 'money',
    next: period?.next ?? range ?? figure.next,
  };
}

/** A number in digits or words with its range, unit or noun. */
function readFigure(atoms: readonly Atom[], at: number): Found | undefined {
  const number = readNumber(atoms, at, false);
  if (number === undefined) return undefined;
  if (number === 'none') return none(atoms[at]?.kind === 'digits' ? skipGlued(atoms, at) : at + 1);
  if (number.ratio) return { value: number.value, unit: 'x', kind: 'ratio', next: number.next };
  const share = readShareOf(atoms, number.next, number.value);
  if (share !== undefined) return share;
  if (atoms[number.next]?.low === 'of' && atoms[number.next + 1]?.low === 'us' && number.value > 1) {
    return { value: number.value, unit: 'people', kind: 'people', next: number.next + 2 };
  }
  let unit = readUnit(atoms, number.next);
  let next = number.next;
  if (unit === undefined || unit.noun === true) {
    const end = readRangeEnd(atoms, number.next, undefined);
    if (end !== undefined) {
      next = end;
      unit = readUnit(atoms, end);
    }
  }
  if (unit === undefined && isGluedName(atoms, next)) return none(skipGlued(atoms, at));
  if (next !== number.next && isNamed(atoms, at, next, number.value, unit !== undefined)) return none(next);
  if (isNamed(atoms, at, number.next, number.value, unit !== undefined))
    return none(unit === undefined ? next : number.next);
  if (isIdiom(atoms, at, next)) return none(next);
  if (number.pair && unit === undefined) return none(next);
  if (
    number.words &&
    (next === number.next || unit !== undefined) &&
    !isCountedThing(atoms, at, next, number.value, unit)
  )
    return none(next);
  return figureOf(number.value * sharedScale(atoms, number, next), unit, next);
}

/** "two or three hundred", "5 to 10 thousand": the scale said once belongs to both. */
function sharedScale(atoms: readonly Atom[], number: Figure, next: number): number {
  if (next === number.next || number.value >= 100) return 1;
  if (scaleOf(atoms[number.next - 1]?.low ?? '') !== undefined) return 1;
  return scaleOf(atoms[next - 1]?.low ?? '') ?? 1;
}

/** "one to one", "nine times out of ten", "one on one". */
function isIdiom(atoms: readonly Atom[], at: number, next: number): boolean {
  if (atoms[next]?.low === 'times' && atoms[next + 1]?.low === 'out') return true;
  return next === at + 3 && atoms[at]?.low === atoms[at + 2]?.low;
}

function none(next: number): Found {
  return { value: null, unit: '', kind: 'plain', next, skip: true };
}

function figureOf(value: number, unit: ReadUnit | undefined, next: number): Found {
  if (unit === undefined) return { value, unit: '', kind: 'plain', next };
  return { value, unit: unit.unit, kind: unit.kind, next: unit.next };
}

/** Letters glued behind a number that are no unit: "2FA", "3D", "64-bit", "360-degree". */
function isGluedName(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || !atom.glued) return false;
  if (atom.kind === 'word') return true;
  const after = atoms[at + 1];
  return (
    (atom.raw === '-' || atom.raw === '/' || atom.raw === '_') &&
    after?.glued === true &&
    after.kind === 'word'
  );
}

function readNumber(atoms: readonly Atom[], at: number, money: boolean): Figure | 'none' | undefined {
  const first = atoms[at];
  if (first?.kind !== 'digits') {
    const words = readNumberWords(atoms, at);
    if (words === undefined) return undefined;
    const thousand = atoms[words.next];
    if (thousand?.low === 'k' && words.value < 1000 && !first?.glued && isLetterEnd(atoms, words.next)) {
      return { value: words.value * 1000, next: words.next + 1, words: true, pair: false, ratio: false };
    }
    return { value: words.value, next: words.next, words: true, pair: words.shape === 'pair', ratio: false };
  }
  const digits = readDigits(atoms, at);
  if (digits.value === null) return 'none';
  let { value, next } = { value: digits.value, next: digits.next };
  const letter = atoms[next];
  if (letter?.kind === 'word') {
    const times = multiplierFor(atoms, next, letter, money);
    if (times !== undefined) {
      value *= times;
      next++;
    }
  }
  return { value, next, words: false, pair: false, ratio: digits.ratioTo !== undefined };
}

/** "10k", "10 k requests", "£3m", "4.2 million", "3M users"; "5 m" stays metres. */
function multiplierFor(atoms: readonly Atom[], at: number, letter: Atom, money: boolean): number | undefined {
  const scale = letter.glued ? undefined : scaleOf(letter.low);
  if (scale !== undefined) {
    return scale === 100 && atoms[at + 1]?.low === 'thousand' ? undefined : scale;
  }
  if (money && (letter.low === 'm' || letter.low === 'b')) return letter.low === 'm' ? 1e6 : 1e9;
  const times = multiplierOf(letter.raw);
  if (times === undefined) return undefined;
  if (letter.glued) {
    // "512B" is bytes and "5mm" a length.
    if (letter.raw === 'B' || letter.raw === 'mm') return undefined;
    return atoms[at + 1]?.glued === true && atoms[at + 1]?.kind === 'digits' ? undefined : times;
  }
  return letter.low === 'k' && isLetterEnd(atoms, at) ? times : undefined;
}

/** A lone "k" that is not the start of a spelled name ("k eight s"). */
function isLetterEnd(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1];
  return after === undefined || after.kind !== 'word' || after.low.length > 1 || after.low === 'a';
}

/** Index after the second number of "5-10", "4 to 12", "three or four", "$3k-5k"; undefined where there is none. */
function readRangeEnd(atoms: readonly Atom[], at: number, currency: string | undefined): number | undefined {
  const joint = atoms[at];
  if (joint === undefined || joint.opensLine) return undefined;
  const dash = joint.raw === '-' || joint.raw === '\u2013' || joint.raw === '\u2011';
  const between = joint.low === 'and' && atoms[at - 2]?.low === 'between';
  if (!dash && !between && joint.low !== 'to' && joint.low !== 'or') return undefined;
  let i = at + 1;
  if (currency !== undefined && currencyOf(atoms[i]?.low ?? '') === currency) i++;
  const second = readNumber(atoms, i, currency !== undefined);
  return second === undefined || second === 'none' ? undefined : second.next;
}

const HEDGES = new Set(
  'about around roughly approximately approx circa ca nearly almost maybe like some perhaps probably somewhere ~ \u2248 something ish'.split(
    ' ',
  ),
);

/** "about", "a bit under", "just over", "or so" beside the number. */
function isHedged(atoms: readonly Atom[], at: number, next: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const low = atoms[i]?.low ?? '';
    if (HEDGES.has(low)) return true;
    if (/^(?:under|over|below|above|less|more|short)$/.test(low)) {
      const before = atoms[i - 1]?.low ?? '';
      if (before === 'bit' || before === 'just' || before === 'little' || before === 'well') return true;
    }
    if (!/^(?:a|an|of|than|under|over|below|above|\(|\$)$/.test(low)) break;
  }
  const after = atoms[next]?.low ?? '';
  const then = atoms[next + 1]?.low ?? '';
  return (
    (after === 'or' && (then === 'so' || then === 'something')) ||
    after === 'ish' ||
    after === '+' ||
    (after === '-' && then === 'ish')
  );
}
