import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventAnswer } from '../baselines/invent-answer.suite.ts';
import type { Labelled, LabSegment } from '../data/answers.ts';
import { readSet } from '../data/answers.ts';
import { coversHalf, HEADS, quotesOf, readExample, withoutDimension, withoutPunctuation } from './example.ts';

const GOLD = readSet('gold');
const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

const REJECTED = 'We rejected Kafka because it lagged by 40 seconds.';
const RAN = 'It ran for two years in the harbour.';
const GROWS = 'Beyond 900 orders a minute the writer is full.';

/** An answer told in sentences, each with its moves; the segments are the sentences. */
function told(
  sentences: readonly (readonly [text: string, ...moves: LabSegment['moves']])[],
  quotes: Readonly<Record<string, string>> = {},
): Labelled {
  let at = 0;
  const segments = sentences.map(([text, ...moves]) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, moves };
  });
  const labelled = inventAnswer({ id: 'w1-001', text: sentences.map(([text]) => text).join(' '), segments });
  const { r1 } = labelled.ratings;
  return r1 === undefined ? labelled : { ...labelled, ratings: { r1: { ...r1, quotes } } };
}

/** The heads that each unit of an example is true for. */
const truths = (example: ReturnType<typeof readExample>): string[][] =>
  example.units.map((unit) => HEADS.filter((_, h) => unit.truth[h] === 1));

describe('coversHalf', () => {
  it('asks for half of the shorter, whichever that is', () => {
    expect(coversHalf({ start: 0, end: 10 }, { start: 5, end: 100 })).toBe(true);
    expect(coversHalf({ start: 0, end: 10 }, { start: 6, end: 100 })).toBe(false);
    expect(coversHalf({ start: 0, end: 100 }, { start: 40, end: 42 })).toBe(true);
    expect(coversHalf({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
  });

  it('does not mind which span is named first, holds of a span and itself, and never of spans apart', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(coversHalf(a, b)).toBe(coversHalf(b, a));
        expect(coversHalf(a, a)).toBe(true);
        if (a.end <= b.start || b.end <= a.start) expect(coversHalf(a, b)).toBe(false);
        if (a.start <= b.start && b.end <= a.end) expect(coversHalf(a, b)).toBe(true);
      }),
    );
  });
});

describe('readExample', () => {
  it('carries labels and quotes over to the engine’s sentences', () => {
    const example = readExample(
      told([[REJECTED, 'rejection', 'number'], [RAN], [GROWS, 'scale', 'void']], {
        alternatives: 'it lagged by 40 seconds',
      }),
      { detectorsKnewIt: false },
    );
    expect(example.reading.sentences).toHaveLength(3);
    expect(truths(example)).toEqual([['rejection', 'number', 'quote: alternatives'], [], ['scale', 'void']]);
    expect(example).toMatchObject({ writer: 'w1', isCopy: false });
    expect(example.units.map((u) => [u.source, u.weight])).toEqual(Array(3).fill(['w1-001', 1]));
  });

  it('gives a segment’s moves to every sentence it holds, and to none that it only touches', () => {
    const labelled = told([[REJECTED], [RAN], [GROWS]]);
    const across = { start: 0, end: REJECTED.length + RAN.length + 4, moves: ['rollout'] as const };
    const example = readExample({ ...labelled, segments: [across] }, { detectorsKnewIt: false });
    expect(truths(example)).toEqual([['rollout'], ['rollout'], []]);
  });

  it('has a unit for every sentence of every gold answer, and loses few labels, with what is read as an aside', () => {
    let segments = 0;
    let lost = 0;
    for (const labelled of GOLD.slice(0, 60)) {
      const example = readExample(labelled, { detectorsKnewIt: true });
      expect(example.units).toHaveLength(example.reading.sentences.length);
      for (const unit of example.units) {
        expect(unit.truth).toHaveLength(HEADS.length);
        expect(new Set(unit.features).size).toBe(unit.features.length);
        expect(unit.features.length).toBeGreaterThan(0);
      }
      const carried = truths(example);
      for (const segment of labelled.segments.filter((s) => !s.moves.includes('void'))) {
        if (segment.moves.length === 0) continue;
        segments++;
        const kept = example.reading.sentences.some(
          (s, i) => coversHalf(s, segment) && segment.moves.every((m) => carried[i]?.includes(m)),
        );
        if (!kept) lost++;
      }
    }
    expect(lost / segments).toBeLessThan(0.05);
  });

  it('tells nothing of what the detectors found where they were written with the answer in sight', () => {
    const labelled = told([[REJECTED], [RAN]]);
    const found = (detectorsKnewIt: boolean) =>
      readExample(labelled, { detectorsKnewIt }).units.flatMap((u) =>
        u.features.filter((f) => /^:.*rejection/.test(f)),
      );
    expect(found(false).length).toBeGreaterThan(0);
    expect(found(true)).toEqual([]);
  });

  it('weighs a copy less, and finds the quotes of its original', () => {
    const labelled = told([[REJECTED, 'rejection'], [RAN]], { alternatives: REJECTED });
    const bare = withoutPunctuation(labelled);
    const copy = readExample(bare, { detectorsKnewIt: true, isCopy: true, original: labelled.answer });
    expect(copy.isCopy).toBe(true);
    expect(truths(copy).flat()).toContain('quote: alternatives');
    expect(new Set(copy.units.map((u) => u.weight))).toEqual(new Set([0.5]));
  });

  it('teaches no head from a copy that was emptied', () => {
    const copy = withoutDimension(told([[REJECTED, 'number'], [RAN], [GROWS]]), 'numbers');
    const example = readExample(copy ?? expect.unreachable('two sentences are left'), {
      detectorsKnewIt: true,
      isCopy: true,
      emptied: 'numbers',
    });
    expect(example).toMatchObject({ units: [], emptied: 'numbers' });
  });
});

