import { describe, expect, it } from 'vitest';
import type { Move } from '../evidence/move.ts';
import { isRaised } from './is-raised.ts';

const found = (...moves: Move[]) => ({
  moves: moves.map((move) => ({ move, start: 0, end: 4, strength: 0.2 })),
});

describe('isRaised', () => {
  it('holds where a move of the dimension was found, however weak', () => {
    expect(isRaised(found('number', 'rejection'), 'alternatives')).toBe(true);
  });

  it('does not hold where only other moves were found, or none', () => {
    expect(isRaised(found('number', 'outcome'), 'alternatives')).toBe(false);
    expect(isRaised(found(), 'numbers')).toBe(false);
  });
});
