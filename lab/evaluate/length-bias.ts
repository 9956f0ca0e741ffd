import { countWords } from '@sounding/core';
import { correlation, partialCorrelation } from '../measure/correlation.ts';
import { SUBJECTS, type Subject } from './agreement.ts';
import { pairOf, type Scored } from './scored.ts';

/** How far length moves our points beyond what it moves the rater's. */
export interface LengthBias {
  readonly subject: Subject;
  /** Correlation of words with the rater's points, and with ours. */
  readonly rater: number;
  readonly ours: number;
  /** Of words with ours, given the rater's. */
  readonly given: number;
}

/** The partial correlation of our points with the number of words, given the rater's points. */
export function lengthBias(scored: readonly Scored[]): LengthBias[] {
  return SUBJECTS.map((subject) => {
    const words: number[] = [];
    const ours: number[] = [];
    const raters: number[] = [];
    for (const one of scored) {
      const pair = pairOf(one, subject);
      if (pair === undefined) continue;
      words.push(countWords(one.labelled.answer.text));
      ours.push(pair[0]);
      raters.push(pair[1]);
    }
    return {
      subject,
      rater: correlation(words, raters),
      ours: correlation(words, ours),
      given: partialCorrelation(ours, words, raters),
    };
  });
}
