import type { Aim } from '../clock/aim.ts';

/** The answer to a follow-up: 20 to 45 s (rule 7 of the rubric), which are 50 to 115 words at 150 a minute. */
export const FOLLOW_UP_AIM: Aim = {
  seconds: { least: 20, most: 45 },
  words: { least: 50, most: 115 },
  marks: [
    { at: 20, said: '20 seconds: long enough for a follow-up.' },
    { at: 45, said: '45 seconds: come to the point now.' },
  ],
  ringEnd: 60,
  over: 'Long for a follow-up.',
};
