import { type Assessment, assess, DIMENSIONS, type Evidence, type Points } from '@sounding/core';
import type { SessionView } from '@sounding/core/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAssessment, outcomesOf } from './raised.ts';

const plain = assess({ text: '', mode: 'typed' }, { text: 'Why?', kind: 'story' }, { assessmentId: 'a' });

function withPoints(points: Partial<Record<string, { points: Points; evidence: Evidence[] }>>): Assessment {
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((name) => [name, { points: null, evidence: [], next: '', ...points[name] }]),
  );
  return { ...plain, dimensions: dimensions as unknown as Assessment['dimensions'] };
}

function quoteOf(answerId: string, strength: number): Evidence {
  return { answerId, start: 0, end: 2, quote: 'We', move: null, detector: 'd', strength };
}

type Turns = SessionView['turns'];
const answered = (id: string, assessments: Assessment[] = []) =>
  ({ answer: { id, assessments } }) as unknown as Turns[number];
const first = withPoints({ numbers: { points: 1, evidence: [] }, limits: { points: 2, evidence: [] } });

describe('what the follow-ups raised', () => {
  it('is told of the follow-up with the strongest quote, with the points before and after', () => {
    const closing = withPoints({
      numbers: { points: 3, evidence: [quoteOf('0', 1), quoteOf('1', 0.4), quoteOf('3', 0.8)] },
      scale: { points: 2, evidence: [quoteOf('1', 0.7)] },
      limits: { points: 2, evidence: [quoteOf('1', 0.9)] },
    });
    const turns = [answered('0', [first]), answered('1'), { skipped: true as const }, answered('3'), {}];
    expect(outcomesOf({ turns }, closing)).toEqual([
      { number: 1, outcome: 'answered', raised: [{ dimension: 'scale', before: null, after: 2 }] },
      { number: 2, outcome: 'passed', raised: [] },
      { number: 3, outcome: 'answered', raised: [{ dimension: 'numbers', before: 1, after: 3 }] },
      { number: 4, outcome: 'open', raised: [] },
    ]);
  });

  it('is said once a dimension, and only of answers that were given', () => {
    const evidence = fc.array(
      fc.record({
        id: fc.constantFrom('0', '1', '2', '3'),
        strength: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 3, maxLength: 3 }), (sets) => {
        const closing = withPoints(
          Object.fromEntries(
            (['numbers', 'scale', 'limits'] as const).map((name, i) => [
              name,
              { points: 3, evidence: (sets[i] ?? []).map(({ id, strength }) => quoteOf(id, strength)) },
            ]),
          ),
        );
        const turns = [answered('0', [first]), answered('1'), { skipped: true as const }, answered('3')];
        const outcomes = outcomesOf({ turns }, closing);
        const names = outcomes.flatMap(({ raised }) => raised.map(({ dimension }) => dimension));
        expect(new Set(names).size).toBe(names.length);
        expect(outcomes[1]?.raised).toEqual([]);
      }),
    );
  });

  it('compares with the first answer as the same kind of engine read it', () => {
    const byModel = { ...first, engine: { ...first.engine, kind: 'model' as const } };
    expect(firstAssessment({ turns: [answered('0', [byModel, first])] }, plain)).toBe(first);
    expect(firstAssessment({ turns: [{}] }, plain)).toBeUndefined();
  });
});
