import { assess, compareAttempts } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { comparisonWords } from './change-words.ts';

const question = { text: 'Walk me through a system you built.', kind: 'story' as const };
const attempt = (text: string) => ({
  text,
  assessment: assess({ text, mode: 'typed' }, question, { assessmentId: 'a' }),
});
const thin = attempt(
  'I built a service that reads orders and puts them into a table. It was a nice project and it worked well. People liked it and we were happy with the result in the end.',
);
const full = attempt(
  'We had six weeks and 400 requests a second to serve with three people. We weighed a broker against a plain table, and I ran both for a week; the broker lost 12 messages when its disk filled, so we took the table and gave up fan-out. It now handles 900 requests a second at a p99 of 40 ms, down from 300 ms, and it would give at about 2,000 because of the single writer.',
);

describe('comparisonWords', () => {
  it('counts what really moved', () => {
    expect(comparisonWords(compareAttempts(thin, full))).toMatch(
      /^\d+ points? more, beyond noise, vote \+\d$/,
    );
    expect(comparisonWords(compareAttempts(full, thin))).toMatch(
      /^\d+ points? less, beyond noise, vote −\d$/,
    );
  });

  it('keeps what was gained apart from what was lost', () => {
    const same = compareAttempts(full, full);
    if (!same.comparable) throw new Error('the same answer compares with itself');
    const moved = {
      ...same,
      dimensions: {
        limits: { before: 0, after: 2, verdict: 'better' },
        scale: { before: 3, after: 1, verdict: 'worse' },
        rollout: { before: 1, after: 2, verdict: 'no-real-change' },
      },
      overall: { before: 3, after: 3, verdict: 'same' },
    } as const;
    expect(comparisonWords(moved)).toBe('2 points more and 2 less, beyond noise, vote ±0');
    const vote = { ...moved, dimensions: {}, overall: { before: 2, after: 4, verdict: 'better' } } as const;
    expect(comparisonWords(vote)).toBe('no point beyond noise, vote +2');
  });

  it('calls the same answer no real change', () => {
    expect(comparisonWords(compareAttempts(full, full))).toBe('no real change');
  });

  it('counts no change within the noise', () => {
    const noisy = compareAttempts(full, full);
    if (!noisy.comparable) throw new Error('the same answer compares with itself');
    const moved = {
      ...noisy,
      dimensions: { limits: { before: 1, after: 2, verdict: 'no-real-change' } },
      overall: { before: 3, after: 4, verdict: 'no-real-change' },
    } as const;
    expect(comparisonWords(moved)).toBe('no real change');
  });

  it('says plainly why points do not compare', () => {
    const other = { ...full, assessment: { ...full.assessment, rubricVersion: 'another' } };
    expect(comparisonWords(compareAttempts(full, other))).toContain('another engine');
    expect(comparisonWords(compareAttempts(attempt('Fine.'), full))).toContain('no points');
  });
});
