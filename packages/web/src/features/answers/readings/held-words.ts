import { type Assessment, DIMENSIONS, type DimensionResult } from '@sounding/core';
import { formatCount } from '../../../lib/format.ts';

/** What a model's verdict lost when it was held to the answer, as a sentence; empty where it lost nothing. */
export function heldWords({ points, claimed, droppedQuotes = 0 }: DimensionResult): string {
  const became = claimed === undefined ? '' : `${formatCount(claimed, 'point')} became ${points ?? 'none'}`;
  if (droppedQuotes > 0) {
    const were =
      droppedQuotes === 1
        ? 'was not in your answer and was left out'
        : 'were not in your answer and were left out';
    return `${formatCount(droppedQuotes, 'quote')} ${were}${became === '' ? '' : `; ${became}`}.`;
  }
  return became === '' ? '' : `The quotes carry less than was given: ${became}.`;
}

/** How many of a reading's quotes were not in the answer, over all dimensions. */
export function droppedQuotes({ dimensions }: Pick<Assessment, 'dimensions'>): number {
  return DIMENSIONS.reduce((sum, name) => sum + (dimensions[name].droppedQuotes ?? 0), 0);
}

/** What is said on top of a reading that lost quotes. */
export function leftOutWords(count: number): string {
  return count === 1
    ? '1 of its quotes was not in your answer and carries nothing.'
    : `${count} of its quotes were not in your answer and carry nothing.`;
}
