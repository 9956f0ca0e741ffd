/** How many words had been heard at a time of a recording, in seconds. */
export interface PaceSample {
  readonly seconds: number;
  readonly words: number;
}

/** The pace of the moment is that of the last so many seconds. */
export const PACE_WINDOW = 20;
/** Before that many seconds a pace would jump with every word. */
const LEAST_SECONDS = 10;

/** Adds a sample and forgets those that the window has left behind, but for the newest of them. */
export function addSample(samples: readonly PaceSample[], sample: PaceSample): readonly PaceSample[] {
  const start = sample.seconds - PACE_WINDOW;
  const first = samples.findLastIndex(({ seconds }) => seconds <= start);
  return [...samples.slice(Math.max(0, first)), sample];
}

/** Words a minute in the last 20 s, by samples in order of time; null while that is too early to tell. */
export function paceOf(samples: readonly PaceSample[]): number | null {
  const last = samples.at(-1);
  const first = samples[0];
  if (last === undefined || first === undefined) return null;
  return paceOver(last.words - first.words, last.seconds - first.seconds);
}

/** Words a minute over some seconds; null while that is too early to tell. A recogniser may take words back: never negative. */
export function paceOver(words: number, seconds: number): number | null {
  return seconds < LEAST_SECONDS ? null : Math.max(0, Math.round((words * 60) / seconds));
}
