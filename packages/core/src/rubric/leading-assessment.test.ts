import { describe, expect, it } from 'vitest';
import { assessWithoutProbes } from '../assess-without-probes.ts';
import type { Dimension } from '../bank/dimension.ts';
import type { Assessment, Points } from './assessment.ts';
import { leadingAssessment } from './leading-assessment.ts';

const base = assessWithoutProbes(
  {
    text: 'We had two people and eight weeks, so I took one queue on one machine and it held 40 orders a second.',
    mode: 'typed',
  },
  { text: 'Why that queue?' },
  { assessmentId: 'local-1' },
);

/** An assessment by an engine with some points. */
function by(
  kind: 'local' | 'model',
  assessmentId: string,
  points: Partial<Record<Dimension, Points | null>> = {},
): Assessment {
  const dimensions = { ...base.dimensions };
  for (const [name, own] of Object.entries(points) as [Dimension, Points | null][])
    dimensions[name] = { ...dimensions[name], points: own };
  return { ...base, assessmentId, engine: { ...base.engine, kind }, dimensions };
}

const failed: Assessment = { ...by('model', 'failed'), status: 'not_assessed', overall: null };

describe('leadingAssessment', () => {
  it('leads with the newest of a model, over the newest local one', () => {
    const all = [by('local', 'l2'), by('model', 'm2'), by('model', 'm1'), by('local', 'l1')];
    const led = leadingAssessment(all);
    expect([led?.leading.assessmentId, led?.other?.assessmentId, led?.differing]).toEqual(['m2', 'l2', []]);
  });

  it('leads with the local one where it is alone, the model judged nothing, or the answer speaks to its grader', () => {
    expect(leadingAssessment([by('local', 'l1')])).toEqual({ leading: by('local', 'l1'), differing: [] });
    expect(leadingAssessment([failed, by('local', 'l1')])?.leading.assessmentId).toBe('l1');
    const both = [by('model', 'm1'), by('local', 'l1')];
    const led = leadingAssessment(both, { holdsInstructions: true });
    expect([led?.leading.assessmentId, led?.other?.assessmentId]).toEqual(['l1', 'm1']);
  });

  it('takes an earlier verdict of a model before a later failure', () => {
    expect(leadingAssessment([failed, by('model', 'm1'), by('local', 'l1')])?.leading.assessmentId).toBe(
      'm1',
    );
  });

  it('names the dimensions on which they differ by two or more, in order', () => {
    const led = leadingAssessment([
      by('model', 'm', { limits: 3, constraints: 0, numbers: 2, scale: null, outcome: null }),
      by('local', 'l', { limits: 1, constraints: 2, numbers: 1, scale: 2, outcome: 1 }),
    ]);
    expect(led?.differing).toEqual(['constraints', 'limits', 'scale']);
  });

  it('has nothing to lead with where there is none', () => {
    expect(leadingAssessment([])).toBeUndefined();
  });
});
