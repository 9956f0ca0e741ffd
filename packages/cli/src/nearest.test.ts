import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

const commands = ['start', 'score', 'help', 'version'];

describe('nearest', () => {
  it.each([
    ['scroe', 'score'],
    ['strat', 'start'],
    ['versoin', 'version'],
    ['hlep', 'help'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, commands)).toBe(meant);
  });

  it.each(['serve', 'x', '', 'database'])('suggests nothing for %s', (word) => {
    expect(nearest(word, ['start', 'help'])).toBeUndefined();
  });

  it('words the suggestion as a clause, or not at all', () => {
    expect(didYouMean('scor', commands)).toBe('; did you mean score?');
    expect(didYouMean('database', commands)).toBe('');
  });
});
