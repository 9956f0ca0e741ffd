import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPassed, TIME_MARKS } from './time-marks.ts';

describe('markPassed', () => {
  it('says each mark once in however uneven steps time passes', () => {
    const steps = fc.array(fc.double({ min: 0.05, max: 4.9, noNaN: true }), {
      minLength: 60,
      maxLength: 200,
    });
    fc.assert(
      fc.property(steps, (given) => {
        let now = 0;
        const said: string[] = [];
        for (const step of given) {
          const mark = markPassed(now, now + step);
          if (mark !== null) said.push(mark);
          now += step;
        }
        expect(said).toEqual(TIME_MARKS.filter(({ at }) => at <= now).map((mark) => mark.said));
      }),
    );
  });

  it('says nothing of a time that was restored or set back', () => {
    expect(markPassed(0, 130)).toBeNull();
    expect(markPassed(130, 0)).toBeNull();
  });
});
