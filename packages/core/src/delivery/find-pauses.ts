import type { Stretch, Timing } from './timing.ts';

/**
 * The shortest silence that counts as a pause, in seconds: just above the 0.6 s at a stop that listeners find the most
 * natural (https://doi.org/10.3389/fpsyg.2022.778018), and below the 1 s from which silences are of the long kind that
 * only free speech has (Campione and Véronis, Speech Prosody 2002), since a voice detector takes some tenths of a second
 * of every silence for speech.
 */
export const SHORTEST_PAUSE = 0.7;
/** Moments are compared to the millisecond. */
const MILLI = 1000;

/**
 * Finds the long silences within an answer, in order: between stretches of voice, or, where none are known and the words'
 * times are precise, between words. What lies before the first word and behind the last is no pause.
 */
export function findPauses(timing: Timing): Stretch[] {
  const spoken: readonly Stretch[] = timing.voice.length > 0 || !timing.precise ? timing.voice : timing.words;
  const out: Stretch[] = [];
  let silentFrom = Number.POSITIVE_INFINITY;
  for (const { from, to } of spoken) {
    if (Math.round((from - silentFrom) * MILLI) >= SHORTEST_PAUSE * MILLI)
      out.push({ from: silentFrom, to: from });
    silentFrom = silentFrom === Number.POSITIVE_INFINITY ? to : Math.max(silentFrom, to);
  }
  return out;
}
