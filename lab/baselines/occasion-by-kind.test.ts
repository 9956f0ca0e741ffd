import { describe, expect, it } from 'vitest';
import { inventAnswer } from './invent-answer.suite.ts';
import { fitOccasion } from './occasion-by-kind.ts';

describe('fitOccasion', () => {
  const applies = fitOccasion([
    inventAnswer({ id: 'w1-1', text: 'a', points: { limits: 0, numbers: 2 } }),
    inventAnswer({ id: 'w1-2', text: 'a', points: { numbers: 1 } }),
    inventAnswer({ id: 'w1-3', text: 'a', kind: 'debug', points: { coverage: 3 } }),
  ]);

  it('takes what most answers of a kind were rated on, half being too few', () => {
    expect([...applies(inventAnswer({ id: 'w2-1', text: 'a' }))]).toEqual(['numbers']);
    expect([...applies(inventAnswer({ id: 'w2-1', text: 'a', kind: 'debug' }))]).toEqual(['coverage']);
  });

  it('judges a kind it has not met by all answers', () => {
    expect([...applies(inventAnswer({ id: 'w2-1', text: 'a', kind: 'knowledge' }))]).toEqual(['numbers']);
  });
});
