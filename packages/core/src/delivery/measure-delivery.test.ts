import { describe, expect, it } from 'vitest';
import type { Finding } from '../evidence/finding.ts';
import { measureDelivery } from './measure-delivery.ts';

const spoken = (text: string) => ({ text, mode: 'spoken' as const });
const constraintAt = (start: number): Finding => ({
  move: 'constraint',
  detector: 'constraint',
  strength: 0.6,
  sentence: 0,
  start,
  end: start + 1,
});

describe('measureDelivery', () => {
  it('counts words, fillers and pace', () => {
    const measured = measureDelivery(
      { ...spoken('So um we had uh two people and eight weeks'), seconds: 5 },
      [],
    );
    expect(measured).toMatchObject({ words: 10, fillers: 2, seconds: 5, wordsPerMinute: 120 });
  });

  it('says nothing of pace where the length is unknown or a slip', () => {
    expect(measureDelivery(spoken('two people'), [])).not.toHaveProperty('seconds');
    for (const seconds of [0, -3, 5e-324, Number.NaN, Number.POSITIVE_INFINITY]) {
      const measured = measureDelivery({ ...spoken('two people'), seconds }, []);
      expect(measured).not.toHaveProperty('seconds');
      expect(measured).not.toHaveProperty('wordsPerMinute');
    }
  });

  it('gives no pace of typing', () => {
    const measured = measureDelivery({ text: 'two people', mode: 'typed', seconds: 60 }, []);
    expect(measured.seconds).toBe(60);
    expect(measured).not.toHaveProperty('wordsPerMinute');
  });

  it('gives the share of words before the first constraint, where there is one', () => {
    const text = 'We built it. We had two people.';
    expect(measureDelivery(spoken(text), [constraintAt(13)]).shareBeforeFirstConstraint).toBe(0.429);
    expect(measureDelivery(spoken(text), [])).not.toHaveProperty('shareBeforeFirstConstraint');
  });

  it('counts pauses where the words of a spoken answer are timed, and never of a typed one', () => {
    const timing = {
      words: [],
      voice: [
        { from: 1, to: 3 },
        { from: 4.2, to: 6 },
        { from: 6.5, to: 9 },
      ],
      precise: false,
    };
    expect(measureDelivery({ ...spoken('two people'), timing }, []).pauses).toBe(1);
    expect(measureDelivery(spoken('two people'), [])).not.toHaveProperty('pauses');
    expect(measureDelivery({ text: 'two people', mode: 'typed', timing }, [])).not.toHaveProperty('pauses');
  });
});
