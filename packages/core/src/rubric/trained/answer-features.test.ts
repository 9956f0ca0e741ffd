import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFeatureNames, answerFeatures } from './answer-features.ts';
import { anyFacts, HEADS, inventFacts } from './invent-facts.suite.ts';

const NAMES = answerFeatureNames(HEADS);

/** The features of an answer by their names. */
function featuresOf(facts: Parameters<typeof answerFeatures>[0]): Record<string, number> {
  const values = answerFeatures(facts, HEADS);
  return Object.fromEntries(NAMES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

describe('answerFeatures', () => {
  it('has as many values as there are names, all of them numbers', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const values = answerFeatures(facts, HEADS);
        expect(values).toHaveLength(NAMES.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('has a name of its own for every feature, and more of them for more heads', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    expect(answerFeatureNames([])).toHaveLength(NAMES.length - HEADS.length * 9);
    expect(answerFeatures(inventFacts({}), [])).toHaveLength(NAMES.length - HEADS.length * 9);
  });

  it('ranks the chances of a move and adds them up', () => {
    const found = featuresOf(inventFacts({ rejection: [0.25, 1, 0.5, 0.75] }));
    expect(found).toMatchObject({
      'rejection: best': 1,
      'rejection: second best': 0.75,
      'rejection: third best': 0.5,
      'rejection: in all': 2.5,
      'rejection: share': 0.625,
      'rejection: first place': 0.25,
      'sentences that tell': 4,
    });
  });

  it('knows what stands with a figure, with a reason, and before the solution', () => {
    const facts = inventFacts(
      { constraint: [0.5, 0.75, 0, 1], decision: [0.9, 0, 0.9, 0] },
      { figures: [1, 0, 0, 0], argued: [false, true, false, false] },
    );
    expect(featuresOf(facts)).toMatchObject({
      'solution starts': 0.5,
      'constraint: before the solution': 1.25,
      'constraint: best with a figure': 0.5,
      'constraint: best with a reason': 0.75,
      figures: 1,
    });
  });

  it('lets the second of two moves stand in the next sentence only where they belong together so', () => {
    const apart = featuresOf(
      inventFacts({ alternative: [1, 0], rejection: [0, 1], number: [1, 0], outcome: [0, 1] }),
    );
    expect(apart['alternative with rejection']).toBe(1);
    expect(apart['number with outcome']).toBe(0);
  });

  it('is moved by no sentence that tells nothing, wherever it stands', () => {
    const told = { constraint: [0.8, 0], decision: [0, 0.9], number: [0.3, 0.4] };
    const filled = { constraint: [0.8, 0.1, 0, 0], decision: [0, 0, 0.9, 0.05], number: [0.3, 0, 0.4, 0] };
    const given = { figures: [1, 0], argued: [false, true] };
    const givenFilled = { figures: [1, 0, 0, 0], argued: [false, true, true, true] };
    expect(featuresOf(inventFacts(filled, givenFilled))).toEqual(featuresOf(inventFacts(told, given)));
  });

  it('says what was asked: the kind, what has occasion, and what is asked for', () => {
    const found = featuresOf(
      inventFacts(
        {},
        {
          kind: 'debug',
          asked: 'scale',
          applicable: new Set(['scale', 'limits']),
          objections: 2,
          topic: 0.5,
        },
      ),
    );
    expect(found).toMatchObject({
      'kind: story': 0,
      'kind: debug': 1,
      'scale has occasion': 1,
      'limits has occasion': 1,
      'numbers has occasion': 0,
      'scale is asked for': 1,
      'limits is asked for': 0,
      objections: 2,
      'topic taken up': 0.5,
    });
  });
});
