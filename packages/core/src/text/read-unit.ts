import type { Atom } from './atoms.ts';
import type { QuantityKind } from './quantity.ts';
import { isPeopleWord, periodOf, type Unit, unitOf } from './units.ts';

/** A unit or counted noun behind a number; `next` is the first atom after it. */
export interface ReadUnit extends Unit {
  readonly next: number;
  /** A noun that is counted and no unit of measure. */
  readonly noun?: true;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** No counted noun is looked for past one of these. */
const STOPS = set(
  'a an the this that these those and or but nor so if when while because since than as at by for from in into of off on onto out over to up ' +
    'under until via with within without is are was were be been being am has have had having do does did can could will would shall should ' +
    "may might must i we you he she it they them us me him who which what where how why there here then not no it's that's there's i'm " +
    "we're don't didn't isn't wasn't um uh er like just only maybe about around roughly before after during per each every ago later " +
    'late long old deep wide high tall away left too also now actually basically really still already already my our your his her its their ' +
    'went goes go got get gets took takes take came comes come said says gave gives made makes ran said want wants need needs had see sees',
);
/** End in s without being a plural. */
const NO_PLURALS = set(
  'was has this its his as is us yes less plus perhaps across besides sometimes always does goes minus versus thus whereas unless towards ' +
    "afterwards gets takes gives makes comes says wants needs sees knows means keeps lets puts works helps looks else's towards process access bus " +
    'basis analysis status focus business redis kubernetes jenkins aws sms gps https tls dns js ios os css series',
);
const IRREGULAR_PLURALS = set(
  'people children men women mice criteria indices staff aircraft feet data media vertices matrices sheep fish lines vcpu vcpus loc',
);
const COUNTED_SINGULARS = set('loc sloc vcpu cpu gpu core replica qps req reqs msg msgs ops op');
const RATE_WORDS = set('per each every');
const NOUN_UNITS = new Map([
  ['request', 'req'],
  ['requests', 'req'],
  ['reqs', 'req'],
  ['req', 'req'],
  ['message', 'messages'],
  ['event', 'events'],
  ['query', 'queries'],
]);
const MOST_BETWEEN = 2;

/** Reads what a number at `at - 1` is of: unit of measure, per cent, money word, counted noun, with the period of a rate. */
export function readUnit(atoms: readonly Atom[], at: number): ReadUnit | undefined {
  const bare = readBareUnit(atoms, at);
  const rate = readRate(atoms, bare?.next ?? at);
  if (rate === undefined) return bare;
  if (bare === undefined) return { unit: `/${rate.unit}`, kind: 'rate', next: rate.next };
  if (bare.kind === 'time' || bare.kind === 'share' || bare.kind === 'ratio' || bare.kind === 'percentile') {
    return rate.slash && bare.kind !== 'time'
      ? { ...bare, unit: `${bare.unit}/${rate.unit}`, next: rate.next }
      : bare;
  }
  const kind: QuantityKind = bare.kind === 'money' || bare.kind === 'physical' ? bare.kind : 'rate';
  return { unit: `${bare.unit}/${rate.unit}`, kind, next: rate.next };
}

function readBareUnit(atoms: readonly Atom[], at: number): ReadUnit | undefined {
  const atom = atoms[at];
  if (atom === undefined || atom.opensLine) return undefined;
  if (atom.kind === 'sign') return readSignUnit(atoms, at);
  if (atom.kind !== 'word') return undefined;
  const { low } = atom;
  const next = atoms[at + 1];
  if (low === 'per' && next?.low === 'cent') return { unit: '%', kind: 'share', next: at + 2 };
  if ((low === 'percentage' || low === 'percent') && next !== undefined && /^points?$/.test(next.low)) {
    return { unit: 'pp', kind: 'share', next: at + 2 };
  }
  if (low === 'basis' && next?.low === 'points') return { unit: 'bp', kind: 'share', next: at + 2 };
  if ((low === 'square' || low === 'cubic') && next?.kind === 'word') {
    const unit = unitOf(next.raw, next.low, false);
    if (unit !== undefined)
      return { unit: unit.unit + (low === 'square' ? '\u00B2' : '\u00B3'), kind: 'physical', next: at + 2 };
  }
  if (low === 'percentile' && !atom.glued) return { unit: 'percentile', kind: 'percentile', next: at + 1 };
  const unit = unitOf(atom.raw, low, atom.glued);
  if (unit !== undefined && !(low === 'second' && isOrdinalSecond(atoms, at)))
    return withPower(atoms, at, unit);
  if (atom.glued && !COUNTED_SINGULARS.has(low)) return undefined;
  return readNoun(atoms, at);
}

/** "one second one", "two second-hand": rare; after "one" the ordinal needs its noun. */
function isOrdinalSecond(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1]?.low ?? '';
  return after === 'one' || after === 'hand';
}

