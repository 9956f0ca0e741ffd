import { describe, expect, it } from 'vitest';
import { formatClock, formatCount, formatShare, formatTime } from './format.ts';

describe('formatClock', () => {
  it('shows minutes and two figures of seconds, fractions dropped', () => {
    expect([0, 9.99, 60, 61, 119.9, 3600, -3].map(formatClock)).toEqual([
      '0:00',
      '0:09',
      '1:00',
      '1:01',
      '1:59',
      '60:00',
      '0:00',
    ]);
  });
});

describe('formatCount', () => {
  it('knows one from many', () => {
    expect([0, 1, 1200].map((count) => formatCount(count, 'word'))).toEqual([
      '0 words',
      '1 word',
      '1,200 words',
    ]);
  });
});

describe('formatShare', () => {
  it('rounds to whole percent', () => {
    expect([0, 0.004, 0.255, 1].map(formatShare)).toEqual(['0 %', '0 %', '26 %', '100 %']);
  });
});

describe('formatTime', () => {
  it('gives back what is no time', () => {
    expect(formatTime('yesterday')).toBe('yesterday');
    expect(formatTime('2026-11-20T10:00:00.000Z')).toContain('2026');
  });
});
