import { modelFailureSchema } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { explainFailure, whatHappened } from './failure-messages.ts';

describe('what a person is told of a model’s failure', () => {
  it('is there for every reason, says what to do and shouts at nobody', () => {
    const all = modelFailureSchema.options.map(explainFailure);
    for (const message of all) {
      expect(message).toMatch(/^[A-Z][^!]+\.$/);
      expect(message).toMatch(/[Tt]ry again|Look at|Choose/);
      expect(message.length).toBeLessThan(140);
    }
    expect(new Set(all).size).toBe(all.length);
  });

  it('is without advice where another stood in', () => {
    for (const reason of modelFailureSchema.options) {
      expect(whatHappened(reason)).toMatch(/^[A-Z][^!]+\.$/);
      expect(whatHappened(reason)).not.toMatch(/[Tt]ry|Look|Choose/);
    }
  });
});
