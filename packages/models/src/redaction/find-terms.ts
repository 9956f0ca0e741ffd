import { isOrdinaryWord, type Span } from '@sounding/core';
import { type LetterStream, readLetters } from './letter-stream.ts';

/** A confidential term found in a text. */
export interface FoundTerm extends Span {
  /** Its place in the list of terms, from 1; a telling word of a longer term has a letter behind it: `2B`. */
  readonly label: string;
}

/** A term, or a word of one that gives it away, as it is looked for. */
interface WantedTerm {
  readonly label: string;
  readonly folded: string;
  /** Offsets in `folded` at which the term itself parts its words. */
  readonly joints: ReadonlySet<number>;
}

/** From this length on a term is also found within a longer word. */
const SHORTEST_INSIDE = 5;
/** The shortest word that gives a longer name away. */
const SHORTEST_TELLING = 4;
/** What may part two words of a term: a few signs of any kind, or a blank. And what a recogniser parts one word by. */
const JOINT = /^(?:[^\p{L}\p{N}]{1,4}|\s+)$/u;
const SPLIT = /^(?:\s+|[-\u2010\u2011._/&+]| & )$/;
/** Signs that are not seen part no term, though a word may end at one. */
const UNSEEN = /[\p{Cf}\p{M}]/gu;

/**
 * Makes a finder of confidential terms: in any case, their words run together ("FalconDb"), parted otherwise
 * ("falcon_db", "fal con"), with an ending ("Falcon's", "Falcons"), and from five letters on within longer words. The words
 * of a term that nobody says otherwise ("Falcon" of "Project Falcon") are found by themselves. What is found may overlap.
 */
export function createTermFinder(terms: readonly string[]): (text: string) => FoundTerm[] {
  const wanted = wantedTerms(terms);
  return (text) => {
    if (wanted.length === 0) return [];
    const stream = readLetters(text);
    return wanted.flatMap((term) => findOne(text, stream, term));
  };
}

function wantedTerms(terms: readonly string[]): WantedTerm[] {
  const out = new Map<string, WantedTerm>();
  const add = (label: string, text: string): void => {
    const { folded } = readLetters(text);
    const joints = jointsOf(text);
    // The same word in two terms is one: where it comes first.
    if (folded !== '' && !out.has(folded)) out.set(folded, { label, folded, joints });
  };
  for (const [i, term] of terms.entries()) add(`${i + 1}`, term);
  for (const [i, term] of terms.entries()) {
    for (const [k, word] of wordsOf(term).entries()) if (isTelling(word)) add(`${i + 1}${nameOf(k)}`, word);
  }
  return [...out.values()];
}

/** The words of a name: parted by any sign, or by a capital ("BlueFalcon"). */
function wordsOf(term: string): string[] {
  return term.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST_TELLING && !/^\p{N}+$/u.test(word) && !isOrdinaryWord(word.toLowerCase());
}

/** A, B, …, Z, AA and so on. */
function nameOf(k: number): string {
  const last = String.fromCharCode(65 + (k % 26));
  return k < 26 ? last : nameOf(Math.floor(k / 26) - 1) + last;
}

function jointsOf(term: string): Set<number> {
  const joints = new Set<number>();
  let at = 0;
  for (const word of wordsOf(term)) {
    at += readLetters(word).folded.length;
    joints.add(at);
  }
  return joints;
}

function findOne(text: string, stream: LetterStream, term: WantedTerm): FoundTerm[] {
  const { folded, letters } = stream;
  const out: FoundTerm[] = [];
  for (let at = folded.indexOf(term.folded); at >= 0; at = folded.indexOf(term.folded, at + 1)) {
    const last = at + term.folded.length - 1;
    const start = letters[at];
    const end = letters[last];
    if (start?.opens !== true || end?.closes !== true || !isOneTerm(text, stream, term, at)) continue;
    out.push({ start: start.start, end: end.end, label: term.label });
  }
  return out;
}

/** Whether the letters from `at` on are the term: not too far apart, and ending where a word does or long enough. */
function isOneTerm(text: string, stream: LetterStream, { folded, joints }: WantedTerm, at: number): boolean {
  let split = false;
  for (let i = 1; i < folded.length; i++) {
    const gap = gapAt(text, stream, at + i).replace(UNSEEN, '');
    if (gap === '') continue;
    if (joints.has(i) && JOINT.test(gap)) continue;
    if (!SPLIT.test(gap)) return false;
    split = true;
  }
  const end = at + folded.length;
  if (isBorder(text, stream, at) && (isBorder(text, stream, end) || isPluralEnd(text, stream, end)))
    return true;
  return !split && folded.length >= SHORTEST_INSIDE;
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
