import { expect, it } from 'vitest';
import { dealParts } from './deal-parts.ts';
import { inventAnswer } from './invent-answer.suite.ts';

const answers = (...ids: string[]) => ids.map((id) => inventAnswer({ id, text: 'a' }));

it('keeps the answers of a writer together', () => {
  expect(dealParts(answers('w1-1', 'w2-1', 'w1-2', 'w3-1'), 2)).toEqual([0, 1, 0, 0]);
});

it('deals the same whatever the order of the answers', () => {
  expect(dealParts(answers('w3-1', 'w1-1', 'w2-1'), 3)).toEqual([2, 0, 1]);
});

it('deals the answers of a lone writer one by one', () => {
  expect(dealParts(answers('w1-1', 'w1-2', 'w1-3'), 2)).toEqual([0, 1, 0]);
});
