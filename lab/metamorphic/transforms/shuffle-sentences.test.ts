import { expect, it } from 'vitest';
import { chanceOf } from '../pick.ts';
import { shuffleSentences } from './shuffle-sentences.ts';
import { spansOf } from './spans.fixture.ts';

it('keeps every sentence, in another order, the same for the same stream', () => {
  const quotes = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'];
  const text = quotes.join(' ');
  const shuffled = shuffleSentences(text, spansOf(text, ...quotes), chanceOf('a', 'test'));
  expect(shuffled).not.toBe(text);
  expect(shuffled.split(' ').sort()).toEqual([...quotes].sort());
  expect(shuffleSentences(text, spansOf(text, ...quotes), chanceOf('a', 'test'))).toBe(shuffled);
});
