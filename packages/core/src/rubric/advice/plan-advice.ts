import type { Dimension } from '../../bank/dimension.ts';
import type { Points } from '../assessment.ts';

const MOST_ADVICE = 3;
const MOST_POINTS = 3;

/** A piece of advice before it is worded. */
export interface Planned {
  readonly dimension: Dimension;
  readonly kind: 'fact' | 'follow-up';
}

/** What nobody asks a follow-up about: how it was told. */
const TOLD: ReadonlySet<Dimension> = new Set(['structure', 'credibility', 'constraints', 'coverage']);

/**
 * Which dimensions to advise on behind a cut, if there is one: the missing facts in their order, and last the
 * follow-up. A follow-up is invited where something is said and the next step is left open; else by what is missing.
 * Facts are asked for only where points are missing.
 */
export function planAdvice(
  ranked: readonly Dimension[],
  points: Readonly<Record<Dimension, Points | null>>,
  hasCut: boolean,
): Planned[] {
  // A cut is advice on structure already.
  const open = ranked.filter((d) => (points[d] ?? 0) < MOST_POINTS && !(hasCut && d === 'structure'));
  const facts = open.slice(0, MOST_ADVICE - (hasCut ? 2 : 1));
  const left = ranked.filter((d) => !facts.includes(d) && !TOLD.has(d));
  const isRaised = (d: Dimension): boolean => (points[d] ?? 0) > 0 && (points[d] ?? 0) < MOST_POINTS;
  const next = left.find(isRaised) ?? left[0];
  return [
    ...facts.map((dimension) => ({ dimension, kind: 'fact' as const })),
    ...(next === undefined ? [] : [{ dimension: next, kind: 'follow-up' as const }]),
  ];
}
