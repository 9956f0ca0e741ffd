import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPauses } from '../delivery/find-pauses.ts';
import { timedText, timeWords } from '../delivery/time-words.suite.ts';
import { joinTakes } from './join-takes.ts';

const take = (text: string, begins: number, seconds: number) => ({
  text,
  timing: timeWords(text, 1, begins),
  seconds,
});

describe('joinTakes', () => {
  const joined = joinTakes(take('First this', 1, 5), take('Then that.', 2, 8));

  it('puts the second behind the first, a sentence behind a sentence', () => {
    expect(joined.text).toBe('First this. Then that.');
    expect(joined.text.slice(joined.retaken.start, joined.retaken.end)).toBe('Then that.');
  });

  it('leaves the silence between them out, so that the joint is no pause', () => {
    expect(joined.from).toBeCloseTo(3.3);
    expect(joined.to).toBe(5);
    expect(joined.insert.from).toBeCloseTo(1.7);
    expect(joined.insert.to).toBeCloseTo(4.3);
    expect(joined.seconds).toBeCloseTo(5.9);
    expect(findPauses(joined.timing)).toEqual([]);
  });

  it('has the times of all words on one clock', () => {
    const said = joined.timing.words.map(({ start, end }) => joined.text.slice(start, end));
    expect(said).toEqual(['First', 'this', 'Then', 'that']);
    [1, 2, 3.6, 4.6].forEach((second, i) => {
      expect(joined.timing.words[i]?.from).toBeCloseTo(second);
    });
  });

  it('keeps words and voice in order and within the recording, whatever the takes', () => {
    fc.assert(
      fc.property(timedText(20), timedText(20), fc.nat(4), fc.nat(4), (a, b, more, rest) => {
        const ends = (one: typeof a): number => one.timing.voice.at(-1)?.to ?? 0;
        const { timing, seconds } = joinTakes(
          { ...a, seconds: ends(a) + more },
          { ...b, seconds: ends(b) + rest },
        );
        expect(timing.words).toHaveLength(a.timing.words.length + b.timing.words.length);
        let at = 0;
        for (const { from, to } of timing.words) {
          expect(from).toBeGreaterThanOrEqual(at - 1e-9);
          expect(to).toBeLessThanOrEqual(seconds + 1e-9);
          at = from;
        }
        for (const { to } of timing.voice) expect(to).toBeLessThanOrEqual(seconds + 1e-9);
      }),
    );
  });
});
