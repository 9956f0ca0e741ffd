import type { Timing } from '@sounding/core';
import type { Transcript } from '@sounding/speech';
import { alignWords, toPlainWords } from './align-words.ts';
import type { SpokenWord } from './synthesise.ts';

/** How far word times are from the truth, in seconds, one value a recognised word. */
export interface TimeErrors {
  /** Of the beginnings, misheard words among them. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What is wanted of playback from a word. */
export const TOLERANCE_SECONDS = 0.5;

/**
 * Compares the word times of a transcript with the truth. Every recognised word counts: a misheard one is compared with
 * the word in whose place it stands, one that was never said with the stretch between its neighbours.
 */
export function compareTimes(transcript: Transcript, truth: readonly SpokenWord[]): TimeErrors {
  const timed: Timing['words'] = transcript.timing.words;
  const heard = toPlainWords(timed.map((word) => transcript.text.slice(word.start, word.end)));
  const said = toPlainWords(truth.map((word) => word.word));
  const matches = alignWords(
    said.map((word) => word.word),
    heard.map((word) => word.word),
  );
  const starts: number[] = [];
  const ends: number[] = [];
  let before = 0;
  matches.forEach((match, i) => {
    const place = match.heard === undefined ? undefined : heard[match.heard]?.at;
    const word = place === undefined ? undefined : timed[place];
    const isFirst = match.heard !== undefined && heard[match.heard - 1]?.at !== place;
    const isLast = match.heard !== undefined && heard[match.heard + 1]?.at !== place;
    const spoken = match.said === undefined ? undefined : truth[said[match.said]?.at ?? -1];
    if (spoken !== undefined) before = spoken.from;
    if (word === undefined) return;
    if (spoken === undefined) {
      const next = matches.slice(i).find((later) => later.said !== undefined)?.said;
      const until = next === undefined ? word.from : (truth[said[next]?.at ?? -1]?.to ?? word.from);
      if (isFirst) starts.push(Math.max(0, before - word.from, word.from - until));
      return;
    }
    if (isFirst) starts.push(Math.abs(word.from - spoken.from));
    if (isLast) ends.push(Math.abs(word.to - spoken.to));
  });
  return { starts, ends };
}
