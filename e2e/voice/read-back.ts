import type { TimedWord } from '@sounding/core';
import type { SpokenPhrase } from './synthesise.ts';

/** A word that was said and heard, with the time it was heard at, in seconds. */
interface HeardWord {
  readonly word: string;
  readonly from: number;
}

/** Where a phrase was said and where it was heard to begin, both in seconds. */
export interface PhraseStart {
  readonly said: number;
  readonly heard: number;
}

/**
 * The beginnings of phrases whose first three words were heard one after another, in order. Phrases that were heard
 * otherwise are left out: they say something of the words, not of their times.
 */
export function findPhraseStarts(
  text: string,
  words: readonly TimedWord[],
  phrases: readonly SpokenPhrase[],
): PhraseStart[] {
  const heard: HeardWord[] = words.map(({ start, end, from }) => ({
    word: plain(text.slice(start, end)),
    from,
  }));
  const starts: PhraseStart[] = [];
  let at = 0;
  for (const phrase of phrases) {
    const first = phrase.text.split(/\s+/).slice(0, 3).map(plain);
    const found = heard.findIndex(
      (_, index) => index >= at && first.every((word, i) => heard[index + i]?.word === word),
    );
    const begins = heard[found];
    if (begins === undefined) continue;
    starts.push({ said: phrase.from, heard: begins.from });
    at = found + 1;
  }
  return starts;
}

/** Words that were left out, put in or heard otherwise, as a share of the words said (the word error rate). */
export function wordErrorRate(said: string, heard: string): number {
  const a = said.split(/\s+/).map(plain).filter(Boolean);
  const b = heard.split(/\s+/).map(plain).filter(Boolean);
  let row = b.map((_, j) => j + 1);
  row.unshift(0);
  for (const [i, word] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      const replaced = (row[j] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, a.length);
}

/** The middle one of some figures; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
