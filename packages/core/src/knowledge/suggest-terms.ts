import { compareSpans, type Span, spansOverlap } from '../text/span.ts';
import { findTermsSaid } from './find-terms-said.ts';
import { lettersOf, type Misheard, readNames, SYSTEM_PARTS } from './misheard-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { coarseSound, joinSounds, type Sound, sizeOf, soundDistance, soundOfWord } from './sounds.ts';
import {
  indexTerms,
  isWrittenRight,
  lexiconSounds,
  soundsOfTerms,
  type TermIndex,
  termsLike,
  termsOfFrame,
} from './term-sounds.ts';

/** Words that are probably a misheard technology or term. */
export interface TermSuggestion extends Span {
  /** The words as they stand in the text. */
  readonly heard: string;
  /** What was probably said, best first, at most three. */
  readonly suggestions: readonly string[];
  /** How sure, 0..1. */
  readonly score: number;
}

/** What else may have been said besides the lexicon. */
export interface SuggestOptions {
  /** Terms of the dossier, of the question and confidential ones, as they are written. */
  readonly terms?: readonly string[];
}

/** Nobody looks through more. */
const MOST_SUGGESTIONS = 3;
/** A name is broken into as many words at most. */
const MOST_WORDS = 5;
/**
 * How near, as `soundDistance`, a term must sound: to words that nobody says by themselves, to such a short one, to the
 * person's own terms; and to words that people say anyway, which must sound the same.
 */
const NEAR = 0.17;
const NEAR_SHORT = 0.1;
const NEAR_OWN = 0.25;
const SAME = 0.06;
/** The smallest sounds, in consonants, that are told from others: of odd words, and of ordinary ones; below the third an odd one is short. */
const SMALLEST_ODD = 3.5;
const SMALLEST_ORDINARY = 4.5;
const SHORT = 4.5;
/** How many tokens to each side show whether the talk is of technology. */
const NEIGHBOURS = 5;

/** Words beside which the name of a technology is likely. */
const CUES = new Set(
  (
    'database databases db queue queues topic topics table tables index indexes query queries schema service services api apis deploy ' +
    'deployed container containers pod pods node nodes replica replicas shard shards partition partitions consumer consumers ' +
    'producer producers backend frontend storage bucket library framework language pipeline dashboard dashboards alert alerts metrics ' +
    'logs latency throughput load tool tools stack code run runs running ran use used uses using moved migrated switched replaced ' +
    'chose picked considered versus instead'
  ).split(' '),
);

/**
 * Finds words that are probably a misheard technology or term, in order, not overlapping: the lexicon's known mishearings
 * ("cuber netties"), and words that sound like a name. Words that nobody says alone may sound somewhat like it; ordinary
 * words must sound just like it and stand among technical ones. A name that is written right is never suggested over.
 */
export function suggestTerms(text: string, { terms = [] }: SuggestOptions = {}): TermSuggestion[] {
  const plain = text.replace(/[A-Z’]/g, (sign) => (sign === '’' ? "'" : sign.toLowerCase()));
  const { known, misheard } = readNames(plain);
  const tokens = readTokens(plain, [...known, ...misheard, ...findTermsSaid(text, terms)].sort(compareSpans));
  const own = soundsOfTerms(terms);
  const indexes = own.length === 0 ? [lexiconSounds()] : [indexTerms(own), lexiconSounds()];
  const kept: Misheard[] = [...misheard];
  for (const candidate of candidatesIn(tokens, indexes).sort(
    (a, b) => b.score - a.score || a.start - b.start,
  ))
    if (!kept.some((other) => spansOverlap(other, candidate))) kept.push(candidate);
  return kept.sort(compareSpans).map(({ start, end, suggestions, score }) => ({
    start,
    end,
    heard: text.slice(start, end),
    suggestions,
    score: Math.round(score * 1000) / 1000,
  }));
}

interface Token extends Span {
  readonly word: string;
  readonly sound: Sound;
  /** The sound's frame, by which a run is soon seen to be like no term. */
  readonly frame: string;
  /** Said anyway, not only as a name misheard. */
  readonly isOrdinary: boolean;
  /** Within a name that is written right. */
  readonly isKnown: boolean;
}

