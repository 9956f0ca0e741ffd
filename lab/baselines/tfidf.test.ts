import { describe, expect, it } from 'vitest';
import { fitTfidf, similaritiesTo } from './tfidf.ts';

const texts = [['queue', 'lag'], ['queue', 'cost'], ['queue', 'lag', 'lag'], ['cost']];

describe('fitTfidf', () => {
  const vectorOf = fitTfidf(texts);

  it('weighs a rarer term more, and gives vectors of length 1', () => {
    const vector = vectorOf(['queue', 'lag']);
    expect(vector.get('lag')).toBeGreaterThan(vector.get('queue') as number);
    expect([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 12);
  });

  it('knows no term that training did not hold twice', () => {
    expect(fitTfidf([['once'], ['twice'], ['twice']])(['once', 'never'])).toEqual(new Map());
  });
});

it('similaritiesTo gives the inner product with each', () => {
  const vectorOf = fitTfidf(texts);
  const [first, ...rest] = similaritiesTo(texts.map(vectorOf))(vectorOf(['queue', 'lag']));
  expect(first).toBeCloseTo(1, 12);
  expect(rest[0]).toBeGreaterThan(0);
  expect(rest[0]).toBeLessThan(1);
  expect(rest[2]).toBe(0);
});
