import { describe, expect, it } from 'vitest';
import { cutAt120s } from './cut-at-120s.ts';

describe('cutAt120s', () => {
  const text = Array.from({ length: 240 }, (_, i) => `w${i}`).join(' ');

  it('cuts at the word at which two minutes were over', () => {
    const cut = cutAt120s(text, 240);
    expect(text.slice(0, cut).split(' ')).toHaveLength(120);
  });

  it('does not cut what was no longer than two minutes, or of unknown length', () => {
    expect(cutAt120s(text, 120)).toBeUndefined();
    expect(cutAt120s(text, undefined)).toBeUndefined();
    expect(cutAt120s(text, Number.NaN)).toBeUndefined();
  });

  it('hears nothing of a text without words', () => {
    expect(cutAt120s('…', 300)).toBe(0);
  });

  const words = (secondsEach: number) =>
    [...text.matchAll(/\S+/g)].map((m, i) => ({
      start: m.index,
      end: m.index + m[0].length,
      from: i * secondsEach,
      to: (i + 1) * secondsEach,
    }));

  it('cuts at the true time where the words have one', () => {
    const timing = { words: words(1.5), voice: [], precise: true };
    expect(text.slice(0, cutAt120s(text, 400, timing)).split(' ')).toHaveLength(80);
  });

  it('spreads the words over the voice where only that is known', () => {
    // 60 s of silence in the first two minutes: a quarter of the 240 spoken seconds is heard by then.
    const voice = [
      { from: 0, to: 30 },
      { from: 90, to: 300 },
    ];
    const cut = cutAt120s(text, 300, { words: words(1), voice, precise: false });
    expect(text.slice(0, cut).split(' ')).toHaveLength(60);
  });

  it('does not cut where all was said in time and only the recorder ran on', () => {
    expect(cutAt120s(text, 150, { words: words(0.4), voice: [], precise: true })).toBeUndefined();
    expect(cutAt120s(text, 150, { words: [], voice: [{ from: 0, to: 96 }], precise: false })).toBeUndefined();
  });

  it('goes by the length where nothing is timed', () => {
    expect(cutAt120s(text, 240, { words: [], voice: [], precise: false })).toBe(cutAt120s(text, 240));
  });
});
