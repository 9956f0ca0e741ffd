import { type Span, spansOverlap } from '@sounding/core';
import { cutAtSpans } from '../../../lib/highlight.ts';
import type { DiffRun } from './word-diff.ts';

/** A piece of one side of a comparison. */
export interface SidePiece extends Span {
  readonly text: string;
  /** True for words that the other side does not have. */
  readonly changed: boolean;
  /** True within the passage that was said anew. */
  readonly retaken: boolean;
}

/** One side of a comparison, piece by piece in order; joined they are that side's text. `lit` is the passage said anew, in it. */
export function sideOf(
  runs: readonly DiffRun[],
  side: 'before' | 'after',
  lit: Span | undefined,
): readonly SidePiece[] {
  const own = runs.filter(
    (run) => run.kind === 'same' || run.kind === (side === 'before' ? 'removed' : 'added'),
  );
  const text = own.map((run) => run.text).join('');
  let at = 0;
  const changed = own.flatMap((run): Span[] => {
    const span = { start: at, end: at + run.text.length };
    at = span.end;
    return run.kind === 'same' ? [] : [span];
  });
  return cutAtSpans(text, lit === undefined ? changed : [...changed, lit]).map(
    ({ start, end, text: piece }) => ({
      start,
      end,
      text: piece,
      changed: changed.some((span) => spansOverlap(span, { start, end })),
      retaken: lit !== undefined && spansOverlap(lit, { start, end }),
    }),
  );
}
