import type { Evidence } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { shownSpans } from './shown-spans.ts';
import { dimensionOf, sentenceOf } from './use-selection.ts';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
];
const evidence = (start: number, end: number): Evidence => ({
  start,
  end,
  quote: '',
  move: null,
  detector: 'test',
  strength: 0.5,
});
const placed = [
  { dimension: 'numbers', evidence: evidence(2, 5) },
  { dimension: 'limits', evidence: evidence(3, 9) },
  { dimension: 'numbers', evidence: evidence(12, 15) },
] as const;

describe('shownSpans', () => {
  const spansOf = (selection: Parameters<typeof shownSpans>[0]) => shownSpans(selection, placed, sentences);

  it('are all quotes of a dimension, or the one that was chosen', () => {
    expect(spansOf({ kind: 'dimension', dimension: 'numbers' })).toEqual([
      { start: 2, end: 5 },
      { start: 12, end: 15 },
    ]);
    expect(spansOf({ kind: 'quote', dimension: 'limits', start: 3, end: 9 })).toEqual([{ start: 3, end: 9 }]);
  });

  it('are the sentence, chosen itself or by its moment', () => {
    expect(spansOf({ kind: 'sentence', index: 1 })).toEqual([{ start: 11, end: 20 }]);
    expect(spansOf({ kind: 'moment', seconds: 3, index: 0 })).toEqual([{ start: 0, end: 10 }]);
    expect(spansOf({ kind: 'moment', seconds: 3, index: null })).toEqual([]);
  });

  it('are none where nothing is selected', () => {
    expect(spansOf(null)).toEqual([]);
  });
});

describe('a selection', () => {
  it('is of one dimension, or of one sentence, or of neither', () => {
    expect(dimensionOf({ kind: 'quote', dimension: 'limits', start: 3, end: 9 })).toBe('limits');
    expect(dimensionOf({ kind: 'sentence', index: 1 })).toBeNull();
    expect(sentenceOf({ kind: 'moment', seconds: 1, index: 4 })).toBe(4);
    expect(sentenceOf({ kind: 'passages', title: 'Fillers', spans: [] })).toBeNull();
    expect(sentenceOf(null)).toBeNull();
  });
});
