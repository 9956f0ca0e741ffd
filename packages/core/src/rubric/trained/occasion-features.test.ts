import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../bank/dimension.ts';
import { anyFacts, inventFacts } from './invent-facts.suite.ts';
import { OCCASION_FEATURES, occasionRow, readAsked } from './occasion-features.ts';

function rowOf(...given: Parameters<typeof occasionRow>): Record<string, number> {
  const values = occasionRow(...given);
  return Object.fromEntries(OCCASION_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

describe('readAsked', () => {
  it('reads what a question asks for, whatever its case', () => {
    const asks = (question: string) =>
      OCCASION_FEATURES.slice(-readAsked('').asks.length).filter((_, i) => readAsked(question).asks[i] === 1);
    expect(asks('WHY did you choose that database?')).toEqual(['asks for why', 'asks for a choice']);
    expect(asks('Tell me about an outage.')).toEqual(['asks for a whole story', 'asks for a fault']);
    expect(asks('')).toEqual([]);
    expect(readAsked('Why that  database?').words).toBe(3);
  });
});

describe('occasionRow', () => {
  it('has as many values as there are names, and is for one dimension', () => {
    fc.assert(
      fc.property(anyFacts, fc.string(), fc.constantFrom(...DIMENSIONS), (facts, question, dimension) => {
        const row = rowOf(facts, readAsked(question), dimension);
        expect(occasionRow(facts, readAsked(question), dimension)).toHaveLength(OCCASION_FEATURES.length);
        expect(Object.values(row).every(Number.isFinite)).toBe(true);
        expect(DIMENSIONS.filter((d) => row[`for ${d}`] === 1)).toEqual([dimension]);
        expect(row[`kind: ${facts.kind}`]).toBe(1);
      }),
    );
    expect(new Set(OCCASION_FEATURES).size).toBe(OCCASION_FEATURES.length);
  });

  it('tells how much of the dimension the answer holds', () => {
    const facts = inventFacts(
      { scale: [0.5, 0.25, 1], 'quote: scale': [0.25, 0, 0.5] },
      { applicable: new Set(['scale', 'limits']), asked: 'limits' },
    );
    expect(rowOf(facts, readAsked('Why?'), 'scale')).toMatchObject({
      'has occasion by its wording': 1,
      'dimensions with occasion': 2,
      'is asked for': 0,
      'something is asked for': 1,
      'performed: best': 1,
      'performed: second best': 0.5,
      'performed: in all': 1.75,
      'quoted: best': 0.5,
      'quoted: second best': 0.25,
      'quoted: in all': 0.75,
      'words of the question': 1,
      'asks for why': 1,
    });
    expect(rowOf(facts, readAsked('Why?'), 'rollout')).toMatchObject({
      'has occasion by its wording': 0,
      'performed: in all': 0,
      'quoted: in all': 0,
    });
  });
});
