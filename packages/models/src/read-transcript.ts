import { type Stretch, type TimedWord, type Timing, toWellFormedText } from '@sounding/core';

/** What an endpoint heard. */
export interface Transcript {
  readonly text: string;
  readonly timing?: Timing;
}

/** A word or segment as endpoints give it, once it is known to be one. */
interface Heard {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly confidence?: number;
}

/** Longest transcript that is taken, in UTF-16 code units, and most words. */
const MAX_UNITS = 40_000;
const MAX_WORDS = 8_000;
/** Longest recording, in seconds: times beyond it are none. */
const MAX_SECONDS = 1_200;
/** A gap between words that counts as silence where no segments are given, in seconds. */
const SILENCE = 0.6;
/** How far ahead of the last word the next is looked for, in UTF-16 code units. */
const REACH = 80;

/**
 * Reads an endpoint's reply: JSON with `text` and, from those that give them, `words` (also within `segments`) with
 * times. Word times are kept where the word is found in the text. Undefined where it is no transcript.
 */
export function readTranscript(reply: string): Transcript | undefined {
  const value = parse(reply);
  if (!isRecord(value) || typeof value.text !== 'string' || value.text.length > MAX_UNITS) return undefined;
  const text = toWellFormedText(value.text).trim();
  const segments = list(value.segments);
  const heard = readAll(value.words ?? segments.flatMap((segment) => list(segment.words)), 'word');
  const stretches = readAll(segments, 'text');
  const words = placeWords(text, heard);
  const voice = stretches.length > 0 ? stretches.map(({ from, to }) => ({ from, to })) : joinWords(words);
  if (voice.length === 0) return { text };
  return { text, timing: { words, voice: inOrder(voice), precise: words.length > 0 } };
}

function readAll(value: unknown, name: string): Heard[] {
  return list(value).flatMap((item) => {
    const { start: from, end: to, probability } = item;
    const text = item[name];
    if (typeof text !== 'string' || !isMoment(from) || !isMoment(to) || to < from) return [];
    const confidence = typeof probability === 'number' && probability >= 0 && probability <= 1;
    return [{ text, from, to, ...(confidence ? { confidence: probability } : {}) }];
  });
}

/** Finds each word in the text after the one before; endpoints leave punctuation out of words, or put it in. */
function placeWords(text: string, heard: readonly Heard[]): TimedWord[] {
  const lowered = lowerUnits(text);
  const words: TimedWord[] = [];
  let at = 0;
  let last = 0;
  for (const { text: said, from, to, confidence } of heard) {
    const word = lowerUnits(said).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (word === '' || from < last || words.length >= MAX_WORDS) continue;
    const start = findWord(lowered, word, at);
    if (start === undefined) continue;
    at = start + word.length;
    last = from;
    words.push({ start, end: at, from, to, ...(confidence === undefined ? {} : { confidence }) });
  }
  return words;
}

/** Where a word stands by itself, not as part of a longer one, within reach of `from`. */
function findWord(text: string, word: string, from: number): number | undefined {
  for (let at = text.indexOf(word, from); at >= 0 && at <= from + REACH; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + word.length, at + word.length + 1);
    if (!/[\p{L}\p{N}]/u.test(before + after)) return at;
  }
  return undefined;
}

/** Lower case where that keeps the length of a letter. */
function lowerUnits(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function joinWords(words: readonly TimedWord[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of words) {
    const last = stretches.at(-1);
    if (last !== undefined && from - last.to < SILENCE) {
      stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else stretches.push({ from, to });
  }
  return stretches;
}

/** In order, and none that begins within the one before. */
function inOrder(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  const ordered: Stretch[] = [];
  for (const { from, to } of sorted.slice(0, MAX_WORDS)) {
    const begin = Math.max(from, ordered.at(-1)?.to ?? 0);
    if (to > begin) ordered.push({ from: begin, to });
  }
  return ordered;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_SECONDS;
}
