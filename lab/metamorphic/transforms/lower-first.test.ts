import { expect, it } from 'vitest';
import { lowerFirst } from './lower-first.ts';

it.each([
  ['We had a plan.', 'we had a plan.'],
  ['So, um, the queue grew.', 'the queue grew.'],
  ['I wrote it.', 'I wrote it.'],
  ['Kafka was slow.', 'Kafka was slow.'],
  ['And then it broke.', 'it broke.'],
])('puts %j behind other words', (sentence, behind) => {
  expect(lowerFirst(sentence)).toBe(behind);
});
