/**
 * What became of a score. `no-real-change` where it moved by no more than the scorer's noise, so that nothing follows from
 * it; `same` where it did not move at all.
 */
export type ChangeVerdict = 'better' | 'worse' | 'same' | 'no-real-change';

/** A score before and after. */
export interface Change<Score> {
  readonly before: Score;
  readonly after: Score;
  readonly verdict: ChangeVerdict;
}

/** Judges a score's move against the noise of a difference; a move of exactly the noise is within it. */
export function changeOf<Score extends number>(before: Score, after: Score, noise: number): Change<Score> {
  const by = after - before;
  if (by === 0) return { before, after, verdict: 'same' };
  if (Math.abs(by) <= noise) return { before, after, verdict: 'no-real-change' };
  return { before, after, verdict: by > 0 ? 'better' : 'worse' };
}