/** "m²", "m3", "°C" and the joined "10-minute". */
function withPower(atoms: readonly Atom[], at: number, unit: Unit): ReadUnit {
  const power = atoms[at + 1];
  if (power?.glued === true && unit.kind === 'physical' && /^[23\u00B2\u00B3]$/.test(power.raw)) {
    const sign = power.raw === '2' || power.raw === '\u00B2' ? '\u00B2' : '\u00B3';
    return { unit: unit.unit + sign, kind: 'physical', next: at + 2 };
  }
  return { ...unit, next: at + 1 };
}

function readSignUnit(atoms: readonly Atom[], at: number): ReadUnit | undefined {
  const sign = atoms[at];
  const next = atoms[at + 1];
  if (sign === undefined) return undefined;
  switch (sign.raw) {
    case '%':
    case '\uFF05':
    case '\u066A':
      return { unit: '%', kind: 'share', next: at + 1 };
    case '\u2030':
      return { unit: '\u2030', kind: 'share', next: at + 1 };
    case '\u00D7':
      return next?.kind === 'digits' ? undefined : { unit: 'x', kind: 'ratio', next: at + 1 };
    case '\u00B0': {
      const scale = next?.glued === true && /^[CFK]$/.test(next.raw) ? next.raw : '';
      return { unit: `\u00B0${scale}`, kind: 'physical', next: scale === '' ? at + 1 : at + 2 };
    }
    case '\u20AC':
    case '$':
    case '\u00A3':
      return next?.kind === 'digits' && next.glued
        ? undefined
        : {
            unit: sign.raw === '$' ? 'USD' : sign.raw === '\u20AC' ? 'EUR' : 'GBP',
            kind: 'money',
            next: at + 1,
          };
    case '+':
      return sign.glued ? readBareUnit(atoms, at + 1) : undefined;
    case '-':
    case '\u2011':
      return sign.glued && next?.glued === true && next.kind === 'word'
        ? readJoined(atoms, at + 1, next)
        : undefined;
    default:
      return undefined;
  }
}

/** "ten-minute", "20-person": only with words known as units or people; "12-factor" and "64-bit" are names. */
function readJoined(atoms: readonly Atom[], at: number, word: Atom): ReadUnit | undefined {
  if (isPeopleWord(word.low)) return { unit: 'people', kind: 'people', next: at + 1 };
  const unit = word.low.length > 1 ? unitOf(word.raw, word.low, false) : undefined;
  const number = Number(atoms[at - 2]?.raw);
  if (unit === undefined && number >= 20 && !/^(?:bit|degree|factor|st|nd|rd|th)$/.test(word.low)) {
    return { unit: word.low, kind: 'count', next: at + 1 };
  }
  if (unit === undefined || unit.unit === 'degrees' || unit.unit === 'bits') return undefined;
  return { ...unit, next: at + 1 };
}

/** The counted noun: a plural at most two words on ("two hundred sensitive buckets"). */
function readNoun(atoms: readonly Atom[], at: number): ReadUnit | undefined {
  for (let i = at; i <= at + MOST_BETWEEN; i++) {
    const atom = atoms[i];
    if (atom === undefined || atom.opensLine) return undefined;
    if (atom.raw === '-' && i > at && atoms[i + 1]?.kind === 'word') continue;
    if (atom.kind !== 'word' || STOPS.has(atom.low)) return undefined;
    if (i > at && atom.low.length > 2) {
      const unit = unitOf(atom.raw, atom.low, false);
      if (unit !== undefined && atom.low.endsWith('s') && unit.kind !== 'ratio')
        return { ...unit, next: i + 1 };
    }
    if (isPeopleWord(atom.low)) return { unit: atom.low, kind: 'people', next: i + 1, noun: true };
    if (isPlural(atom.low) || COUNTED_SINGULARS.has(atom.low)) {
      return { unit: NOUN_UNITS.get(atom.low) ?? atom.low, kind: 'count', next: i + 1, noun: true };
    }
  }
  return undefined;
}

function isPlural(low: string): boolean {
  if (IRREGULAR_PLURALS.has(low)) return true;
  return low.length > 2 && low.endsWith('s') && !/(?:ss|us|is|'s)$/.test(low) && !NO_PLURALS.has(low);
}

interface Rate {
  readonly unit: string;
  readonly next: number;
  readonly slash: boolean;
}

/** "/s", "per second", "a month", "each day", "per user", "a sec". */
function readRate(atoms: readonly Atom[], at: number): Rate | undefined {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (atom === undefined || next === undefined || atom.opensLine || next.kind !== 'word') return undefined;
  const period = periodOf(next.low);
  if (atom.raw === '/') {
    return { unit: period ?? next.low, next: at + 2, slash: true };
  }
  if (RATE_WORDS.has(atom.low)) {
    if (period !== undefined) return { unit: period, next: at + 2, slash: true };
    return atom.low === 'per' && next.low.length > 1
      ? { unit: next.low, next: at + 2, slash: true }
      : undefined;
  }
  if ((atom.low === 'a' || atom.low === 'an') && period !== undefined && next.low.length > 2) {
    return { unit: period, next: at + 2, slash: false };
  }
  return undefined;
}
