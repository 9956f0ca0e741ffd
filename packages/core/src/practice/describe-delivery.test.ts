import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { timeWords } from '../delivery/time-words.suite.ts';
import type { Timing } from '../delivery/timing.ts';
import type { Mode } from '../text/mode.ts';
import { describeDelivery } from './describe-delivery.ts';

const TEXT =
  'We were three people with eight weeks, and the hospital allowed no data outside. So um we took one server. ' +
  'It has a page for the nurses. It has a list and it has a log.';

function describeText(text: string, mode: Mode, seconds?: number, timing?: Timing) {
  const answer = {
    text,
    mode,
    ...(seconds === undefined ? {} : { seconds }),
    ...(timing === undefined ? {} : { timing }),
  };
  const assessment = assess(answer, { text: 'Walk me through a system you built.' }, { assessmentId: 'd' });
  return describeDelivery({ ...answer, assessment });
}

describe('describeDelivery', () => {
  it('tells when fillers and pauses were', () => {
    const timing = {
      ...timeWords(TEXT, 0.5),
      voice: [
        { from: 0, to: 7 },
        { from: 9, to: 12 },
        { from: 13, to: 17 },
      ],
    };
    const told = describeText(TEXT, 'spoken', 17, timing);
    expect(told.pauses).toEqual([
      { from: 7, to: 9 },
      { from: 12, to: 13 },
    ]);
    expect(told.longestPause).toEqual({ from: 7, to: 9 });
    const start = TEXT.indexOf('um');
    expect(told.fillers).toEqual([{ start, end: start + 2, kind: 'um', from: 7.5, to: 8 }]);
    expect(told.paceByWindow[0]?.wordsPerMinute).toBe(120);
  });

  it('divides the answer between reasons and description', () => {
    const byWords = describeText(TEXT, 'spoken', 17).split;
    expect(byWords?.by).toBe('words');
    expect(byWords?.reasons).toBeGreaterThan(0.3);
    expect(byWords?.reasons).toBeLessThan(0.8);
    expect((byWords?.reasons ?? 0) + (byWords?.description ?? 0)).toBeCloseTo(1);
    const slowReasons = timeWords(TEXT, 0.5);
    const stretched = {
      ...slowReasons,
      words: slowReasons.words.map((w, i) => (i === 0 ? { ...w, from: -20 } : w)),
    };
    const bySeconds = describeText(TEXT, 'spoken', 37, stretched).split;
    expect(bySeconds?.by).toBe('seconds');
    expect(bySeconds?.reasons).toBeGreaterThan(byWords?.reasons ?? 1);
  });

  it.each([
    [89, 224, 'short', 'short'],
    [90, 225, 'within', 'within'],
    [120, 340, 'within', 'within'],
    [121, 240, 'long', 'within'],
    [100, 351, 'within', 'long'],
  ])('judges %i s and %i words apart: %s and %s', (seconds, words, ofTime, ofWords) => {
    const text = Array.from({ length: words }, (_, i) => `word${i}`).join(' ');
    const told = describeText(text, 'spoken', seconds);
    expect(told.time).toEqual({ seconds, verdict: ofTime });
    expect(told.words).toEqual({ count: words, verdict: ofWords });
  });

  it('says nothing of time where an answer was typed or its length is not known', () => {
    expect(describeText(TEXT, 'typed', 300)).not.toHaveProperty('time');
    expect(describeText(TEXT, 'spoken')).not.toHaveProperty('time');
    expect(describeText(TEXT, 'spoken')).toMatchObject({ paceByWindow: [], pauses: [] });
    expect(describeText('', 'typed')).not.toHaveProperty('split');
  });
});
