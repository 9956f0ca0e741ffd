import { describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import { type GroupLabels, groupErrors, readGroups } from './groups.ts';
import { inventScored } from './invent-scored.suite.ts';

const label = (id: string, rest: Partial<GroupLabels> = {}): GroupLabels => ({
  id,
  profession: 'data',
  english: 'native',
  punctuated: 'yes',
  hard: 'none',
  ...rest,
});

const LABELS = [label('w1-001'), label('w1-002', { hard: 'boast' }), label('w2-001', { hard: 'stuffing' })];
const SCORED = [
  // Errors 1 and 0 (the vote), so 0.5 on average.
  inventScored({ id: 'w1-001', text: 'a', points: { limits: 1 }, overall: 2, ours: { limits: 2 } }),
  // -2 and -2.
  inventScored({ id: 'w1-002', text: 'a', points: { limits: 2 }, overall: 3, ours: {}, vote: 1 }),
  // The vote alone: 3.
  inventScored({ id: 'w2-001', text: 'a', overall: 2, vote: 5, mode: 'spoken' }),
];

describe('groupErrors', () => {
  const byName = new Map(groupErrors(SCORED, LABELS).map((g) => [g.group, g]));

  it('gives the mean over answers of their mean signed errors, and that of the vote', () => {
    expect(byName.get('mode: typed')).toMatchObject({
      answers: 2,
      error: { value: (0.5 - 2) / 2 },
      vote: -1,
    });
    expect(byName.get('mode: spoken')).toMatchObject({
      answers: 1,
      error: { value: 3, low: 3, high: 3 },
      vote: 3,
    });
    expect(byName.get('profession: data')).toMatchObject({ answers: 3, error: { value: 0.5 } });
    expect(byName.get('writer: w1')?.answers).toBe(2);
  });

  it('puts every hard case with its kind and with all of them', () => {
    expect(byName.get('hard case: boast')?.answers).toBe(1);
    expect(byName.get('hard case: any')).toMatchObject({ answers: 2, error: { value: 0.5 } });
    expect(byName.has('hard case: none')).toBe(false);
  });

  it('lists the largest groups first', () => {
    const sizes = groupErrors(SCORED, LABELS).map((g) => g.answers);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('counts an answer without a label only in what is known of it', () => {
    const groups = groupErrors(SCORED, []).map((g) => g.group);
    expect(groups).toEqual(['kind: story', 'mode: typed', 'writer: w1', 'mode: spoken', 'writer: w2']);
  });

  it('counts an answer that was not assessed as the least vote', () => {
    const silent = inventScored({ id: 'w1-001', text: 'a', overall: 4, vote: null });
    expect(groupErrors([silent], [])[0]).toMatchObject({ error: { value: -3 }, vote: -3 });
  });
});

describe('readGroups', () => {
  it('has one label for every gold answer', () => {
    const ids = readGroups().map((g) => g.id);
    expect(ids.toSorted()).toEqual(
      readSet('gold')
        .map((l) => l.answer.id)
        .toSorted(),
    );
    for (const labelled of readGroups()) {
      for (const value of Object.values(labelled)) expect(value).toMatch(/\S/);
    }
  });
});
