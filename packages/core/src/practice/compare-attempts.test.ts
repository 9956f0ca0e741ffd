import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { Advice, Assessment, Overall, Points } from '../rubric/assessment.ts';
import { type AttemptToCompare, compareAttempts } from './compare-attempts.ts';
import { NOISE_OF_A_DIFFERENCE } from './noise.ts';

const FIRST =
  'We built it on MongoDB for scalability. It was fast and our users were happy. It had to scale and the team liked it.';
const SECOND =
  'We were three people with eight weeks, and the hospital allowed no data outside. We tried Postgres with read replicas, ' +
  'but the lag was two seconds under load, so we kept one server. It answers in 40 ms now, against 900 before. ' +
  'Past 200 clinics its disk is full, and then I would split it by clinic.';

const assessed = (text: string, seconds?: number): AttemptToCompare => ({
  text,
  ...(seconds === undefined ? {} : { seconds }),
  assessment: assess(
    { text, mode: 'spoken' },
    { text: 'Walk me through a system you built.' },
    { assessmentId: 'a' },
  ),
});

/** An assessment with other points and advice. */
function scored(
  points: Partial<Record<Dimension, Points | null>>,
  overall: Overall = 3,
  advice: readonly Advice[] = [],
): Assessment {
  const { assessment } = assessed(SECOND);
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((d) => [d, { points: points[d] ?? null, evidence: [], next: '' }]),
  ) as unknown as Assessment['dimensions'];
  return { ...assessment, dimensions, overall, advice };
}

const attempt = (assessment: Assessment, text = SECOND): AttemptToCompare => ({ text, assessment });

describe('compareAttempts', () => {
  it('finds a rewrite better by far, with its lengths', () => {
    const compared = compareAttempts(assessed(FIRST, 40), assessed(SECOND, 70));
    if (!compared.comparable) throw new Error('comparable');
    expect(compared.overall.verdict).toBe('better');
    expect(compared.dimensions.constraints?.verdict).toBe('better');
    expect(compared.dimensions.numbers).toMatchObject({ verdict: 'better' });
    expect(compared.seconds).toEqual({ before: 40, after: 70 });
    expect(compared.words.after).toBeGreaterThan(compared.words.before ?? 0);
    expect(compared.advice.length).toBe(assessed(FIRST).assessment.advice.length);
  });

  it('calls a change within the noise no real change, and no change the same', () => {
    const compared = compareAttempts(
      attempt(scored({ limits: 1, numbers: 1, scale: 0, rollout: 2 }, 3)),
      attempt(scored({ limits: 2, numbers: 2, scale: 2, rollout: 2 }, 4)),
    );
    if (!compared.comparable) throw new Error('comparable');
    expect(compared.dimensions).toEqual({
      limits: { before: 1, after: 2, verdict: 'no-real-change' },
      numbers: { before: 1, after: 2, verdict: 'better' },
      scale: { before: 0, after: 2, verdict: 'better' },
      rollout: { before: 2, after: 2, verdict: 'same' },
    });
    expect(compared.overall.verdict).toBe('no-real-change');
  });

  it('takes a move of exactly the noise for none', () => {
    expect(NOISE_OF_A_DIFFERENCE.structure).toBe(1);
    const [less, more] = [attempt(scored({ structure: 1 })), attempt(scored({ structure: 2 }))];
    for (const compared of [compareAttempts(less, more), compareAttempts(more, less)])
      expect(compared).toMatchObject({ dimensions: { structure: { verdict: 'no-real-change' } } });
  });

  it('does not set the seconds of speaking against those of typing', () => {
    const spoken = { ...assessed(FIRST, 96), mode: 'spoken' as const };
    const typed = { ...assessed(SECOND, 1), mode: 'typed' as const };
    expect(compareAttempts(spoken, typed).seconds).toEqual({});
    expect(compareAttempts(typed, spoken).seconds).toEqual({});
    expect(compareAttempts(spoken, { ...typed, mode: 'spoken' }).seconds).toEqual({ before: 96, after: 1 });
  });

  it('compares the lengths alone where points are of two scales', () => {
    const before = scored({ limits: 1 });
    const other = { ...before, engine: { ...before.engine, weights: 'others' } };
    const rubric = { ...before, rubricVersion: 'another' };
    for (const after of [other, rubric]) {
      const compared = compareAttempts(attempt(before), attempt(after));
      expect(compared).toMatchObject({ comparable: false, because: 'engine' });
      expect(compared.words.after).toBeGreaterThan(0);
    }
    expect(compareAttempts(assessed(''), assessed(SECOND))).toMatchObject({
      comparable: false,
      because: 'not-assessed',
    });
  });

  it('turns round with its attempts, and finds nothing between an attempt and itself', () => {
    const points = fc.constantFrom<Points | null>(0, 1, 2, 3, null);
    const any = fc
      .tuple(
        fc.record(Object.fromEntries(DIMENSIONS.map((d) => [d, points]))),
        fc.constantFrom<Overall>(1, 2, 3, 4, 5),
      )
      .map(([p, overall]) => attempt(scored(p, overall)));
    const turned = { better: 'worse', worse: 'better', same: 'same', 'no-real-change': 'no-real-change' };
    fc.assert(
      fc.property(any, any, (a, b) => {
        const there = compareAttempts(a, b);
        const back = compareAttempts(b, a);
        const none = compareAttempts(a, a);
        if (!there.comparable || !back.comparable || !none.comparable) throw new Error('comparable');
        expect(none.overall.verdict).toBe('same');
        for (const name of DIMENSIONS) {
          const change = there.dimensions[name];
          expect(none.dimensions[name]?.verdict ?? 'same').toBe('same');
          expect(back.dimensions[name]?.verdict).toBe(
            change === undefined ? undefined : turned[change.verdict],
          );
          if (change?.verdict === 'better')
            expect(change.after - change.before).toBeGreaterThan(NOISE_OF_A_DIFFERENCE[name]);
        }
      }),
    );
  });
});

