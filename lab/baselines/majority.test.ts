import { describe, expect, it } from 'vitest';
import { inventAnswer } from './invent-answer.suite.ts';
import { majority } from './majority.ts';

describe('majority', () => {
  const guess = majority.fit([
    inventAnswer({ id: 'w1-1', text: 'a', points: { numbers: 3 }, overall: 4 }),
    inventAnswer({ id: 'w1-2', text: 'a', points: { numbers: 3 }, overall: 4 }),
    inventAnswer({ id: 'w1-3', text: 'a', points: { numbers: 0 }, overall: 1 }),
    inventAnswer({ id: 'w1-4', text: 'a', kind: 'debug', points: { coverage: 2 }, overall: 2 }),
    inventAnswer({ id: 'w1-5', text: 'a', kind: 'debug', points: { coverage: 1 }, overall: 2 }),
  ]);

  it('says what is commonest for the kind, whatever the answer', () => {
    for (const text of ['', 'We had 40 ms to spare.']) {
      const story = guess(inventAnswer({ id: 'w2-1', text }));
      expect(story.points.numbers).toBe(3);
      expect(story.points.coverage).toBeNull();
      expect(story.overall).toBe(4);
    }
  });

  it('takes the lower of two that are as common', () => {
    expect(guess(inventAnswer({ id: 'w2-1', text: 'a', kind: 'debug' })).points.coverage).toBe(1);
  });
});
