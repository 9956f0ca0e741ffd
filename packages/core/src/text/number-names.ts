import type { Atom } from './atoms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A number behind one of these names a thing, whatever follows. */
const ALWAYS_NAMES = set(
  'version versions port ports iso rfc ieee boeing airbus page room question http https tls ssl ipv gpt type phase stage tier sprint level ' +
    'section article paragraph ticket issue part bay gate chapter appendix clause annex exhibit building flight route highway line-item ' +
    'rule slide quest release build wave v ver java python postgres postgresql mysql kafka node angular react vue rails django ubuntu ' +
    'windows android ios swift gcc php ruby elasticsearch mongo mongodb redis kubernetes spring qos layer step figure table pep jep qcon ' +
    'python3 adr pr mr gh jira es js web base oauth utf sha md usb wifi bluetooth cat rs',
);
/** A number behind one of these names a thing unless a unit or a noun follows. */
const OFTEN_NAMES = set(
  'number no nr day week month year night class grade series model mode code status error group case option team shift lane item core',
);
const MONTHS = set(
  'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const MAY_BE_MONTHS = set('may');
const CLOCK_AFTER = set('am pm a.m p.m oclock');
const CLOCK_WORDS = set("o'clock utc gmt cet");
const DAY_PARTS = set('morning afternoon evening night');
const YEAR_PREPOSITIONS = set(
  'in since from until till by before after during of summer winter spring autumn fall early late mid around back year and to',
);
/** Words that open a sentence with a capital and say nothing of a name. */
const COMMON_CAPITALS = set(
  'a about above across after all almost and another any approximately around as at because before below between but by down during each ' +
    'even every exactly for from get give going had has have he her his i if in into is it its just last least less like maybe more most my ' +
    'nearly no not now of off on once only or our out over per perhaps plus processing roughly serving she so some still than that the ' +
    'their them then there these they this those through to under until up upto via was we were what when where which while with within ' +
    'yes you your first second third next also well yeah sure okay say',
);

/** True where the number at `at` (up to `next`) belongs to a name, a version, a date or a time of day. */
export function isNamed(
  atoms: readonly Atom[],
  at: number,
  next: number,
  value: number,
  hasUnit: boolean,
): boolean {
  return (
    isDate(atoms, at, next, value) ||
    isClock(atoms, at, next, value, hasUnit) ||
    isYear(atoms, at, next, value, hasUnit) ||
    isListNumber(atoms, at, next) ||
    isCode(atoms, at, next, value) ||
    isBehindName(atoms, at, value, hasUnit)
  );
}

/** "Postgres 15", "port 8080", "Quest 2", "question 47". */
function isBehindName(atoms: readonly Atom[], at: number, value: number, hasUnit: boolean): boolean {
  const before = atoms[at - 1];
  if (before?.kind !== 'word' || atoms[at]?.opensLine === true) return false;
  if (atoms[at - 2]?.low === 'port' && !hasUnit) return true;
  if (ALWAYS_NAMES.has(before.low)) return !isPlainUse(atoms, at, hasUnit);
  // "x eighty six", "h two sixty four": a spelled letter in front.
  if (/^[b-hj-z]$/.test(before.low)) return true;
  if (hasUnit) return false;
  if (OFTEN_NAMES.has(before.low)) return !isCountedBefore(atoms, at - 1);
  if (before.raw === before.low || value > 100_000) return false;
  if (!Number.isInteger(value) && (value > 20 || atoms[at]?.kind !== 'digits')) return false;
  if (COMMON_CAPITALS.has(before.low) || opensSentence(atoms, at - 1)) return false;
  return /^\p{Lu}/u.test(before.raw) && atoms[at]?.kind === 'digits';
}

/** "the wave 40 minutes later": a unit makes it a quantity behind words that are not names of products. */
function isPlainUse(atoms: readonly Atom[], at: number, hasUnit: boolean): boolean {
  const before = atoms[at - 1];
  if (before === undefined || !hasUnit) return false;
  return (
    before.raw === before.low &&
    /^(?:build|builds|stage|wave|line|node|cat|step|tier|part|core|spring|swift|release|es|rs|react)$/.test(
      before.low,
    )
  );
}

/** "per day 40": the word is itself counted or a period. */
function isCountedBefore(atoms: readonly Atom[], at: number): boolean {
  const low = atoms[at - 1]?.low ?? '';
  return (
    low === 'a' ||
    low === 'per' ||
    low === 'the' ||
    low === 'each' ||
    low === 'every' ||
    low === 'this' ||
    low === 'last'
  );
}

/** True where the word at `at` stands first in its sentence, so that its capital says nothing. */
function opensSentence(atoms: readonly Atom[], at: number): boolean {
  const self = atoms[at];
  const before = atoms[at - 1];
  return before === undefined || self?.opensLine === true || /^[.!?:;"\u201C(\u2022*-]$/.test(before.raw);
}

/** "14 March", "May 3", "31 December 2023". */
function isDate(atoms: readonly Atom[], at: number, next: number, value: number): boolean {
  if (value > 31 && !(value >= 1900 && value < 2100)) return false;
  const before = atoms[at - 1];
  const after = atoms[next];
  const early = atoms[at]?.glued === true ? undefined : before;
  if (isMonth(after) && !(after?.raw === 'may')) return true;
  if (after?.low === 'of' && isMonth(atoms[next + 1])) return true;
  if (early !== undefined && isMonth(early)) return atoms[at]?.kind === 'digits' || value >= 1900;
  return early?.raw === ',' && atoms[at - 2]?.kind === 'digits' && isMonth(atoms[at - 3]) && value >= 1900;
}

function isMonth(atom: Atom | undefined): boolean {
  if (atom === undefined) return false;
  return MONTHS.has(atom.low)
    ? atom.low !== 'march' || atom.raw !== 'march'
    : MAY_BE_MONTHS.has(atom.low) && atom.raw === 'May';
}

/** "3 am", "at five in the morning", "at nine", "half past eleven". */
function isClock(atoms: readonly Atom[], at: number, next: number, value: number, hasUnit: boolean): boolean {
  const after = atoms[next];
  const before = atoms[at - 1]?.low ?? '';
  if (before === 'past' && value <= 12) return true;
  if (after !== undefined && value < 2400) {
    if (CLOCK_AFTER.has(after.low) || CLOCK_WORDS.has(after.low)) return true;
    if ((after.low === 'a' || after.low === 'p') && atoms[next + 1]?.low === 'm') return true;
    if (
      (after.low === 'a' || after.low === 'p') &&
      atoms[next + 1]?.raw === '.' &&
      atoms[next + 2]?.low === 'm'
    )
      return true;
    if (
      value <= 24 &&
      after.low === 'in' &&
      atoms[next + 1]?.low === 'the' &&
      DAY_PARTS.has(atoms[next + 2]?.low ?? '')
    )
      return true;
    if (value <= 12 && after.low === 'at' && atoms[next + 1]?.low === 'night') return true;
  }
  if (hasUnit || !Number.isInteger(value) || after?.raw === '%') return false;
  // "four fifteen", "three thirty": said like a time of day, and rarely anything else without a unit.
  const hour = value >= 100 ? Math.floor(value / 100) : value;
  const minute = value >= 100 ? value % 100 : 0;
  if (hour > 12 || hour < 1 || minute > 59 || minute % 15 !== 0 || (value >= 100 && minute === 0))
    return false;
  if (value >= 100 && atoms[at]?.kind === 'digits') return false;
  return (
    before === 'at' ||
    ((before === 'by' || before === 'until' || before === 'till') && isClauseEnd(after)) ||
    value >= 100
  );
}

function isClauseEnd(after: Atom | undefined): boolean {
  return (
    after === undefined ||
    after.kind === 'sign' ||
    /^(?:and|but|so|because|otherwise|or|sharp|that)$/.test(after.low)
  );
}

/** "in 2021", "two thousand nine", "twenty twenty two". */
function isYear(atoms: readonly Atom[], at: number, next: number, value: number, hasUnit: boolean): boolean {
  if (!Number.isInteger(value) || value < 1900 || value > 2099) return false;
  const first = atoms[at];
  const prior = atoms[at - 1];
  if (prior !== undefined && /^Q$|^q$/.test(prior.low)) return true;
  if (first?.kind === 'digits') {
    if (next !== at + 1 || first.raw.length !== 4) return false;
    return !hasUnit || YEAR_PREPOSITIONS.has(prior?.low ?? '');
  }
  if (hasUnit) return false;
  return (
    YEAR_PREPOSITIONS.has(prior?.low ?? '') || prior?.low === 'like' || (value > 2009 && first?.low !== 'two')
  );
}

/** "200 OK", "a 503 error", "64 bit": codes and classes of machines. */
function isCode(atoms: readonly Atom[], at: number, next: number, value: number): boolean {
  if (atoms[at]?.kind !== 'digits') return false;
  const after = atoms[next]?.low ?? '';
  if (after === 'bit') return true;
  return (
    value >= 100 &&
    value < 600 &&
    /^(?:ok|errors?|responses?|status|codes?)$/.test(after) &&
    /^[1-5]\d\d$/.test(atoms[at]?.raw ?? '')
  );
}

/** "1. Bigger batches", "2) …" at the start of a line; "(3)". */
function isListNumber(atoms: readonly Atom[], at: number, next: number): boolean {
  const first = atoms[at];
  if (first === undefined || first.kind !== 'digits' || next !== at + 1) return false;
  const mark = atoms[next];
  if (mark === undefined || !mark.glued || (mark.raw !== '.' && mark.raw !== ')')) return false;
  if (first.raw.length > 2) return false;
  const before = atoms[at - 1];
  const opens = first.opensLine || (before?.opensLine === true && /^[-*>+(#]$/.test(before.raw));
  return opens || (before?.raw === '(' && mark.raw === ')' && first.raw.length === 1);
}
