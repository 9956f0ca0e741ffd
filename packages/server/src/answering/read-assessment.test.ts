import { describe, expect, it } from 'vitest';
import { readAssessment, type Upcaster } from './read-assessment.ts';

describe('reading a stored assessment', () => {
  it('gives the latest shape as it is', () => {
    expect(readAssessment('{"schemaVersion":1,"overall":4}')).toEqual({ schemaVersion: 1, overall: 4 });
  });

  it('brings an older shape up through every shape between', () => {
    const upcasters: Upcaster[] = [
      ({ vote, ...rest }) => ({ ...rest, schemaVersion: 2, overall: vote }),
      (older) => ({ ...older, schemaVersion: 3, probes: [] }),
    ];
    const latest = { schemaVersion: 3, overall: 4, probes: [] };
    expect(readAssessment('{"schemaVersion":1,"vote":4}', upcasters)).toEqual(latest);
    expect(readAssessment('{"schemaVersion":2,"overall":4}', upcasters)).toEqual(latest);
    expect(readAssessment(JSON.stringify(latest), upcasters)).toEqual(latest);
  });

  it('refuses a shape that it does not know', () => {
    for (const json of ['{"schemaVersion":2}', '{"schemaVersion":0}', '{}', '{"schemaVersion":"x"}']) {
      expect(() => readAssessment(json)).toThrow(expect.objectContaining({ code: 'store_newer' }));
    }
  });
});
