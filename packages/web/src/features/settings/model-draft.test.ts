import { changeSettingsSchema } from '@sounding/core/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  faultOfDeadline,
  faultOfKey,
  faultOfModelAddress,
  type ModelDraft,
  modelToKeep,
} from './model-draft.ts';

const model = changeSettingsSchema.shape.model;
const whole: ModelDraft = {
  provider: 'openai-compatible',
  name: 'qwen3',
  baseUrl: 'http://127.0.0.1:11434/v1',
  deadlineSeconds: 20,
  key: '',
};

describe('modelToKeep', () => {
  it('keeps what is whole, with a key only where one was typed', () => {
    const { key: _, ...kept } = whole;
    expect(modelToKeep(whole)).toEqual(kept);
    expect(modelToKeep({ ...whole, key: 'secret' })).toEqual({ ...kept, key: 'secret' });
    expect(modelToKeep({ ...whole, provider: 'anthropic', baseUrl: '' })).not.toHaveProperty('baseUrl');
  });

  it('waits where a key is none, or would travel readable', () => {
    expect(modelToKeep({ ...whole, key: ' sk-abc ' })).toMatchObject({ key: 'sk-abc' });
    expect(modelToKeep({ ...whole, key: 'sk-…abc' })).toBeUndefined();
    const plain = { ...whole, baseUrl: 'http://models.example.com/v1' };
    expect(modelToKeep({ ...plain, key: 'sk-abc' })).toBeUndefined();
    expect(modelToKeep(plain)).toBeDefined();
    expect(faultOfKey('sk-abc', plain.baseUrl)).toMatch(/https/);
  });

  it('waits for what is missing', () => {
    expect(modelToKeep({ ...whole, name: ' ' })).toBeUndefined();
    expect(modelToKeep({ ...whole, baseUrl: '' })).toBeUndefined();
  });

  it('gives nothing that the contract refuses', () => {
    const draft = fc.record({
      provider: fc.constantFrom('anthropic', 'openai-compatible'),
      name: fc.string(),
      baseUrl: fc.oneof(
        fc.webUrl(),
        fc.constantFrom('', 'http://me:pass@host/v1', 'ftp://host', 'https://host/v1?k'),
      ),
      deadlineSeconds: fc.integer({ min: 5, max: 300 }),
      key: fc.string({ maxLength: 1000 }),
    });
    fc.assert(
      fc.property(draft, (typed) => {
        const kept = modelToKeep(typed as ModelDraft);
        if (kept !== undefined) expect(model.safeParse(kept).success).toBe(true);
      }),
    );
  });
});

describe('a model’s settings', () => {
  it('begin empty with another provider, which has another name and address', () => {
    const kept = { ...whole, hasKey: true, agreed: true };
    expect(draftOf(kept, 'openai-compatible')).toEqual(whole);
    expect(draftOf({ ...kept, deadlineSeconds: 40 }, 'anthropic')).toEqual({
      provider: 'anthropic',
      name: '',
      baseUrl: '',
      deadlineSeconds: 40,
      key: '',
    });
    expect(draftOf(undefined, 'anthropic').deadlineSeconds).toBe(20);
  });

  it('say what is wrong', () => {
    expect(faultOfModelAddress('anthropic', '')).toBe('');
    expect(faultOfModelAddress('openai-compatible', '')).toContain('address');
    expect(faultOfModelAddress('anthropic', 'https://me:secret@host/v1')).toContain('password');
    for (const wrong of ['', '4', '301', '20.5', 'soon']) expect(faultOfDeadline(wrong)).not.toBe('');
    expect(faultOfDeadline('300')).toBe('');
  });
});
