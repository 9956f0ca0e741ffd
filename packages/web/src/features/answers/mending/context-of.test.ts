import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf } from './context-of.ts';

const TEXT = 'We were four people and ran cuber netties for three weeks as a prototype before we stopped.';

it('shows a word between whole words, and says where more stands', () => {
  const start = TEXT.indexOf('cuber');
  expect(contextOf(TEXT, { start, end: start + 13 })).toEqual({
    before: 'We were four people and ran ',
    word: 'cuber netties',
    behind: ' for three weeks as a …',
  });
  expect(contextOf('cough ka', { start: 0, end: 8 })).toEqual({ before: '', word: 'cough ka', behind: '' });
});

it('shows the word itself, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      return contextOf(text, { start, end }).word === text.slice(start, end);
    }),
  );
});
