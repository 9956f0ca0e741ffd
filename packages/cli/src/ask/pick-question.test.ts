import { STARTER_QUESTIONS } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFor } from './draws.ts';
import { pickQuestion } from './pick-question.ts';

const candidates = STARTER_QUESTIONS.slice(0, 4);
const [first, second, third, fourth] = candidates.map(({ id }) => id);
const pick = (answered: readonly unknown[], asked: readonly unknown[] = [], draw?: number) =>
  pickQuestion({
    candidates,
    answered: answered.map(String),
    asked: new Set(asked.map(String)),
    ...(draw === undefined ? {} : { draw }),
  })?.id;

describe('the next question', () => {
  it('is the first that was never answered, then the one answered longest ago', () => {
    expect(pick([])).toBe(first);
    expect(pick([second, first])).toBe(third);
    expect(pick([second, first, fourth, third])).toBe(third);
    expect(pick([third, second, first, fourth, third])).toBe(fourth);
  });

  it('is not one that was asked just now, until all of them were', () => {
    expect(pick([], [first])).toBe(second);
    expect(pick([], [first, second, third, fourth])).toBe(first);
  });

  it('is one of the candidates whatever happened, and a new one while there is one', () => {
    const ids = fc.array(fc.constantFrom(...candidates.map(({ id }) => id), 'elsewhere'));
    const draws = fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(ids, ids, draws, (answered, asked, draw) => {
        const picked = pick(answered, asked, draw);
        expect(candidates.map(({ id }) => id)).toContain(picked);
        if (candidates.some(({ id }) => !asked.includes(id))) expect(asked).not.toContain(picked);
      }),
    );
  });

  it('follows its seed', () => {
    const row = (seed: number) => Array.from({ length: 20 }, drawsFor(seed));
    expect(row(7)).toEqual(row(7));
    expect(row(7)).not.toEqual(row(8));
    for (const draw of row(9)) expect(draw >= 0 && draw < 1).toBe(true);
    expect(pick([], [], 0.99)).toBe(fourth);
  });
});
