import { expect, it } from 'vitest';
import { firstHalf } from './first-half.ts';
import { spansOf } from './spans.fixture.ts';

it('keeps the first half with the middle sentence', () => {
  const text = 'One. Two. Three.';
  expect(firstHalf(text, spansOf(text, 'One.', 'Two.', 'Three.'))).toBe('One. Two.');
  expect(firstHalf('One.', spansOf('One.', 'One.'))).toBe('One.');
  expect(firstHalf('', [])).toBe('');
});
