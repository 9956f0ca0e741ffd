import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../bank/dimension.ts';
import { DIMENSION_GROUPS, RUBRIC } from './dimensions.ts';

describe('RUBRIC', () => {
  it.each(
    DIMENSIONS,
  )('%s has four different points and four different next steps, in plain sentences', (name) => {
    const { points, next, listensFor } = RUBRIC[name];
    expect(new Set(points).size).toBe(4);
    expect(new Set(next).size).toBe(4);
    for (const text of [...points, ...next, listensFor]) {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(text).not.toContain('!');
    }
  });

  it('groups every dimension once', () => {
    const grouped = Object.values(DIMENSION_GROUPS).flat();
    expect([...grouped].sort()).toEqual([...DIMENSIONS].sort());
  });
});
