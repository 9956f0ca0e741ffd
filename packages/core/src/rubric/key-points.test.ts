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

describe('matchKeyPoints of sibling subjects', () => {
  const points = [
    'At most once may lose messages but never repeats them.',
    'At least once never loses messages but may repeat them, so consumers must be idempotent.',
    'Exactly once needs an idempotent producer and transactions, and costs latency.',
  ];
  const verdicts = (answer: string): string[] =>
    matchKeyPoints(
      points,
      readText(answer, 'typed').sentences,
      'What are the three delivery guarantees Kafka offers and their trade-offs?',
    ).map((v) => v.verdict);

  it('knows right paraphrases that use none of the words', () => {
    const answer =
      'In the first the broker forgets the message as soon as it is sent, so a crash loses it but nothing arrives twice. ' +
      'In the second it is kept until acknowledged and sent again, duplicates happen and the handler has to be idempotent.';
    const [most, least] = verdicts(answer);
    expect(most).toBe('found');
    expect(['found', 'partly']).toContain(least);
  });

  it('takes what is said of one sibling for no other', () => {
    const wrong =
      'At most once means that the message can arrive many times but is never lost, so consumers must be idempotent.';
    const [most, least, exactly] = verdicts(wrong);
    expect(most).toBe('contradicted');
    expect(least).toBe('missing');
    expect(exactly).toBe('missing');
  });

  it('finds each under its own name, also joined by hyphens', () => {
    const right =
      'At-most-once can lose a message and never sends it twice. At-least-once loses nothing but sends duplicates, so the consumer has to be idempotent.';
    expect(verdicts(right).slice(0, 2)).toEqual(['found', 'found']);
  });

  it('sees siblings swapped', () => {
    const swapped = 'At least once may lose messages but never repeats them.';
    expect(verdicts(swapped)[0]).toBe('missing');
    expect(verdicts(swapped)[1]).not.toBe('found');
  });
});
