import { assess } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { localReading } from './local-reading.ts';

const local = assess({ text: '', mode: 'typed' }, { text: 'Why?', kind: 'story' }, { assessmentId: 'a' });
const model = { ...local, assessmentId: 'b', engine: { ...local.engine, kind: 'model' as const } };
const newer = { ...local, assessmentId: 'c' };

describe('the reading that a session goes by', () => {
  it('is the newest of the local engine, whatever a model made of the answer since', () => {
    expect(localReading({ assessments: [model, newer, local] })).toBe(newer);
  });

  it('is none where only a model has read it', () => {
    expect(localReading({ assessments: [model] })).toBeUndefined();
  });
});
