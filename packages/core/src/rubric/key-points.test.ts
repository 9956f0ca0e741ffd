import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { matchKeyPoints } from './key-points.ts';

const QUESTION = 'What does an index cost?';
const verdictOf = (point: string, answer: string): string | undefined =>
  matchKeyPoints([point], readText(answer, 'typed').sentences, QUESTION)[0]?.verdict;

describe('matchKeyPoints', () => {
  const point = 'Every write has to update the index, so inserts become slower.';

  it('finds a point in other words of the same stems', () => {
    expect(verdictOf(point, 'Each write updates every index too, so inserting becomes slower.')).toBe(
      'found',
    );
  });

  it('finds a point that two neighbouring sentences share', () => {
    expect(verdictOf(point, 'A write must update the index as well. That makes inserts slower.')).toBe(
      'found',
    );
  });

  it('misses what is not there', () => {
    expect(verdictOf(point, 'It takes a while to learn the syntax.')).toBe('missing');
  });

  it('sees a point turned round', () => {
    expect(verdictOf(point, 'Every write has to update the index, so inserts become faster.')).toBe(
      'contradicted',
    );
    expect(verdictOf(point, 'A write does not update the index, so inserts never become slower.')).not.toBe(
      'found',
    );
  });

  it('gives the span of the place, and none for what is missing', () => {
    const answer = 'First this. Every write updates the index, so inserts become slower. Then that.';
    const [found, missing] = matchKeyPoints(
      [point, 'Disk space grows with each key.'],
      readText(answer, 'typed').sentences,
      QUESTION,
    );
    expect(answer.slice(found?.start, found?.end)).toBe(
      'Every write updates the index, so inserts become slower.',
    );
    expect(missing).toEqual({ point: 'Disk space grows with each key.', verdict: 'missing' });
  });
});
