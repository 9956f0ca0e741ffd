import { type Assessment, assessWithoutProbes } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { describe, expect, it } from 'vitest';
import { compareStored } from './compare-stored.ts';

const question = { text: 'Walk me through a system you built.', kind: 'story' as const };
const thin =
  'I built a service that reads orders and puts them into a table. It was a nice project and it worked well. People liked it and we were happy with the result in the end.';
const full =
  'We had six weeks and 400 requests a second to serve with three people. We weighed a broker against a plain table, and I ran both for a week; the broker lost 12 messages when its disk filled, so we took the table and gave up fan-out.';

/** An answer with the local reading and, where they are named, those of models. */
function answer(text: string, ...models: string[]): StoredAnswer {
  const local = assessWithoutProbes({ text, mode: 'typed' }, question, { assessmentId: `${text} local` });
  const by = (model: string): Assessment => ({
    ...local,
    assessmentId: `${text} ${model}`,
    engine: { kind: 'model', name: 'anthropic', version: '1', model, promptVersion: '1' },
  });
  const assessments = [...models.map(by), local];
  return {
    id: text,
    createdAt: '2026-01-01T00:00:00Z',
    question,
    mode: 'typed',
    text,
    assessments,
  } as StoredAnswer;
}

function kinds(before: StoredAnswer, after: StoredAnswer, shown?: Assessment) {
  const compared = compareStored(before, after, shown);
  return [compared?.first.engine.kind, compared?.second.engine.kind, compared?.comparison.comparable];
}

describe('compareStored', () => {
  it('compares what one engine made of both', () => {
    expect(kinds(answer(thin), answer(full))).toEqual(['local', 'local', true]);
    expect(kinds(answer(thin, 'm'), answer(full, 'm'))).toEqual(['model', 'model', true]);
  });

  it('falls back on the local readings where a model read only one, or another model the other', () => {
    expect(kinds(answer(thin), answer(full, 'm'))).toEqual(['local', 'local', true]);
    expect(kinds(answer(thin, 'n'), answer(full, 'm'))).toEqual(['local', 'local', true]);
    expect(kinds(answer(thin, 'm'), answer(full))).toEqual(['local', 'local', true]);
  });

  it('goes by the reading that is shown', () => {
    const after = answer(full, 'm');
    expect(kinds(answer(thin, 'm'), after, after.assessments[1])).toEqual(['local', 'local', true]);
  });
});
