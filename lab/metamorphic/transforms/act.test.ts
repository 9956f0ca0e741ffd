import { expect, it } from 'vitest';
import { findAct } from './act.ts';

it('finds the first act, with its adverbs', () => {
  const sentence = 'In the end we also measured it twice.';
  const act = findAct(sentence);
  expect(act).toMatchObject({ subject: 'we', verb: 'measure', adverbs: ' also' });
  expect(sentence.slice(act?.start, act?.end)).toBe(' also measured');
});

it('takes a form of "be" as an act', () => {
  expect(findAct('They were slow.')).toMatchObject({ subject: 'They', verb: 'be' });
});

it('finds none where no pronoun acts in the past', () => {
  expect(findAct('Kafka was slow, and we need more.')).toBeUndefined();
});
