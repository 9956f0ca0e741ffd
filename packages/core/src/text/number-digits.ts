import type { Atom } from './atoms.ts';

/** A number in digits, or the reason to skip it: a version, a time of day, a date, a name. */
export interface ReadDigits {
  /** Null where the digits are no quantity. */
  readonly value: number | null;
  /** Index of the first atom after the number, or after what it is part of. */
  readonly next: number;
  /** Digits of the whole part, for telling years from counts. */
  readonly digits: string;
  readonly ratioTo?: number;
}

/** Prefixes that leave a number a number: "sub-200 ms", "~40". */
const PREFIX_WORDS = new Set(
  'sub pre under over max min circa approx ca mid low high non plus minus up'.split(' '),
);
const ORDINAL_TAILS = new Set(['st', 'nd', 'rd', 'th']);
const MULTIPLIERS = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['B', 1e9],
]);

/** The multiplier glued to a number ("10k", "4.2M"); undefined for other letters. */
export function multiplierOf(raw: string): number | undefined {
  return MULTIPLIERS.get(raw);
}

/** Reads the number in digits that begins at atom `at`, which must be a run of digits. */
export function readDigits(atoms: readonly Atom[], at: number): ReadDigits {
  const digits = atoms[at]?.raw ?? '';
  if (isPartOfName(atoms, at)) return { value: null, next: skipGlued(atoms, at), digits };
  let i = at + 1;
  let written = digits;
  while (isGroupMark(atoms, i) && digits.length <= 3) {
    written += atoms[i + 1]?.raw ?? '';
    i += 2;
  }
  if (i === at + 1 && digits.length <= 3 && digits !== '0') {
    // "40 000 requests": groups parted by a space, as many languages write them.
    while (
      atoms[i]?.kind === 'digits' &&
      atoms[i]?.glued === false &&
      atoms[i]?.raw.length === 3 &&
      isGroupGap(atoms, i)
    ) {
      written += atoms[i]?.raw ?? '';
      i++;
    }
  }
  const whole = written;
  if (isGlued(atoms, i, '.') && isGluedDigits(atoms, i + 1)) {
    written += `.${atoms[i + 1]?.raw ?? ''}`;
    i += 2;
    if (isGlued(atoms, i, '.') && (isGluedDigits(atoms, i + 1) || isGluedWord(atoms, i + 1))) {
      return { value: null, next: skipGlued(atoms, at), digits };
    }
  } else if (
    whole === digits &&
    isGlued(atoms, i, ',') &&
    isGluedDigits(atoms, i + 1) &&
    (atoms[i + 1]?.raw.length ?? 9) <= 2
  ) {
    written += `.${atoms[i + 1]?.raw ?? ''}`;
    i += 2;
  }
  const value = Number(written.slice(0, 300));
  // Made only where it is returned: it walks to the end of what is glued.
  const none = (): ReadDigits => ({ value: null, next: skipGlued(atoms, at), digits });
  const sign = atoms[i];
  if (sign?.glued === true) {
    if (sign.raw === ':' && isGluedDigits(atoms, i + 1)) {
      const right = atoms[i + 1]?.raw ?? '';
      if (right.length === 1 && Number(right) > 0)
        return { value, next: i + 2, digits: whole, ratioTo: Number(right) };
      return none();
    }
    if (sign.raw === '/' && (isGluedDigits(atoms, i + 1) || value === 24)) return none();
    if (sign.raw === '_' || sign.raw === '@' || sign.raw === '=') return none();
    if (sign.raw === '-' && isGluedDigits(atoms, i + 1) && isGlued(atoms, i + 2, '-')) return none();
    if (sign.raw === '.' && isGluedWord(atoms, i + 1) && written.includes('.')) return none();
    if (sign.raw === '.' && atoms[i + 1]?.glued === true && atoms[i + 1]?.raw === 'x') return none();
    if (sign.kind === 'word' && (ORDINAL_TAILS.has(sign.low) || isLooseName(atoms, i))) return none();
  }
  return { value: Number.isFinite(value) ? value : null, next: i, digits: whole };
}

/** Letters or joints glued in front make it a name, a version or a part of one. */
function isPartOfName(atoms: readonly Atom[], at: number): boolean {
  const self = atoms[at];
  if (self === undefined || !self.glued) return false;
  const before = atoms[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'word') return before.low !== 'x' || atoms[at - 2]?.kind === 'digits';
  if (before.kind === 'digits') return true;
  const beforeThat = atoms[at - 2];
  const joined = before.glued && beforeThat !== undefined;
  if (before.raw === '-' || before.raw === '\u2011') {
    return joined && beforeThat.kind === 'word' && !PREFIX_WORDS.has(beforeThat.low);
  }
  if (before.raw === '#' || before.raw === '@' || before.raw === '_' || before.raw === '\u00A7') return true;
  if (before.raw === '/') return joined && beforeThat.kind === 'word' && beforeThat.raw !== beforeThat.low;
  // "C++17", "N+1"; a colon glued to the digits is an address or a time.
  if (before.raw === '+') return joined && (beforeThat.raw === '+' || beforeThat.kind === 'word');
  if (before.raw === ':') return true;
  return (before.raw === '.' || before.raw === '=') && joined && beforeThat.kind !== 'sign';
}

/** Glued letters that are neither magnitude nor unit: "4o", "3D", "2FA". Decided by what units know elsewhere. */
function isLooseName(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1];
  return after?.kind === 'digits' && after.glued;
}

/** Index of the first atom after `at` that white space parts from the one before. */
export function skipGlued(atoms: readonly Atom[], at: number): number {
  let i = at + 1;
  while (i < atoms.length && atoms[i]?.glued === true) i++;
  return i;
}

function isGlued(atoms: readonly Atom[], at: number, raw: string): boolean {
  const atom = atoms[at];
  return atom?.glued === true && atom.raw === raw;
}

function isGluedDigits(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return atom?.glued === true && atom.kind === 'digits';
}

function isGluedWord(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return atom?.glued === true && atom.kind === 'word';
}

function isGroupMark(atoms: readonly Atom[], at: number): boolean {
  const mark = atoms[at];
  if (mark === undefined || !mark.glued || (mark.raw !== ',' && mark.raw !== "'" && mark.raw !== '\u2019'))
    return false;
  return isGluedDigits(atoms, at + 1) && atoms[at + 1]?.raw.length === 3;
}

/** Exactly one space between the groups. */
function isGroupGap(atoms: readonly Atom[], at: number): boolean {
  return (
    (atoms[at]?.start ?? 0) - (atoms[at - 1]?.end ?? 0) === 1 &&
    atoms[at + 1]?.raw !== '.' &&
    atoms[at]?.opensLine !== true
  );
}
