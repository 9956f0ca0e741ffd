import { describe, expect, it } from 'vitest';
import { clauseAround } from './clause.ts';

describe('clauseAround', () => {
  it('quotes a sentence of usual length whole', () => {
    expect(clauseAround('the pump stopped because the filter was full', 4, 8)).toEqual({ from: 0, to: 44 });
  });

  it('quotes the clause of a long sentence, never less than the hit', () => {
    const plain = `${'the crane lifts the pallets from the truck onto the belt all day and all night, '.repeat(3)}but the belt stood still for nine hours in march because the motor had burnt out`;
    const from = plain.indexOf('nine hours');
    const clause = clauseAround(plain, from, from + 10);
    expect(plain.slice(clause.from, clause.to)).toBe('but the belt stood still for nine hours in march');
  });
});
