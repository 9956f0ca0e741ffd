import { describe, expect, it } from 'vitest';
import { FILLER_KINDS, plantFillers } from './plant-fillers.ts';

const TEXT =
  'So we took the old service apart and we moved the orders to a queue because the team was small and the load was ' +
  'high at the end of each month when we had to send all of the bills in one night and it was never done by the morning';

describe('plantFillers', () => {
  it('puts in the words that it says it put in, and leaves the rest', () => {
    const planted = plantFillers(TEXT);
    const words = planted.text.split(' ');
    expect(new Set(planted.fillers.map((filler) => filler.kind))).toEqual(new Set(FILLER_KINDS));
    for (const { kind, word, words: count } of planted.fillers) {
      const said = words
        .slice(word, word + count)
        .join(' ')
        .replaceAll(',', '');
      expect(said).toBe(kind === 'doubled word' ? words[word + 1] : kind);
    }
    const places = planted.fillers.flatMap(({ word, words: count }) =>
      Array.from({ length: count }, (_, i) => word + i),
    );
    expect(
      words
        .filter((_, i) => !places.includes(i))
        .join(' ')
        .replaceAll(',', ''),
    ).toBe(TEXT);
  });
});
