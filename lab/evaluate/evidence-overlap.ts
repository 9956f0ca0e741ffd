import { DIMENSIONS, type Dimension } from '@sounding/core';
import { coversHalf, quotesOf } from '../train/example.ts';
import type { Scored } from './scored.ts';

/** How far our evidence and what a rater quoted are the same passages. */
export interface EvidenceOverlap {
  readonly dimension: Dimension | 'all';
  readonly quotes: number;
  /** Share of the rater's quotes that evidence of the same dimension shares half of the shorter with. */
  readonly found: number;
  readonly evidence: number;
  /** Share of our evidence that stands on something the rater quoted, for whichever dimension. */
  readonly onAQuote: number;
  /** The same, but only quotes for the same dimension count; a rater quotes one passage a dimension. */
  readonly onItsQuote: number;
}

/**
 * Measures evidence against the first rater's quotes. Evidence is never longer than a sentence, and evidence against a
 * dimension is left out. Coverage has no quotes and is left out.
 */
export function evidenceOverlap(scored: readonly Scored[]): EvidenceOverlap[] {
  const rows = DIMENSIONS.filter((d) => d !== 'coverage').map((d) => ({
    d,
    q: 0,
    hit: 0,
    e: 0,
    on: 0,
    own: 0,
  }));
  for (const { labelled, assessment } of scored) {
    if (assessment === undefined) continue;
    const quotes = quotesOf(labelled.answer, labelled.ratings.r1?.quotes ?? {});
    for (const row of rows) {
      const evidence = assessment.dimensions[row.d].evidence.filter((e) => e.against !== true);
      const own = quotes.filter((q) => q.dimension === row.d);
      row.q += own.length;
      row.hit += own.filter((q) => evidence.some((e) => coversHalf(e, q))).length;
      row.e += evidence.length;
      row.on += evidence.filter((e) => quotes.some((q) => coversHalf(e, q))).length;
      row.own += evidence.filter((e) => own.some((q) => coversHalf(e, q))).length;
    }
  }
  const total = rows.reduce(
    (sum, r) => ({
      q: sum.q + r.q,
      hit: sum.hit + r.hit,
      e: sum.e + r.e,
      on: sum.on + r.on,
      own: sum.own + r.own,
    }),
    { q: 0, hit: 0, e: 0, on: 0, own: 0 },
  );
  return [{ d: 'all' as const, ...total }, ...rows].map((r) => ({
    dimension: r.d,
    quotes: r.q,
    found: r.q === 0 ? 0 : r.hit / r.q,
    evidence: r.e,
    onAQuote: r.e === 0 ? 0 : r.on / r.e,
    onItsQuote: r.e === 0 ? 0 : r.own / r.e,
  }));
}
