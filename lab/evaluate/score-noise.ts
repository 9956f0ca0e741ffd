import { mean } from '../measure/bootstrap.ts';
import { SUBJECTS, type Subject } from './agreement.ts';
import { pairsOf, type Scored } from './scored.ts';

/** How far points may differ by chance: below it a change between two attempts is no real change. */
export interface Noise {
  readonly subject: Subject;
  /** Standard deviation of ours less the rater's. */
  readonly deviation: number;
  /** Half of it over two answers, as a difference of two attempts would have: deviation times the root of 2. */
  readonly ofADifference: number;
}

/** The spread of our errors by subject, from cross-validated scores. */
export function scoreNoise(scored: readonly Scored[]): Noise[] {
  return SUBJECTS.map((subject) => {
    const errors = pairsOf(scored, subject).map(([a, b]) => a - b);
    const centre = mean(errors) ?? 0;
    const deviation = Math.sqrt(mean(errors.map((e) => (e - centre) ** 2)) ?? 0);
    return { subject, deviation, ofADifference: deviation * Math.SQRT2 };
  });
}
