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
});
