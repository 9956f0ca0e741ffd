import { describe, expect, it } from 'vitest';
import type { Move } from './move.ts';
import { isDenied, isNotDone, isSameClause } from './negation.ts';

function denies(plain: string, wording: string, move: Move): boolean {
  const from = plain.indexOf(wording);
  return isDenied(plain, from, from + wording.length, move);
}

describe('isDenied', () => {
  it.each<[string, string, Move]>([
    ['we never had a pager', 'pager', 'operations'],
    ['without a pilot or a flag it went out', 'flag', 'rollout'],
    ['we planned to roll it out in may', 'roll it out', 'rollout'],
    ['the wait never fell from 19 to 7', 'fell from 19 to 7', 'outcome'],
    ['so we did not use the crane', 'did', 'decision'],
  ])('reaches over its own clause: %s (%s)', (plain, wording, move) => {
    expect(denies(plain, wording, move)).toBe(true);
  });

  it.each<[string, string, Move]>([
    ["we couldn't wait, so there is a pager", 'pager', 'operations'],
    ['it was not only the pager', 'pager', 'operations'],
    ["it didn't fit and we moved it in stages", 'in stages', 'rollout'],
    ['we never rejected the crane', 'rejected', 'rejection'],
    ['we never measured the crane', 'never measured', 'limitation'],
    ['the pager was not mine', 'not mine', 'ownership'],
  ])('leaves the rest: %s (%s)', (plain, wording, move) => {
    expect(denies(plain, wording, move)).toBe(false);
  });
});

describe('isSameClause', () => {
  it('tells whether a clause ends between two places', () => {
    const plain = 'we had no pager, but a bell rang in the yard';
    expect(isSameClause(plain, plain.indexOf('pager'), plain.indexOf('bell'))).toBe(false);
    expect(isSameClause(plain, plain.indexOf('bell'), plain.indexOf('yard'))).toBe(true);
  });
});

describe('isNotDone', () => {
  it.each([
    "and we didn't roll it out in two waves",
    'i did not measure it with 40 gates',
    'so the team did not ship it on a friday',
  ])('knows a deed that was not done: %s', (plain) => {
    expect(isNotDone(plain)).toBe(true);
  });

  it.each([
    'we did not have 200 ms to spare',
    'it did not fit into 192 kb',
    'we did not build a screen because there were only two of us',
    'we did not ship it until the pilot was over',
    'it took 40 ms and we did not cache it',
    'they did not notice',
    'we rolled it out in two waves',
  ])('leaves what tells more: %s', (plain) => {
    expect(isNotDone(plain)).toBe(false);
  });
});
