import { expect, it } from 'vitest';
import { plainWords, signGrams, wordGrams } from './text-grams.ts';

it('masks the digits of figures and lowers case', () => {
  expect(plainWords('It’s 4,200 users, p99 at 30ms')).toEqual(["it's", '#', 'users', 'p#', 'at', '#ms']);
});

it('gives words and pairs side by side', () => {
  expect(wordGrams(['a', 'b', 'c'])).toEqual(['a', 'b', 'a b', 'c', 'b c']);
});

it('gives runs of signs with the edges of the text', () => {
  expect(signGrams(['ab'], 3, 4)).toEqual([' ab', 'ab ', ' ab ']);
});
