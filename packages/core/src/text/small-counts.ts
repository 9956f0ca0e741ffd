import type { Atom } from './atoms.ts';
import type { ReadUnit } from './read-unit.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns of the telling, not of the system: "two things", "three options". */
const TELLING = set(
  'things ways options approaches questions reasons types kinds sorts points parts problems facts ideas designs choices models levels places ' +
    'sides hands ends halves cases measures steps phases guarantees signals strategies principles techniques methods properties rules goals ' +
    'pieces examples aspects factors mechanisms concepts directions alternatives solutions possibilities categories stages lessons issues ' +
    'candidates versions worlds paths angles answers paragraphs sentences words traps tricks risks conditions requirements decisions ' +
    'components metrics states isolation',
);
/** Before a small number in words these show that it is one of a known set ("the two", "all five"). */
const KNOWN_SET = set('the these those all both other first last next my our your their his her');
/** Before a bare small number these show that it is a figure: "down to four", "around eight". */
const MEASURING = set(
  'about around roughly approximately nearly almost under over than only to from within maybe had have needed need found fixed lost',
);

const OWNING =
  /^(?:had|have|has|with|were|are|we're|lost|by|got|in|across|per|did|done|wrote|spent|on|found|price|of)$/;

/** One of these is a share of a team; "one user" and "one guy" are somebody in a tale. */
const COLLEAGUES =
  /^(?:engineer|developer|dev|designer|analyst|tester|sre|contractor|programmer|technician|intern|person)$/;

/** Whether a number in words counts something of the system or work; digits need no such proof. */
export function isCountedThing(
  atoms: readonly Atom[],
  at: number,
  next: number,
  value: number,
  unit: ReadUnit | undefined,
): boolean {
  const before = atoms[at - 1]?.low ?? '';
  if (unit !== undefined && unit.noun !== true && unit.kind !== 'people')
    return value !== 1 || isMeasuredOne(atoms, next, unit);
  if (value === 1)
    return (
      unit?.kind === 'people' &&
      COLLEAGUES.test(unit.unit) &&
      isNextTo(atoms, at, unit) &&
      !KNOWN_SET.has(before)
    );
  if (/^(?:factor|bit|way|tier|sigma)$/.test(atoms[next]?.low ?? '')) return false;
  if (value === 0) return unit !== undefined;
  if (value > 12 || !Number.isInteger(value)) return true;
  if (KNOWN_SET.has(before)) return false;
  if (before === 'of' && /^(?:team|group|fleet|pool|batch|crew|staff)$/.test(atoms[at - 2]?.low ?? ''))
    return true;
  if (unit === undefined) return value > 10 ? true : MEASURING.has(before) && isEndOfPhrase(atoms[next]);
  // "two receptionists" tell a tale; "we had two regions", "only two nodes" give a figure.
  if (value === 2 && !MEASURING.has(before) && !OWNING.test(before)) return false;
  return !(value <= 6 && TELLING.has(unit.unit));
}

/** "one second" and "one percent", but "one day we" tells a story. */
function isMeasuredOne(atoms: readonly Atom[], next: number, unit: ReadUnit): boolean {
  if (unit.unit === 'days' || unit.unit === 'x') return false;
  return atoms[next] !== undefined;
}

function isNextTo(atoms: readonly Atom[], at: number, unit: ReadUnit): boolean {
  return unit.next <= at + 2 && atoms[at]?.low === 'one';
}

function isEndOfPhrase(after: Atom | undefined): boolean {
  return (
    after === undefined ||
    after.kind === 'sign' ||
    /^(?:and|but|so|because|or|in|at|on|when|if|per|a|with|we|i|which|then|now)$/.test(after.low)
  );
}
