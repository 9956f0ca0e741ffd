import type { LengthVerdict } from '@sounding/core';

/** What the page says of an answer's length in seconds or words: a word, and the sign and colour that go with it. */
export interface LengthWord {
  readonly word: string;
  readonly icon: 'info' | 'check' | 'warning';
  readonly color: string;
}

/** A verdict in a word; null where it would be said too early: who is still at it is not short. */
export function lengthWord(verdict: LengthVerdict, long: string, over: boolean): LengthWord | null {
  if (verdict === 'within') return { word: 'within', icon: 'check', color: 'text-good' };
  if (verdict === 'long') return { word: long, icon: 'warning', color: 'text-warn' };
  return over ? { word: 'short', icon: 'info', color: 'text-muted' } : null;
}
