import { modelFailureSchema } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { explainFailure, whatHappened } from './failure-messages.ts';

describe('what a person is told of a model’s failure', () => {
  const all = modelFailureSchema.options.map((reason) => ({
    happened: whatHappened(reason),
    todo: explainFailure(reason).slice(whatHappened(reason).length).trim(),
  }));

  it('is there for every reason, short, and shouts at nobody', () => {
    for (const { happened, todo } of all) {
      for (const said of [happened, todo]) expect(said).toMatch(/^[A-Z][^.!]+\.$/);
      expect(`${happened} ${todo}`.length).toBeLessThan(150);
    }
    expect(new Set(all.map(({ happened }) => happened)).size).toBe(all.length);
  });

  it('says one thing to do, and another for every reason', () => {
    expect(new Set(all.map(({ todo }) => todo)).size).toBe(all.length);
    for (const { todo } of all) expect(todo).not.toMatch(/\bor\b|;/);
  });

  it('is without advice where another stood in', () => {
    for (const reason of modelFailureSchema.options) {
      expect(whatHappened(reason)).toMatch(/^[A-Z][^!]+\.$/);
      expect(whatHappened(reason)).not.toMatch(/[Tt]ry|Look|Choose|Check/);
    }
  });
});
