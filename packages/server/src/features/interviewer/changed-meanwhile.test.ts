import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWithModel, type WithModel } from './with-model.suite.ts';

const GOOD = { kind: 'reply', says: 'good' } as const;
/** Busy at first, with time for something to happen before the next try. */
const BUSY = { turns: [{ kind: 'status', status: 503, headers: { 'retry-after': '1' } }, GOOD] } as const;
/** So slow that nothing but a stop ends it within the test. */
const ENDLESS = { turns: [{ ...GOOD, everyMs: 2_000 }] } as const;

let test: WithModel;
beforeEach(async () => {
  test = await openWithModel();
  await test.agree();
});
afterEach(() => test.close());

const untilAsked = () =>
  vi.waitUntil(() => test.provider.requests.length > 0, { timeout: 10_000, interval: 5 });

/** Runs an assessment, does something once the model was asked, and gives back the end of the run. */
async function endAfter(answerId: string, happens: () => Promise<unknown>) {
  const running = test.run({ use: 'assess', answerId });
  await untilAsked();
  await happens();
  return (await running).at(-1);
}

const changes: readonly (readonly [what: string, change: () => Promise<unknown>])[] = [
  ['a term was made confidential', () => test.setTerms(['PostgreSQL'])],
  ['no model is wanted any more', () => putModel(null)],
  ['another model was set', () => test.setModel('another')],
  ['another address was set', () => test.setModel('test-model', { baseUrl: `${test.origin}/other/v1` })],
  ['its key was taken away', () => test.setModel('test-model', { key: '' })],
];

function putModel(model: null) {
  const transcription = { by: 'page', alwaysConsent: false };
  const payload = { transcription, model, confidentialTerms: [], interruptAt150s: false };
  return test.app.inject({ method: 'PUT', url: '/api/settings', payload });
}

describe('a run', () => {
  it.each(changes)('is not tried again where %s while the provider was waited for', async (_, change) => {
    const answerId = await test.keepAnswer();
    test.provider.play(BUSY);
    const end = await endAfter(answerId, change);
    expect(end).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    expect(end).toHaveProperty('message', expect.stringContaining('settings were changed'));
    expect(test.provider.requests).toHaveLength(1);
  });

  it('goes on where what was changed is nothing to it', async () => {
    const answerId = await test.keepAnswer();
    test.provider.play(BUSY);
    const end = await endAfter(answerId, async () => {
      await test.setModel('test-model', { deadlineSeconds: 99 });
      await test.keepAnswer();
    });
    expect(end).toMatchObject({ kind: 'assessed' });
    expect(test.provider.requests).toHaveLength(2);
  });

  it('is not tried again about an answer or a session that was deleted', async () => {
    const answerId = await test.keepAnswer();
    test.provider.play(BUSY);
    const url = `/api/answers/${answerId}`;
    const message = 'The answer was deleted meanwhile; nothing was kept.';
    expect(await endAfter(answerId, () => test.app.inject({ method: 'DELETE', url }))).toEqual({
      ...{ kind: 'failed', reason: 'cancelled', message },
    });
    expect(test.provider.requests).toHaveLength(1);

    const sessionId = await test.beginSession();
    test.provider.play(BUSY);
    const running = test.run({ use: 'probe', sessionId });
    await vi.waitUntil(() => test.provider.requests.length > 1, { timeout: 10_000, interval: 5 });
    await test.app.inject({ method: 'DELETE', url: `/api/sessions/${sessionId}` });
    expect((await running).at(-1)).toMatchObject({
      message: expect.stringMatching(/^The session was deleted/),
    });
    expect(test.provider.requests).toHaveLength(2);
  });

  it('is stopped in mid-reply by a change of what it was begun with, and by a deletion', async () => {
    const outlined = await test.keepAnswer();
    test.provider.play(ENDLESS);
    const coach = test.run({ use: 'coach', answerId: outlined });
    await untilAsked();
    await test.app.inject({ method: 'DELETE', url: `/api/answers/${outlined}` });
    expect((await coach).at(-1)).toMatchObject({ kind: 'failed', reason: 'cancelled' });

    const answerId = await test.keepAnswer();
    const assess = test.run({ use: 'assess', answerId });
    await vi.waitUntil(() => test.provider.requests.length > 1, { timeout: 10_000, interval: 5 });
    await test.setTerms(['PostgreSQL']);
    expect((await assess).at(-1)).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    const kept = answerSchema.parse((await test.app.inject(`/api/answers/${answerId}`)).json());
    expect(kept.assessments).toHaveLength(1);
  }, 15_000);
});

describe('what is confidential, where it was', () => {
  const runs = async (answerId: string) => {
    const reply = await test.post('/api/interviewer/runs', { task: { use: 'assess', answerId } });
    return reply.statusCode === 200 ? 'sent' : reply.json().code;
  };

  it('is not sent by an older tab’s settings: the person is asked again', async () => {
    await test.setTerms(['PostgreSQL']);
    await test.setTerms([]);
    expect(await runs(await test.keepAnswer())).toBe('agreement_needed');
    expect(test.provider.requests).toEqual([]);
  });

  it('is not sent after the settings were damaged, agreed or not, until they are set again', async () => {
    await test.setTerms(['PostgreSQL']);
    const path = join(test.directory, 'data', 'settings.json');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -5));
    const answerId = await test.keepAnswer();
    expect((await test.app.inject('/api/settings')).json()).toMatchObject({ damaged: true });
    expect((await test.app.inject('/api/interviewer')).statusCode).toBe(200);
    await test.agree();
    expect(await runs(answerId)).toBe('agreement_needed');
    const preview = await test.post('/api/interviewer/preview', { task: { use: 'assess', answerId } });
    expect([preview.statusCode, preview.json().code]).toEqual([409, 'settings_damaged']);
    await test.setTerms(['PostgreSQL']);
    await test.agree();
    expect(await runs(answerId)).toBe('sent');
    expect(test.provider.requests.map(({ body }) => body.toString('utf8')).join()).not.toContain(
      'PostgreSQL',
    );
  });

  it('stops a run that is on its way when the settings are found damaged', async () => {
    const answerId = await test.keepAnswer();
    test.provider.play(BUSY);
    const path = join(test.directory, 'data', 'settings.json');
    const end = await endAfter(answerId, async () => writeFileSync(path, '{"confidentialTerms":'));
    expect(end).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    expect(test.provider.requests).toHaveLength(1);
  });
});
