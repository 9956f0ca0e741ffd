import { findTechnologies, isOrdinaryWord, type Span } from '@sounding/core';
import { type Folding, hasWideLetters, type LetterStream, readLetters } from './letter-stream.ts';
import { isTelling, wordsOf } from './telling-words.ts';

/** A confidential term found in a text. */
export interface FoundTerm extends Span {
  /** Its place in the list of terms, from 1; a telling word of a longer term has a letter behind it: `2B`. */
  readonly label: string;
}

/** A term, or a word of one that gives it away, as it is looked for. */
interface WantedTerm {
  readonly label: string;
  readonly folded: string;
  /** How many letters and figures it has. */
  readonly signs: number;
  /** Offsets in `folded` at which the term itself parts its words. */
  readonly joints: ReadonlySet<number>;
}

/** From this many signs on a term is also found at the beginning of a longer word, and from this many anywhere in it. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_INSIDE = 5;
/** No English word is longer. */
const LONGEST_WORD = 30;
/** What may part two words of a term: a few signs of any kind, or a blank. And what a recogniser parts one word by. */
const JOINT = /^(?:[^\p{L}\p{N}]{1,4}|\s+)$/u;
const SPLIT = /^(?:\s+|[-\u2010\u2011._/&+]| & )$/;
/** Signs that are not seen part no term, though a word may end at one. */
const UNSEEN = /[\p{Cf}\p{M}]/gu;
const FOLDINGS: readonly Folding[] = ['narrow', 'wide'];

/**
 * Makes a finder of confidential terms: in any case, with or without the marks of its letters ("Müller", "Mueller", "Muller"),
 * their words run together ("FalconDb"), parted otherwise ("falcon_db", "fal con"), with an ending ("Falcon's", "Falcons"), from
 * four letters on at the beginning of longer words that are no plain English ("acmecorp") and from five on within them. The words
 * of a term that nobody says otherwise ("Falcon" of "Project Falcon") are found by themselves. What is found may overlap.
 */
export function createTermFinder(terms: readonly string[]): (text: string) => FoundTerm[] {
  const wanted = wantedTerms(terms);
  return (text) => {
    if (wanted.length === 0) return [];
    const foldings = hasWideLetters(text) ? FOLDINGS : FOLDINGS.slice(0, 1);
    return foldings.flatMap((folding) => findAll(text, readLetters(text, folding), wanted));
  };
}

function wantedTerms(terms: readonly string[]): WantedTerm[] {
  const out = new Map<string, WantedTerm>();
  const add = (label: string, text: string): void => {
    for (const folding of FOLDINGS) {
      const { folded, letters } = readLetters(text, folding);
      const signs = letters.filter(({ digit, opens }) => !digit || opens).length;
      // The same word in two terms is one: where it comes first.
      const first = out.get(folded);
      const joints = jointsOf(text, folding);
      if (first !== undefined) out.set(folded, { ...first, joints: new Set([...first.joints, ...joints]) });
      else if (folded !== '') out.set(folded, { label, folded, signs, joints });
    }
  };
  for (const [i, term] of terms.entries()) add(`${i + 1}`, term);
  for (const [i, term] of terms.entries()) {
    for (const [k, word] of wordsOf(term).entries()) if (isTelling(word)) add(`${i + 1}${nameOf(k)}`, word);
  }
  return [...out.values()];
}

/** A, B, …, Z, AA and so on. */
function nameOf(k: number): string {
  const last = String.fromCharCode(65 + (k % 26));
  return k < 26 ? last : nameOf(Math.floor(k / 26) - 1) + last;
}

function jointsOf(term: string, folding: Folding): Set<number> {
  const joints = new Set<number>();
  let at = 0;
  for (const word of wordsOf(term)) {
    at += readLetters(word, folding).folded.length;
    joints.add(at);
  }
  return joints;
}

/** All in one sweep from the left, since what ends somewhere lets the next one begin there: "acmenovadb". */
function findAll(text: string, stream: LetterStream, wanted: readonly WantedTerm[]): FoundTerm[] {
  const { folded, letters } = stream;
  const places: { readonly at: number; readonly term: WantedTerm }[] = [];
  for (const term of wanted) {
    for (let at = folded.indexOf(term.folded); at >= 0; at = folded.indexOf(term.folded, at + 1))
      places.push({ at, term });
  }
  const out: FoundTerm[] = [];
  const ends = new Set<number>();
  for (const { at, term } of places.sort((a, b) => a.at - b.at)) {
    const start = letters[at];
    const end = letters[at + term.folded.length - 1];
    if (start?.opens !== true || end?.closes !== true) continue;
    if (!isOneTerm(text, stream, term, at, ends.has(at) || isBorder(text, stream, at))) continue;
    out.push({ start: start.start, end: end.end, label: term.label });
    ends.add(at + term.folded.length);
  }
  return out;
}

/** Whether the letters from `at` on are the term: not too far apart, and beginning and ending where a word does or long enough. */
function isOneTerm(
  text: string,
  stream: LetterStream,
  term: WantedTerm,
  at: number,
  begins: boolean,
): boolean {
  const { folded, joints, signs } = term;
  const end = at + folded.length;
  const ends = begins && (isBorder(text, stream, end) || isPluralEnd(text, stream, end));
  const inside = signs >= SHORTEST_INSIDE || (signs >= SHORTEST_BEGINNING && begins);
  if (!ends && !inside) return false;
  let split = false;
  for (let i = 1; i < folded.length; i++) {
    const gap = gapAt(text, stream, at + i);
    if (gap === '' || gap.replace(UNSEEN, '') === '') continue;
    if (joints.has(i) && JOINT.test(gap.replace(UNSEEN, ''))) continue;
    if (!SPLIT.test(gap.replace(UNSEEN, ''))) return false;
    split = true;
  }
  return ends || (!split && (signs >= SHORTEST_INSIDE || !isPlainWord(text, stream, at, end)));
}

/** Whether the whole word from a letter on, of which a term ends at `from`, is one that people say anyway, or the name of a technology. */
function isPlainWord(text: string, stream: LetterStream, at: number, from: number): boolean {
  let end = from;
  while (end - at <= LONGEST_WORD && !isBorder(text, stream, end)) end++;
  const word = text.slice(stream.letters[at]?.start, stream.letters[end - 1]?.end).toLowerCase();
  return (
    isOrdinaryWord(word) || findTechnologies(word).some(({ from, to }) => from === 0 && to === word.length)
  );
}

/** What stands between a letter and the one before it; nothing at the ends of the text. */
function gapAt(text: string, { letters }: LetterStream, at: number): string {
  const before = letters[at - 1];
  const after = letters[at];
  if (before === undefined || after === undefined || before.start === after.start) return '';
  return text.slice(before.end, after.start);
}

/** Whether a word begins at a letter: behind a sign, a figure, or by a capital. */
function isBorder(text: string, stream: LetterStream, at: number): boolean {
  const before = stream.letters[at - 1];
  const after = stream.letters[at];
  if (before === undefined || after === undefined || gapAt(text, stream, at) !== '') return true;
  if (before.start === after.start) return false;
  if (before.unparted || after.unparted || before.digit !== after.digit) return true;
  return after.upper && (!before.upper || stream.letters[at + 1]?.upper === false);
}

/** "Falcons", "Atlases". */
function isPluralEnd(text: string, stream: LetterStream, at: number): boolean {
  return ['s', 'es'].some(
    (ending) =>
      stream.folded.startsWith(ending, at) &&
      gapAt(text, stream, at + ending.length - 1) === '' &&
      isBorder(text, stream, at + ending.length),
  );
}
