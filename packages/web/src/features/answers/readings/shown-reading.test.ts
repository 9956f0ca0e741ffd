import { type Assessment, assessWithoutProbes, DIMENSIONS, type Points } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownReading } from './shown-reading.ts';

const text =
  'We chose Postgres over Kafka because four people run it. It takes 4,200 inserts a second, measured in a load test, and I wrote the worker.';
const probe = { kind: 'load', text: 'And ten times that?', because: 'No limit was named.' };
const local: Assessment = {
  ...assessWithoutProbes({ text, mode: 'typed' }, { text: 'Walk me through it.' }, { assessmentId: 'local' }),
  probes: [probe],
};
const model: Assessment = {
  ...local,
  assessmentId: 'model',
  engine: { kind: 'model', name: 'openai-compatible', version: '1', model: 'm' },
  dimensions: { ...local.dimensions, numbers: { points: 0, evidence: [], next: '' } },
  probes: [],
};
const strong: Assessment = {
  ...local,
  dimensions: { ...local.dimensions, numbers: { ...local.dimensions.numbers, points: 3 } },
};
const plain = { holdsInstructions: false };

describe('shownReading', () => {
  it('shows the local reading alone while there is no other', () => {
    expect(shownReading([local], plain)).toEqual({ assessment: local, byModel: [], differing: [] });
    expect(shownReading([], plain)).toBeUndefined();
  });

  it('shows the model’s with the local one behind it, and turns them round on demand', () => {
    const led = shownReading([model, strong], plain);
    expect(led?.assessment.assessmentId).toBe('model');
    expect(led?.other).toBe(strong);
    expect(led?.differing).toEqual(['numbers']);
    const turned = shownReading([model, strong], { ...plain, wanted: 'local' });
    expect(turned?.assessment).toBe(strong);
    expect(turned?.other).toBe(model);
    expect(turned?.differing).toEqual(['numbers']);
  });

  it('leaves the local reading first where the answer speaks to its grader, with the model’s on demand', () => {
    const holds = { holdsInstructions: true };
    expect(shownReading([model, local], holds)?.assessment.assessmentId).toBe('local');
    expect(shownReading([model, local], { ...holds, wanted: 'model' })?.assessment.assessmentId).toBe(
      'model',
    );
  });

  it('keeps the local engine’s follow-ups beside a model’s reading', () => {
    expect(shownReading([model, local], plain)?.assessment.probes).toEqual([probe]);
  });

  it('puts in a model’s verdicts as they come, each as it is, and changes nothing else', () => {
    const results = fc.dictionary(
      fc.constantFrom(...DIMENSIONS),
      fc.record({
        points: fc.constantFrom<Points | null>(null, 0, 1, 2, 3),
        evidence: fc.constant([]),
        next: fc.string(),
      }),
    );
    fc.assert(
      fc.property(results, (growing) => {
        const shown = shownReading([local], { ...plain, growing });
        expect([...(shown?.byModel ?? [])].sort()).toEqual(Object.keys(growing).sort());
        for (const name of DIMENSIONS) {
          expect(shown?.assessment.dimensions[name]).toBe(growing[name] ?? local.dimensions[name]);
        }
        expect({ ...shown?.assessment, dimensions: {} }).toEqual({ ...local, dimensions: {} });
      }),
    );
  });

  it('puts none in where the local reading leads or is wanted', () => {
    const growing = { numbers: model.dimensions.numbers };
    expect(shownReading([local], { holdsInstructions: true, growing })?.assessment).toBe(local);
    expect(shownReading([local], { ...plain, growing, wanted: 'local' })?.assessment).toBe(local);
  });
});