describe('quotesOf', () => {
  it('says where each quote stands, and leaves out what does not', () => {
    const { answer } = told([[REJECTED], [RAN]]);
    const found = quotesOf(answer, { alternatives: 'it lagged', scale: 'never said', outcome: undefined });
    expect(found).toEqual([{ dimension: 'alternatives', start: 26, end: 35 }]);
    expect(answer.text.slice(26, 35)).toBe('it lagged');
  });
});

describe('withoutPunctuation', () => {
  it('writes as a recogniser would, speaking', () => {
    const { answer } = withoutPunctuation(told([['We had 3.5 GB, (barely) so; it "ran" on, didn\'t it?']]));
    expect(answer.text).toBe("we had 3.5 gb   barely  so  it  ran  on  didn't it ");
    expect(answer.mode).toBe('spoken');
  });

  it('keeps every offset, whatever the text', () => {
    const text = fc.oneof(
      fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.constantFrom('We', '3.5', ' ', '. ', ', ', '“Ja”', '(x)', '— ', 'İ', 'ẞ', '😀', '\n'), {
          maxLength: 30,
        })
        .map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (said) => {
        const { answer } = withoutPunctuation(inventAnswer({ id: 'w1-001', text: said }));
        expect(answer.text).toHaveLength(said.length);
        const changed = answer.mode === 'spoken';
        if (!changed) expect(answer.text).toBe(said);
        const kept = [...said].every((_, i) => {
          const unit = said[i] ?? '';
          return !/[\p{L}\p{N}]/u.test(unit) || answer.text[i] === unit.toLowerCase();
        });
        expect(changed && !kept).toBe(false);
      }),
    );
  });

  it('keeps segments and quotes of every gold answer where they were', () => {
    for (const labelled of GOLD) {
      const bare = withoutPunctuation(labelled);
      expect(bare.answer.text).toHaveLength(labelled.answer.text.length);
      const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      for (const { start, end } of labelled.segments) {
        expect(letters(bare.answer.text.slice(start, end))).toBe(
          letters(labelled.answer.text.slice(start, end)),
        );
      }
    }
  });
});

describe('withoutDimension', () => {
  const labelled = told(
    [[REJECTED, 'rejection'], [RAN], [GROWS, 'scale'], ['Two of us built it.', 'ownership']],
    {
      alternatives: 'We rejected Kafka',
      scale: 'the writer is full',
      outcome: RAN,
    },
  );

  it('takes out what performs its moves and what was quoted for it, and leaves the rest', () => {
    const text = (dimension: 'alternatives' | 'outcome') =>
      withoutDimension(labelled, dimension)?.answer.text;
    expect(text('alternatives')).toBe(`${RAN} ${GROWS} Two of us built it.`);
    expect(text('outcome')).toBe(`${REJECTED} ${GROWS} Two of us built it.`);
  });

  it('is undefined where nothing spoke for it, or hardly anything is left', () => {
    expect(withoutDimension(labelled, 'rollout')).toBeUndefined();
    expect(withoutDimension(told([[REJECTED, 'rejection'], [RAN]]), 'alternatives')).toBeUndefined();
  });

  it('leaves no quote of the dimension in any gold answer, and only text that stood there', () => {
    const left: string[] = [];
    for (const one of GOLD) {
      for (const [dimension, quote] of Object.entries(one.ratings.r1?.quotes ?? {})) {
        const copy = withoutDimension(one, dimension as 'scale');
        if (copy === undefined || quote === undefined) continue;
        if (copy.answer.text.includes(quote)) left.push(`${one.answer.id} ${dimension}`);
        const words = new Set(one.answer.text.split(/\s+/));
        expect(copy.answer.text.split(/\s+/).filter((w) => !words.has(w))).toEqual([]);
        expect(copy.segments).toEqual([]);
        expect(copy.answer.text.length).toBeLessThan(one.answer.text.length);
      }
    }
    expect(left).toEqual([]);
  });
});
