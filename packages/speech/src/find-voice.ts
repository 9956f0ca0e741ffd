import type { Stretch } from '@sounding/core';
import { FRAME_SECONDS } from './voice-activity.ts';

/** Voice begins at the first and goes on until it is less likely than the second. */
const ON = 0.5;
const OFF = 0.35;
/** Frames of a click or a breath: less is no voice. */
const FEWEST_FRAMES = 3;
/** A silence that is heard as a pause, in seconds; shorter ones belong to the flow of speech. */
export const SHORTEST_PAUSE = 0.4;

/** True where a frame by itself is clearly voice. */
export function isVoiced(likely: number): boolean {
  return likely >= ON;
}

/** Marks the frames in which there is voice, by two thresholds, so that a wavering likelihood does not chop words. */
export function markVoice(likely: readonly number[]): boolean[] {
  let on = false;
  return likely.map((value) => {
    on = value >= (on ? OFF : ON);
    return on;
  });
}

/**
 * Finds where somebody spoke: stretches in seconds, in order, with silences of at least `SHORTEST_PAUSE` between
 * them. `likely` is the likelihood of voice frame by frame.
 */
export function findVoice(likely: readonly number[]): Stretch[] {
  const runs: { from: number; to: number }[] = [];
  markVoice(likely).forEach((voiced, i) => {
    if (!voiced) return;
    const last = runs.at(-1);
    if (last?.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  const stretches: { from: number; to: number }[] = [];
  for (const run of runs) {
    if (run.to - run.from < FEWEST_FRAMES) continue;
    const from = run.from * FRAME_SECONDS;
    const to = run.to * FRAME_SECONDS;
    const last = stretches.at(-1);
    if (last !== undefined && from - last.to < SHORTEST_PAUSE) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}
