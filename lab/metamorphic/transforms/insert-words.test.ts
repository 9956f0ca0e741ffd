import { describe, expect, it } from 'vitest';
import { inMannerOf, insertWords } from './insert-words.ts';
import { spansOf } from './spans.fixture.ts';

const TEXT = 'We slept. We worked. We ate.';
const SENTENCES = spansOf(TEXT, 'We slept.', 'We worked.', 'We ate.');

describe('insertWords', () => {
  it.each([
    ['front', 'It rained. We slept. We worked. We ate.'],
    ['middle', 'We slept. It rained. We worked. We ate.'],
    ['end', 'We slept. We worked. We ate. It rained.'],
  ] as const)('puts words at the %s', (place, expected) => {
    expect(insertWords(TEXT, SENTENCES, 'It rained.', place)).toBe(expected);
  });
});

describe('inMannerOf', () => {
  it('strips the marks for a text that has none', () => {
    expect(inMannerOf('we slept and then we worked', 'It rained, hard.')).toBe('it rained hard');
    expect(inMannerOf(TEXT, 'It rained, hard.')).toBe('It rained, hard.');
  });
});