function readTokens(plain: string, known: readonly Span[]): Token[] {
  const sounds = new Map<string, Sound>();
  const soundFor = (word: string): Sound => {
    const sound = sounds.get(word) ?? soundOfWord(word);
    sounds.set(word, sound);
    return sound;
  };
  let next = 0;
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu)].map((match) => {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isKnown = (known[next]?.start ?? Number.POSITIVE_INFINITY) < end || isWrittenRight(word);
    const isOrdinary = /\d/.test(word) || isOrdinaryWord(word);
    const sound = soundFor(word);
    return { start, end, word, sound, frame: coarseSound(sound), isOrdinary, isKnown };
  });
}

function candidatesIn(tokens: readonly Token[], indexes: readonly TermIndex[]): Misheard[] {
  const out: Misheard[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let length = 1; length <= MOST_WORDS && isRun(tokens, i, length); length++) {
      const run = tokens.slice(i, i + length);
      const candidate = candidateOf(run, indexes, () => isTechnical(tokens, i));
      if (candidate !== undefined) out.push(candidate);
    }
  }
  return out;
}

function candidateOf(
  run: readonly Token[],
  indexes: readonly TermIndex[],
  isAmongTechnology: () => boolean,
): Misheard | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.every((token) => token.isKnown)) return undefined;
  // "dynamo dee bee", "elastic surge": the rest of a name whose first part was heard right.
  const isRest = run.some((token) => token.isKnown);
  if (isRest && !first.isKnown) return undefined;
  const isOdd = !isRest && run.some((token) => !token.isOrdinary);
  if (!isOdd && (run.length === 1 || !isFrameOf(indexes, run))) return undefined;
  const sound = joinSounds(run.map((token) => token.sound));
  const size = sizeOf(sound);
  if (size < (isOdd ? SMALLEST_ODD : SMALLEST_ORDINARY)) return undefined;
  const limit = isOdd ? (size < SHORT ? NEAR_SHORT : NEAR) : isRest ? NEAR_SHORT : SAME;
  const find = isOdd ? termsLike : termsOfFrame;
  const near = indexes
    .flatMap((index) => [...find(index, sound)])
    .map((term) => ({ term, distance: soundDistance(sound, term.sound) }))
    .filter(({ term, distance }) => distance <= (isOdd && term.isOwn ? NEAR_OWN : limit))
    .filter(({ term }) => !isRest || isLonger(term.written, run))
    .sort((a, b) => a.distance - b.distance || Number(b.term.isOwn) - Number(a.term.isOwn));
  const [best] = near;
  if (best === undefined) return undefined;
  // Written in two words or one, "front end" is right; a name that is written as it should be, is.
  const letters = lettersOf(run.map((token) => token.word).join(''));
  if (lettersOf(best.term.written) === letters && (best.term.isPlainWord || run.length === 1))
    return undefined;
  if (!isOdd && !best.term.isOwn && !isRest && !isAmongTechnology()) return undefined;
  return {
    start: first.start,
    end: last.end,
    suggestions: [...new Set(near.map(({ term }) => term.written))].slice(0, MOST_SUGGESTIONS),
    score: (isOdd ? 0.9 : 0.8) * (1 - best.distance),
  };
}

/** True where some term's frame may be that of the run; the frames of words join as their sounds do. */
function isFrameOf(indexes: readonly TermIndex[], run: readonly Token[]): boolean {
  const frame = joinSounds(run.map((token) => token.frame));
  return indexes.some((index) => index.byFrame.has(frame));
}

/** True where a term begins with the words of the run that were heard right, and goes on. */
function isLonger(written: string, run: readonly Token[]): boolean {
  const right = run.slice(
    0,
    run.findIndex((token) => !token.isKnown),
  );
  const letters = lettersOf(right.map((token) => token.word).join(''));
  return lettersOf(written).startsWith(letters) && lettersOf(written) !== letters;
}

/** True where so many words stand next to each other, a blank or a hyphen apart. */
function isRun(tokens: readonly Token[], i: number, length: number): boolean {
  const last = tokens[i + length - 1];
  const before = tokens[i + length - 2];
  return last !== undefined && (length === 1 || (before !== undefined && last.start === before.end + 1));
}

function isTechnical(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .some(({ word, isKnown }) => isKnown || CUES.has(word) || SYSTEM_PARTS.has(word));
}
