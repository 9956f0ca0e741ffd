import { expect, it } from 'vitest';
import { chanceOf } from '../pick.ts';
import { insertFillers } from './insert-fillers.ts';

const TEXT =
  'We moved the rows to a new table, and it took two hundred and twelve minutes of our time. '.repeat(8);
const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

it('adds fillers and doubled words, and takes nothing away', () => {
  const filled = insertFillers(TEXT, chanceOf('a', 'test'));
  const added = words(filled);
  let at = 0;
  for (const word of words(TEXT)) {
    at = added.indexOf(word, at) + 1;
    expect(at).toBeGreaterThan(0);
  }
  expect(added.length).toBeGreaterThan(words(TEXT).length + 5);
});

it('breaks no number', () => {
  const filled = insertFillers(TEXT, chanceOf('a', 'test'));
  expect(filled.match(/two hundred and( and)? twelve/g)?.length).toBe(8);
});

it('says the same for the same stream', () => {
  expect(insertFillers(TEXT, chanceOf('a', 'test'))).toBe(insertFillers(TEXT, chanceOf('a', 'test')));
});

it('writes no commas into speech without marks', () => {
  expect(
    insertFillers('we moved the rows to the new table '.repeat(10), chanceOf('b', 'test')),
  ).not.toContain(',');
});
