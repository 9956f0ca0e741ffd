import { MOVES, type Move } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import type { ProseSentence } from '../data/prose.ts';
import { proseDetection } from './prose-detection.ts';

const THINGS = ['old', 'new', 'first', 'second', 'shared'].flatMap((which) =>
  ['cluster', 'queue', 'proposal', 'vendor', 'rewrite', 'parser'].map((thing) => `${which} ${thing}`),
);

/** Two sentences of one document: one that turns something down, one that does nothing. */
function documentOn(thing: string, isGold: boolean): ProseSentence[] {
  const sentence = (id: string, text: string, moves: Move[]): ProseSentence => ({
    id: `${thing}-${id}`,
    source: `repository:${thing}.md`,
    text,
    moves,
    isGold,
  });
  return [
    sentence('a', `The ${thing} was rejected after a week of measuring.`, ['rejection']),
    sentence('b', `Rain fell upon the ${thing} for most of the night.`, []),
  ];
}

const GOLD = THINGS.slice(0, 20).flatMap((thing) => documentOn(thing, true));
const TAUGHT = THINGS.slice(20).flatMap((thing) => documentOn(thing, false));

describe('proseDetection', () => {
  const rows = proseDetection([...GOLD, ...TAUGHT], []);
  const rejection = rows.find((row) => row.move === 'rejection');

  it('has a row for every move, over the set’s own sentences alone', () => {
    expect(rows.map((row) => row.move)).toEqual(MOVES);
    expect(rejection?.true).toBe(20);
    expect(rows.filter((row) => row.move !== 'rejection').map((row) => row.true)).toEqual(
      MOVES.slice(1).map(() => 0),
    );
  });

  it('finds what other documents teach', () => {
    expect(rejection?.averagePrecision).toBeGreaterThan(0.9);
    expect(rejection?.f1).toBeGreaterThan(0.8);
  });

  it('measures also where there is next to nothing, or nothing, to learn from', () => {
    const alone = documentOn('old cluster', true);
    const own = proseDetection(alone, []).find((row) => row.move === 'rejection');
    expect(own).toMatchObject({ true: 1, averagePrecision: expect.any(Number) });
    expect(proseDetection([], []).find((row) => row.move === 'rejection')).toMatchObject({
      true: 0,
      found: 0,
    });
  });
});
