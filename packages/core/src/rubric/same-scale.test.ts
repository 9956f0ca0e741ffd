import { describe, expect, it } from 'vitest';
import { isSameScale } from './same-scale.ts';

const scale = {
  engine: { kind: 'local' as const, name: 'sounding-local', version: '2.0.0', weights: 'w' },
  rubricVersion: '1',
  level: 'senior' as const,
};

describe('isSameScale', () => {
  it('holds for the same engine, rubric and seat', () => {
    expect(isSameScale(scale, { ...scale, engine: { ...scale.engine } })).toBe(true);
  });

  it.each([
    ['another version', { ...scale, engine: { ...scale.engine, version: '2.0.1' } }],
    ['other weights', { ...scale, engine: { ...scale.engine, weights: 'v' } }],
    [
      'a model',
      { ...scale, engine: { kind: 'model' as const, name: 'sounding-local', version: '2.0.0', model: 'm' } },
    ],
    ['another rubric', { ...scale, rubricVersion: '2' }],
    ['another seat', { ...scale, level: 'manager' as const }],
  ])('does not hold for %s', (_, other) => {
    expect(isSameScale(scale, other)).toBe(false);
  });
});
