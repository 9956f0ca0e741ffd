import type { Evidence, FoundMove } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earnedWithin, layOutAnswer, sentenceAt } from './answer-layout.ts';

const text = 'We had 2 weeks. So we bought it.';
const sentences = [
  { start: 0, end: 15 },
  { start: 16, end: 32 },
];

describe('layOutAnswer', () => {
  it('groups pieces by sentence and names the evidence over each', () => {
    const runs = layOutAnswer(text, sentences, [{ start: 7, end: 14 }]);
    expect(runs.map((run) => [run.sentence, run.pieces.map((p) => [p.text, p.spans])])).toEqual([
      [
        0,
        [
          ['We had ', []],
          ['2 weeks', [0]],
          ['.', []],
        ],
      ],
      [null, [[' ', []]]],
      [1, [['So we bought it.', []]]],
    ]);
  });

  it('joins to the text again whatever the sentences and spans', () => {
    const cuts = fc.uniqueArray(fc.nat({ max: 50 }), { maxLength: 8 });
    const spans = fc.array(fc.record({ start: fc.nat({ max: 50 }), end: fc.nat({ max: 50 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), cuts, spans, (any, edges, over) => {
        const sorted = edges.filter((edge) => edge <= any.length).sort((a, b) => a - b);
        const parts = sorted
          .slice(1)
          .flatMap((end, i) => (i % 2 === 0 ? [{ start: sorted[i] ?? 0, end }] : []));
        const runs = layOutAnswer(any, parts, over);
        expect(runs.flatMap((run) => run.pieces.map((p) => p.text)).join('')).toBe(any);
        const shown = runs.flatMap((run) =>
          run.sentence === null ? [] : [{ start: run.start, end: run.end }],
        );
        expect(shown).toEqual(parts);
      }),
    );
  });
});

describe('earnedWithin', () => {
  const evidence: Evidence = {
    start: 7,
    end: 14,
    quote: '2 weeks',
    move: 'constraint',
    detector: 'd',
    strength: 0.6,
  };
  const moves: FoundMove[] = [
    { start: 7, end: 14, move: 'constraint', strength: 0.6 },
    { start: 7, end: 14, move: 'number', strength: 0.5 },
    { start: 16, end: 32, move: 'decision', strength: 0.7 },
  ];
  it('gives the evidence over a sentence, and the moves that it leaves over', () => {
    const earned = earnedWithin(
      sentences[0] ?? { start: 0, end: 0 },
      [{ dimension: 'constraints', evidence }],
      moves,
    );
    expect(earned.evidence.map((e) => e.dimension)).toEqual(['constraints']);
    expect(earned.otherMoves.map((m) => m.move)).toEqual(['number']);
  });
  it('does not count what only touches it', () => {
    expect(earnedWithin({ start: 14, end: 15 }, [{ dimension: 'constraints', evidence }], moves)).toEqual({
      evidence: [],
      otherMoves: [],
    });
  });
});

describe('sentenceAt', () => {
  it('finds the sentence of an offset, and the next one from a gap', () => {
    expect([0, 14, 15, 31, 32].map((at) => sentenceAt(sentences, at))).toEqual([0, 0, 1, 1, null]);
  });
});
