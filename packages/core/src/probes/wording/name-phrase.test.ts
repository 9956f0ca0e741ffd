import { describe, expect, it } from 'vitest';
import { findThings } from './name-phrase.ts';

describe('findThings', () => {
  it.each([
    ['We wrote a step journal in flash.', ['the step journal']],
    ['Our background worker sends the outbox up.', ['the background worker', 'the outbox']],
    ['the tile server is from a vendor', ['the tile server']],
    ['The queue depth grew.', []],
    ['The queue grew.', []],
    ['The server crashed at night.', ['the server']],
    ['an only slightly better model', []],
    ["the server's fan", []],
    ['the best database', []],
    ['a cutting-edge platform', []],
    ['Nothing of the kind.', []],
  ])('finds in %j: %j', (text, expected) => {
    expect(findThings(text).map(({ phrase }) => phrase)).toEqual(expected);
  });

  it('gives the words behind the article, where they stand', () => {
    const text = 'so the old billing service was slow';
    expect(findThings(text).map(({ start, end }) => text.slice(start, end))).toEqual(['old billing service']);
  });
});
