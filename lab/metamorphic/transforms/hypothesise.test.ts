import { expect, it } from 'vitest';
import { hypothesise } from './hypothesise.ts';

it.each([
  ['We measured it first.', 'would probably', 'We would probably measure it first.'],
  ['I was on call.', 'would', 'I would be on call.'],
  ['we also cut the batch', 'would', 'we would also cut the batch'],
  ['The limit is 25 ms.', 'would', 'Suppose that the limit is 25 ms.'],
] as const)('tells %j as what %s be done', (told, modal, supposed) => {
  expect(hypothesise(told, modal)).toBe(supposed);
});
