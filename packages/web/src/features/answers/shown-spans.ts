import type { Span } from '@sounding/core';
import type { PlacedEvidence } from './answer-layout.ts';
import { type Selection, sentenceOf } from './use-selection.ts';

/** The passages of the text that a selection stands for, in order; none for no selection. */
export function shownSpans(
  selection: Selection | null,
  placed: readonly PlacedEvidence[],
  sentences: readonly Span[],
): readonly Span[] {
  if (selection === null) return [];
  if (selection.kind === 'passages') return selection.spans;
  if (selection.kind === 'quote') return [{ start: selection.start, end: selection.end }];
  if (selection.kind === 'dimension') {
    return placed.flatMap(({ dimension, evidence }) =>
      dimension === selection.dimension ? [{ start: evidence.start, end: evidence.end }] : [],
    );
  }
  const sentence = sentences[sentenceOf(selection) ?? -1];
  return sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end }];
}
