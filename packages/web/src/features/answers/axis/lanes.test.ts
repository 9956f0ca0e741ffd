import type { Evidence, Timing } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedEvidence } from '../answer-layout.ts';
import { AXIS_MARKS, axisLabels, axisSeconds, evidenceLanes, LABEL_ROOM, placeOnAxis } from './lanes.ts';

const text = 'We had six weeks. We lost 12 messages.';
const timing: Timing = {
  words: [...text.matchAll(/\S+/g)].map((match, at) => ({
    start: match.index,
    end: match.index + match[0].length,
    from: at,
    to: at + 0.8,
  })),
  voice: [{ from: 0, to: 8 }],
  precise: true,
};
const evidence = (start: number, end: number, against = false): Evidence => ({
  start,
  end,
  quote: text.slice(start, end),
  move: null,
  detector: 'test',
  strength: 0.5,
  ...(against ? { against: true as const } : {}),
});
const placed: readonly PlacedEvidence[] = [
  { dimension: 'numbers', evidence: evidence(18, 38) },
  { dimension: 'numbers', evidence: evidence(18, 38) },
  { dimension: 'constraints', evidence: evidence(0, 17) },
  { dimension: 'credibility', evidence: evidence(18, 38, true) },
];

describe('evidenceLanes', () => {
  it('puts each quote at the seconds in which it was said, once, in the rubric’s order', () => {
    expect(evidenceLanes(placed, timing)).toEqual([
      { dimension: 'constraints', hits: [{ start: 0, end: 17, from: 0, to: 3.8, against: false }] },
      { dimension: 'numbers', hits: [{ start: 18, end: 38, from: 4, to: 7.8, against: false }] },
      { dimension: 'credibility', hits: [{ start: 18, end: 38, from: 4, to: 7.8, against: true }] },
    ]);
  });

  it('has no lane for quotes whose words have no times', () => {
    expect(evidenceLanes(placed, { ...timing, words: timing.words.slice(4) })).toHaveLength(2);
    expect(evidenceLanes(placed, { ...timing, words: [] })).toEqual([]);
  });
});

describe('the axis', () => {
  it('reaches to the end of whatever is longest, and is never empty', () => {
    expect(axisSeconds(timing, 92.5)).toBe(92.5);
    expect(axisSeconds(timing, 3)).toBe(8);
    expect(axisSeconds(undefined, undefined, Number.NaN)).toBe(1);
  });

  it('has few figures, each once, within its length', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1200, noNaN: true }), (seconds) => {
        const labels = axisLabels(seconds);
        expect(labels.length).toBeLessThanOrEqual(9);
        for (const { at } of labels) expect(at).toBeLessThanOrEqual(seconds);
        expect(new Set(labels.map(({ at }) => at)).size).toBe(labels.length);
      }),
    );
  });

  it.each([
    'wide',
    'narrow',
  ] as const)('has no figure upon another, nor beyond its ends, where it is %s', (room) => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1200, noNaN: true }), (seconds) => {
        const places = axisLabels(seconds)
          .flatMap(({ at, [room]: side }) =>
            side === undefined ? [] : [at / seconds - (side === 'before' ? LABEL_ROOM[room] : 0)],
          )
          .sort((a, b) => a - b);
        for (const [index, from] of places.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + LABEL_ROOM[room]).toBeLessThanOrEqual((places[index + 1] ?? 1) + 1e-9);
        }
      }),
    );
  });

  it('shows the target also where there is little room, for an answer of about its length', () => {
    for (let seconds = 92; seconds <= 240; seconds += 1) {
      const shown = axisLabels(seconds).filter(({ mark, narrow }) => mark && narrow !== undefined);
      expect(shown.map(({ at }) => at)).toEqual(AXIS_MARKS.filter((mark) => mark < seconds));
      const few = axisLabels(seconds).filter(({ narrow }) => narrow !== undefined);
      expect(few.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps every stretch on it', () => {
    const moment = fc.double({ min: -10, max: 200, noNaN: true });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const { left, width } = placeOnAxis({ from: Math.min(a, b), to: Math.max(a, b) }, 120);
        const [from, breadth] = [Number.parseFloat(left), Number.parseFloat(width)];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(breadth).toBeGreaterThanOrEqual(0);
        expect(from + breadth).toBeLessThanOrEqual(100.01);
      }),
    );
  });
});
