import { type Assessment, assess } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { comparePoints } from './points-delta.ts';

const read = (text: string): Assessment =>
  assess(
    { text, mode: 'typed' },
    { text: 'Walk me through a system you built.', kind: 'story' },
    { assessmentId: 'a' },
  );
const before = read(
  'We built a queue for the warehouse. It had to be fast. We used a broker and it went well, everybody liked it in the end and we moved on to the next thing.',
);
const dimension = (assessment: Assessment, points: 0 | 1 | 2 | 3 | null): Assessment => ({
  ...assessment,
  dimensions: { ...assessment.dimensions, numbers: { ...assessment.dimensions.numbers, points } },
});

describe('comparePoints', () => {
  it('gives the difference for each dimension that both have, and their sum', () => {
    const delta = comparePoints(dimension(before, 1), dimension(before, 3));
    expect(delta).toMatchObject({
      comparable: true,
      total: 2,
      overall: 0,
      dimensions: { numbers: 2, limits: 0 },
    });
  });

  it('leaves out what either has no points for', () => {
    const delta = comparePoints(dimension(before, null), dimension(before, 3));
    expect(delta).toMatchObject({ comparable: true, total: 0 });
    expect(delta).not.toHaveProperty('dimensions.numbers');
  });

  it('does not compare across engines, rubrics or missing assessments', () => {
    const engine = { ...before, engine: { ...before.engine, version: 'other' } };
    expect(comparePoints(before, engine)).toEqual({ comparable: false, because: 'engine' });
    expect(comparePoints({ ...before, rubricVersion: 'other' }, before)).toEqual({
      comparable: false,
      because: 'engine',
    });
    expect(comparePoints(before, read(''))).toEqual({ comparable: false, because: 'not-assessed' });
  });
});
