import type { Stretch, Timing } from '../delivery/timing.ts';

/** What is kept of the silence on each side of the voice, in seconds: less than half a pause, so that a joint is none. */
const BREATH = 0.3;

/**
 * The part of a take that is worth putting in, in seconds from its start: its voice with a breath on both sides. A word
 * with a precise time is kept even where no voice was found. The whole take where nothing is known of when it was said.
 */
export function retakeVoice({ voice, words, precise }: Timing, seconds: number): Stretch {
  const said: readonly Stretch[] = precise ? [...voice, ...words] : voice;
  const first = Math.min(...said.map(({ from }) => from));
  const last = Math.max(...said.map(({ to }) => to));
  const from = Math.max(0, first - BREATH);
  const to = Math.min(seconds, last + BREATH);
  return said.length > 0 && from < to ? { from, to } : { from: 0, to: seconds };
}