describe('advice of the earlier attempt', () => {
  const limits: Advice = { dimension: 'limits', text: 'What does this not do well?' };
  const takenOf = (before: AttemptToCompare, after: AttemptToCompare) => {
    const compared = compareAttempts(before, after);
    return compared.comparable ? compared.advice.map((one) => one.taken) : undefined;
  };

  const firstOf = (before: AttemptToCompare, after: AttemptToCompare) => {
    const compared = compareAttempts(before, after);
    return compared.comparable ? compared.advice[0] : undefined;
  };
  /** The second text with points for its limits, and a quote that speaks for them. */
  const withQuote = (points: Points): Assessment => {
    const after = scored({ limits: points });
    const quote = 'Past 200 clinics its disk is full';
    const start = SECOND.indexOf(quote);
    const evidence = [
      { start, end: start + quote.length, quote, move: 'limitation' as const, detector: 'x', strength: 0.8 },
    ];
    return {
      ...after,
      dimensions: { ...after.dimensions, limits: { ...after.dimensions.limits, evidence } },
    };
  };

  it('was taken where the points of its dimension rose beyond the noise', () => {
    const told = firstOf(attempt(scored({ limits: 1 }, 3, [limits])), attempt(scored({ limits: 3 })));
    expect(told).toMatchObject({ taken: 'yes', points: { before: 1, after: 3, verdict: 'better' } });
    expect(told?.because).toContain('from 1 to 3 points.');
  });

  it('was taken where new words speak for it and the points rose, and says that the rise is within the noise', () => {
    const told = firstOf(attempt(scored({ limits: 1 }, 3, [limits]), FIRST), attempt(withQuote(2)));
    expect(told).toMatchObject({ taken: 'yes', points: { verdict: 'no-real-change' } });
    expect(told?.because).toMatch(/“Past 200 clinics its disk is full” is new.*from 1 to 2 points.*noise/);
  });

  it('was partly taken where the points rose within the noise and nothing new speaks for it', () => {
    const told = firstOf(attempt(scored({ limits: 1 }, 3, [limits])), attempt(scored({ limits: 2 })));
    expect(told).toMatchObject({ taken: 'partly', points: { verdict: 'no-real-change' } });
    expect(told?.because).toContain('noise');
  });

  it('does not say that points stayed which fell', () => {
    const told = firstOf(attempt(scored({ limits: 2 }, 3, [limits]), FIRST), attempt(withQuote(1)));
    expect(told).toMatchObject({ taken: 'partly' });
    expect(told?.because).toContain('from 2 to 1 points');
    expect(told?.because).not.toContain('stayed');
  });

  it('was not taken where nothing new speaks for it', () => {
    expect(takenOf(attempt(scored({ limits: 1 }, 3, [limits])), attempt(scored({ limits: 1 })))).toEqual([
      'no',
    ]);
  });

  it('was partly taken where new words speak for it and the points stayed', () => {
    const before = scored({ limits: 1 }, 3, [limits]);
    expect(takenOf(attempt(before, FIRST), attempt(withQuote(1)))).toEqual(['partly']);
    expect(takenOf(attempt(before, SECOND), attempt(withQuote(1)))).toEqual(['no']);
  });

  it('was partly taken where a boast is gone', () => {
    const start = FIRST.indexOf('our users were happy');
    const boast: Advice = {
      dimension: 'customer',
      text: 'Take out “our users were happy”: anyone could say it.',
      start,
      end: start + 'our users were happy'.length,
    };
    const before = attempt(scored({ customer: 1 }, 3, [boast]), FIRST);
    expect(takenOf(before, attempt(scored({ customer: 1 })))).toEqual(['partly']);
    expect(takenOf(before, attempt(scored({ customer: 1 }), FIRST))).toEqual(['no']);
    expect(takenOf(before, attempt(scored({ customer: 2 })))).toEqual(['yes']);
  });

  it.each([
    [110, 'yes'],
    [170, 'partly'],
    [199, 'no'],
    [230, 'no'],
  ])('to cut was, of 200 s, at %i s: %s', (seconds, taken) => {
    const cut: Advice = {
      dimension: 'structure',
      text: 'Cut about 80 of the 200 seconds: delete sentence 2.',
    };
    const before = { ...attempt(scored({ structure: 1 }, 3, [cut])), seconds: 200 };
    expect(takenOf(before, { ...attempt(scored({ structure: 1 })), seconds })).toEqual([taken]);
  });

  it('to cut is read from the words where one of the two was typed', () => {
    const cut: Advice = {
      dimension: 'structure',
      text: 'Cut about 80 of the 200 seconds: delete sentence 2.',
    };
    const before = { ...attempt(scored({ structure: 1 }, 3, [cut])), seconds: 200, mode: 'spoken' as const };
    const after = { ...attempt(scored({ structure: 1 })), seconds: 10 };
    expect(firstOf(before, { ...after, mode: 'typed' })?.because).toContain(' words');
    expect(firstOf(before, { ...after, mode: 'spoken' })?.because).toContain(' seconds');
  });
});
