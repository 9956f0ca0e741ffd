import { DIMENSIONS, type Dimension } from '@sounding/core';
import { bootstrap, type Interval, mean } from '../measure/bootstrap.ts';
import { weightedKappa } from '../measure/kappa.ts';
import { type Pair, pairOf, pairsOf, type Scored } from './scored.ts';

/** What is agreed on: a dimension's points, or the vote. */
export type Subject = Dimension | 'overall';

/** The dimensions whose agreement is averaged; coverage is reported by itself. */
export const AVERAGED: readonly Dimension[] = DIMENSIONS.filter((d) => d !== 'coverage');
export const CORE_FOUR: readonly Dimension[] = ['constraints', 'alternatives', 'numbers', 'limits'];
export const SUBJECTS: readonly Subject[] = [...DIMENSIONS, 'overall'];

/** How far a scorer agrees with a rater on one subject. */
export interface Agreement {
  readonly subject: Subject;
  readonly rated: number;
  readonly kappa: Interval | undefined;
  /** Shares of answers with the same points, and with points at most one apart. */
  readonly exact: number;
  readonly adjacent: number;
  /** Mean of ours less the rater's. */
  readonly bias: number;
}

function kappaOf(subject: Subject, pairs: readonly Pair[]): number | undefined {
  return subject === 'overall' ? weightedKappa(pairs, 1, 5) : weightedKappa(pairs, 0, 3);
}

/** The kappa of one subject; undefined where it cannot be told. */
export function kappaFor(scored: readonly Scored[], subject: Subject, rater = 'r1'): number | undefined {
  return kappaOf(subject, pairsOf(scored, subject, rater));
}

/** How far a scorer agrees with a rater on one subject, with a bootstrap interval over answers. */
export function agreementOn(scored: readonly Scored[], subject: Subject, rater = 'r1'): Agreement {
  const pairs = pairsOf(scored, subject, rater);
  const share = (test: (pair: Pair) => boolean): number =>
    pairs.filter(test).length / Math.max(1, pairs.length);
  return {
    subject,
    rated: pairs.length,
    kappa: bootstrap(pairs, (drawn) => kappaOf(subject, drawn)),
    exact: share(([a, b]) => a === b),
    adjacent: share(([a, b]) => Math.abs(a - b) <= 1),
    bias: mean(pairs.map(([a, b]) => a - b)) ?? 0,
  };
}

/** The mean kappa over subjects, with a bootstrap interval over answers. */
export function meanKappa(
  scored: readonly Scored[],
  subjects: readonly Subject[],
  rater = 'r1',
): Interval | undefined {
  return bootstrap(
    scored,
    (drawn) => mean(subjects.flatMap((subject) => kappaFor(drawn, subject, rater) ?? [])),
    { resamples: 400 },
  );
}

/** Share of answers and dimensions on which scorer and rater agree whether the dimension applies. */
export function agreementOnOccasion(
  scored: readonly Scored[],
  dimensions: readonly Dimension[] = DIMENSIONS,
  rater = 'r1',
): number {
  const same = scored.flatMap(({ labelled, scores }) => {
    const rating = labelled.ratings[rater];
    if (rating === undefined) return [];
    return dimensions.map((d) => ((rating.points[d] === null) === (scores.points[d] === null) ? 1 : 0));
  });
  return mean(same) ?? 0;
}

/** The other rater as if a scorer: what two readings by the same standard reach. */
export function raterAsScorer(scored: readonly Scored[], rater: string): Scored[] {
  return scored.flatMap(({ labelled }) => {
    const rating = labelled.ratings[rater];
    return rating === undefined
      ? []
      : [{ labelled, scores: { points: rating.points, overall: rating.overall } }];
  });
}

/** The signed errors of one answer over all that the rater gave points for, the vote among them. */
export function signedErrors(one: Scored, rater = 'r1'): number[] {
  return SUBJECTS.flatMap((subject) => {
    const pair = pairOf(one, subject, rater);
    return pair === undefined || subject === 'coverage' ? [] : [pair[0] - pair[1]];
  });
}
