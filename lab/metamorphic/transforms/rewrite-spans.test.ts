import { describe, expect, it } from 'vitest';
import { mergeSpans, rewriteSpans } from './rewrite-spans.ts';
import { spansOf } from './spans.fixture.ts';

describe('rewriteSpans', () => {
  it('rewrites the stretches and leaves the rest', () => {
    const text = 'We slept. We worked. We ate.';
    expect(rewriteSpans(text, spansOf(text, 'We slept.', 'We ate.'), (q) => q.toUpperCase())).toBe(
      'WE SLEPT. We worked. WE ATE.',
    );
  });

  it('gives the text back where there is nothing to rewrite', () => {
    expect(rewriteSpans('We slept.', [], () => 'x')).toBe('We slept.');
  });
});

describe('mergeSpans', () => {
  it('orders, and joins what overlaps but not what only touches', () => {
    expect(
      mergeSpans([
        { start: 8, end: 12 },
        { start: 0, end: 4 },
        { start: 2, end: 6 },
        { start: 6, end: 8 },
      ]),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 6, end: 8 },
      { start: 8, end: 12 },
    ]);
  });
});
