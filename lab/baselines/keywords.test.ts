import { describe, expect, it } from 'vitest';
import { inventAnswer } from './invent-answer.suite.ts';
import { keywordPattern } from './keyword-list.ts';
import { keywords } from './keywords.ts';

describe('keywordPattern', () => {
  it('meets whole words, any ending after a star, and numbers', () => {
    const pattern = keywordPattern(['log, alert*, on call', '#']);
    expect('we log alerts on call, 40 times, in a catalog'.match(pattern)).toEqual([
      'log',
      'alerts',
      'on call',
      '40',
    ]);
  });

  it('takes the longer of two words that begin alike', () => {
    expect('rolled back'.match(keywordPattern(['rolled, rolled back']))).toEqual(['rolled back']);
  });
});

describe('keywords', () => {
  const said = [
    'Nothing.',
    'An alert.',
    'An alert on a dashboard.',
    'An alert on a dashboard, a runbook, a rollback.',
  ];
  const training = ['w1', 'w2', 'w3'].flatMap((writer) =>
    said.map((text, points) =>
      inventAnswer({ id: `${writer}-${points}`, text, points: { operations: points }, overall: points + 1 }),
    ),
  );

  it('gives points by how many different words of the list are said', () => {
    const guess = keywords.fit(training);
    const pointsOf = (text: string) => guess(inventAnswer({ id: 'w9-1', text })).points.operations;
    expect(said.map(pointsOf)).toEqual([0, 1, 2, 3]);
    expect(pointsOf('ALERT alert alert alert alert')).toBe(1);
  });
});
