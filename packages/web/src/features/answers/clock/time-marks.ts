import { TARGET_SECONDS } from '@sounding/core';

/** The ring's end, in seconds: past the last mark, so that running over shows. An interviewer may cut in there. */
export const RING_END = 150;

/** A time, in seconds, with what is said as it is passed. */
export interface TimeMark {
  readonly at: number;
  readonly said: string;
}

/** The two marks between which a spoken answer should end, with what is said as each is passed. */
export const TIME_MARKS = [
  { at: TARGET_SECONDS.least, said: '90 seconds: long enough for a full answer.' },
  { at: TARGET_SECONDS.most, said: 'Two minutes: an interviewer would be lost by now.' },
] as const satisfies readonly TimeMark[];

/** A larger step is no time that has passed: a time was restored, or set. In seconds. */
const LARGEST_STEP = 5;

/** What is to be said as the clock goes from one reading to the next; null where no mark lies between. */
export function markPassed(
  before: number,
  now: number,
  marks: readonly TimeMark[] = TIME_MARKS,
): string | null {
  if (now - before >= LARGEST_STEP) return null;
  return marks.findLast(({ at }) => before < at && at <= now)?.said ?? null;
}
