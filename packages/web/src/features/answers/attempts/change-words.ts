import { type AttemptComparison, pointsMoved } from '@sounding/core';
import { formatCount } from '../../../lib/format.ts';

/**
 * How an attempt compares with an earlier one, in a few words: real changes alone count as points, and where there is
 * none it says so instead of a figure that the next reading would not bear out.
 */
export function comparisonWords(comparison: AttemptComparison): string {
  if (!comparison.comparable) {
    return comparison.because === 'engine'
      ? 'read by another engine, so the points do not compare'
      : 'one of the two has no points to compare';
  }
  const { gained, lost } = pointsMoved(comparison);
  const { overall } = comparison;
  const voteMoved = overall.verdict === 'better' || overall.verdict === 'worse';
  if (gained === 0 && lost === 0 && !voteMoved) return 'no real change';
  const vote = voteMoved
    ? `vote ${signed(overall.after - overall.before)}`
    : overall.verdict === 'same'
      ? 'vote ±0'
      : 'no real change of the vote';
  return `${movedWords(gained, lost)}, ${vote}`;
}

/** What points moved beyond the noise, gained and lost apart: their sum would hide both. */
function movedWords(more: number, less: number): string {
  if (more === 0 && less === 0) return 'no point beyond noise';
  if (more === 0) return `${formatCount(less, 'point')} less, beyond noise`;
  if (less === 0) return `${formatCount(more, 'point')} more, beyond noise`;
  return `${formatCount(more, 'point')} more and ${less} less, beyond noise`;
}

/** A difference with its sign, as people write it. */
export function signed(value: number): string {
  if (value === 0) return '±0';
  return value > 0 ? `+${value}` : `−${-value}`;
}
