import { describe, expect, it } from 'vitest';
import {
  AVERAGED,
  agreementOn,
  agreementOnOccasion,
  CORE_FOUR,
  kappaFor,
  meanKappa,
  raterAsScorer,
  signedErrors,
} from './agreement.ts';
import { inventScored } from './invent-scored.suite.ts';

/** Rater 0, 1, 2, 2; ours 0, 1, 2 and silence. */
const SCORED = [
  inventScored({ id: 'w1-001', text: 'a', points: { limits: 0 }, overall: 1 }),
  inventScored({ id: 'w1-002', text: 'a', points: { limits: 1 }, overall: 2 }),
  inventScored({
    id: 'w2-001',
    text: 'a',
    points: { limits: 2 },
    overall: 3,
    second: { points: { limits: 2 }, overall: 3 },
  }),
  inventScored({
    id: 'w2-002',
    text: 'a',
    points: { limits: 2 },
    overall: 3,
    ours: {},
    vote: 1,
    second: { points: { limits: 1 }, overall: 4 },
  }),
];

describe('agreementOn', () => {
  it('says how far scorer and rater agree on a dimension', () => {
    const { kappa, ...rest } = agreementOn(SCORED, 'limits');
    expect(rest).toEqual({ subject: 'limits', rated: 4, exact: 3 / 4, adjacent: 3 / 4, bias: -2 / 4 });
    // Ours 0, 1, 2, 0 against 0, 1, 2, 2: squared differences 4; by chance 26 / 4.
    expect(kappa?.value).toBeCloseTo(1 - 16 / 26, 12);
    expect(kappa?.low).toBeLessThanOrEqual(1 - 16 / 26);
    expect(kappa?.high).toBeGreaterThanOrEqual(1 - 16 / 26);
  });

  it('says it of the vote on its own scale', () => {
    expect(kappaFor(SCORED, 'overall')).toBeCloseTo(1 - 16 / 26, 12);
    expect(agreementOn(SCORED, 'overall')).toMatchObject({ rated: 4, exact: 3 / 4, bias: -2 / 4 });
  });

  it('has no kappa where nothing was rated', () => {
    expect(agreementOn(SCORED, 'scale')).toMatchObject({ rated: 0, kappa: undefined, exact: 0, bias: 0 });
    expect(kappaFor([], 'overall')).toBeUndefined();
  });

  it('goes by another rater where one is named', () => {
    expect(agreementOn(SCORED, 'limits', 'r2')).toMatchObject({
      rated: 2,
      exact: 1 / 2,
      adjacent: 1,
      bias: -1 / 2,
    });
  });
});

describe('meanKappa', () => {
  it('averages over the subjects that have a kappa', () => {
    expect(meanKappa(SCORED, ['limits', 'scale'])?.value).toBeCloseTo(1 - 16 / 26, 12);
    expect(meanKappa(SCORED, ['scale'])).toBeUndefined();
  });

  it('leaves coverage out of the mean of all, and has the core four in it', () => {
    expect(AVERAGED).not.toContain('coverage');
    expect(AVERAGED).toEqual(expect.arrayContaining([...CORE_FOUR]));
  });
});

describe('agreementOnOccasion', () => {
  it('is the share of dimensions that both leave out or both give points for', () => {
    // Thirteen dimensions of four answers; one null of ours where the rater gave points.
    expect(agreementOnOccasion(SCORED)).toBeCloseTo(51 / 52, 12);
    expect(agreementOnOccasion(SCORED, ['limits'])).toBe(3 / 4);
    expect(agreementOnOccasion(SCORED, ['scale'])).toBe(1);
    expect(agreementOnOccasion(SCORED, ['limits'], 'r2')).toBe(1 / 2);
  });

  it('counts points of ours where the rater gave null against us', () => {
    const offered = inventScored({ id: 'w1-001', text: 'a', ours: { scale: 0 } });
    expect(agreementOnOccasion([offered], ['scale'])).toBe(0);
  });
});

describe('raterAsScorer', () => {
  it('takes the other rater for a scorer of the answers that both rated', () => {
    const second = raterAsScorer(SCORED, 'r2');
    expect(second.map((s) => s.labelled.answer.id)).toEqual(['w2-001', 'w2-002']);
    expect(agreementOn(second, 'limits')).toMatchObject({ rated: 2, exact: 1 / 2, bias: -1 / 2 });
    expect(agreementOn(second, 'overall')).toMatchObject({ rated: 2, bias: 1 / 2 });
  });
});

describe('signedErrors', () => {
  it('has one for every dimension that the rater gave points for, and the vote, but none for coverage', () => {
    const one = inventScored({
      id: 'w1-001',
      text: 'a',
      points: { limits: 3, scale: 1, coverage: 3 },
      overall: 5,
      ours: { limits: 1, scale: 2, coverage: 0, numbers: 3 },
      vote: 4,
    });
    expect(signedErrors(one)).toEqual([-2, 1, -1]);
    expect(signedErrors(one, 'r2')).toEqual([]);
  });
});
