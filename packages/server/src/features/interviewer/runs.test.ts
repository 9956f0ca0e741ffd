import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { answerSchema, type InterviewerEvent } from '@sounding/core/contract';
import { startLoopbackProvider } from '@sounding/models/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KEY, openWithModel, type WithModel } from './with-model.suite.ts';

const GOOD = { kind: 'reply', says: 'good' } as const;
/** Slow enough for what is shown on the way to be shown. */
const DRIPPING = { turns: [{ ...GOOD, everyMs: 10 }] };

let test: WithModel;
afterEach(() => test.close());

async function open(...given: Parameters<typeof openWithModel>) {
  test = await openWithModel(...given);
  await test.agree();
}

async function assessmentsOf(answerId: string) {
  const reply = await test.app.inject(`/api/answers/${answerId}`);
  return answerSchema.parse(reply.json()).assessments;
}

/** An answer about which the local interviewer, which knows English only, has nothing to ask. */
const FRENCH =
  'Je ne sais pas du tout ce que vous voulez dire par cette question, mon ami, et je le regrette.';
/** Slow enough for something to happen meanwhile. */
const LANGUID = { turns: [{ ...GOOD, everyMs: 40 }] };

function kindsOf(events: readonly InterviewerEvent[]): string[] {
  return [...new Set(events.map(({ kind }) => kind))];
}

describe('an answer assessed by the model', () => {
  it('is streamed dimension by dimension, and kept beside our own assessment, held to its quotes', async () => {
    await open();
    const answerId = await test.keepAnswer();
    const local = (await assessmentsOf(answerId))[0];
    test.provider.play(DRIPPING);
    const events = await test.run({ use: 'assess', answerId });
    expect(events[0]).toEqual({ kind: 'started', model: 'test-model', deadlineSeconds: 20, cached: false });
    const last = events.at(-1);
    if (last?.kind !== 'assessed') throw new Error(JSON.stringify(last));
    const kept = await assessmentsOf(answerId);
    expect(kept).toEqual([last.assessment, local]);
    expect(last.assessment).toMatchObject({
      status: 'ok',
      engine: { kind: 'model', name: 'openai-compatible', model: 'test-model' },
      usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number) },
    });
    expect(kindsOf(events)).toEqual(['started', 'dimension', 'assessed']);
    const parts = events.flatMap((event) => (event.kind === 'dimension' ? [event] : []));
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    for (const { name, result } of parts) expect(last.assessment.dimensions[name]).toEqual(result);
  });

  it('is not paid for twice, unless it is asked for anew', async () => {
    await open();
    const answerId = await test.keepAnswer();
    const first = (await test.run({ use: 'assess', answerId })).at(-1);
    const again = await test.run({ use: 'assess', answerId });
    expect(again).toEqual([expect.objectContaining({ kind: 'started', cached: true }), first]);
    // The very same text in another answer: the reply is there, and becomes an assessment of that answer.
    const twin = await test.keepAnswer();
    const ofTwin = await test.run({ use: 'assess', answerId: twin });
    expect(ofTwin[0]).toMatchObject({ cached: true });
    expect((await assessmentsOf(twin))[0]).not.toHaveProperty('usage');
    expect(first).toMatchObject({ assessment: { usage: { inputTokens: expect.any(Number) } } });
    expect(await assessmentsOf(twin)).toHaveLength(2);
    expect(test.provider.requests).toHaveLength(1);
    const anew = await test.run({ use: 'assess', answerId }, { again: true });
    expect(anew[0]).toMatchObject({ cached: false });
    expect(test.provider.requests).toHaveLength(2);
    expect(await assessmentsOf(answerId)).toHaveLength(3);
  });

  it('takes what was replied along when it is deleted', async () => {
    await open();
    const answerId = await test.keepAnswer();
    await test.run({ use: 'assess', answerId });
    await test.app.inject({ method: 'DELETE', url: `/api/answers/${answerId}` });
    const [started] = await test.run({ use: 'assess', answerId: await test.keepAnswer() });
    expect(started).toMatchObject({ cached: false });
    expect(test.provider.requests).toHaveLength(2);
  });

  it('is assessed anew by another model, once that one was agreed to', async () => {
    await open();
    const answerId = await test.keepAnswer();
    await test.run({ use: 'assess', answerId });
    await test.setModel('other', { provider: 'anthropic', deadlineSeconds: 9 });
    const refused = await test.post('/api/interviewer/runs', { task: { use: 'assess', answerId } });
    expect(refused.json().code).toBe('agreement_needed');
    await test.agree();
    const events = await test.run({ use: 'assess', answerId });
    expect(events[0]).toEqual({ kind: 'started', model: 'other', deadlineSeconds: 9, cached: false });
    expect((await assessmentsOf(answerId)).map(({ engine }) => engine.model)).toEqual([
      'other',
      'test-model',
      undefined,
    ]);
  });
});

describe('what another server said', () => {
  it('is not taken for what this one says, though its model has the same name', async () => {
    await open();
    const answerId = await test.keepAnswer();
    await test.run({ use: 'assess', answerId });
    const other = await startLoopbackProvider();
    try {
      await test.setModel('test-model', { baseUrl: other.baseUrl });
      await test.agree();
      const events = await test.run({ use: 'assess', answerId });
      expect(events[0]).toMatchObject({ cached: false });
      expect(other.requests).toHaveLength(1);
      const origins = (await assessmentsOf(answerId)).map(({ engine }) => engine.origin);
      expect(origins).toEqual([new URL(other.baseUrl).origin, test.origin, undefined]);
    } finally {
      await other.close();
    }
  });
});

describe('an outline by the model', () => {
  it('is streamed in words, given whole, and not paid for twice', async () => {
    await open();
    const answerId = await test.keepAnswer();
    test.provider.play(DRIPPING);
    const events = await test.run({ use: 'coach', answerId });
    expect(kindsOf(events)).toEqual(expect.arrayContaining(['started', 'words', 'outlined']));
    const outlined = events.at(-1);
    const again = await test.run({ use: 'coach', answerId });
    expect(again).toEqual([expect.objectContaining({ cached: true }), outlined]);
    expect(test.provider.requests).toHaveLength(1);
    expect(await assessmentsOf(answerId)).toHaveLength(1);
  });
});

describe('a follow-up by the model', () => {
  it('is streamed in words and asked in the session', async () => {
    await open();
    const sessionId = await test.beginSession();
    expect((await test.session(sessionId)).status).toBe('choosing');
    test.provider.play(DRIPPING);
    const events = await test.run({ use: 'probe', sessionId });
    const probed = events.at(-1);
    if (probed?.kind !== 'probed') throw new Error(JSON.stringify(probed));
    const { status, turns } = await test.session(sessionId);
    expect(status).toBe('probe-open');
    expect(turns[1]).toMatchObject({ probe: probed.probe, by: 'model' });
    expect(kindsOf(events)).toEqual(expect.arrayContaining(['started', 'words', 'probed']));
    const twice = await test.post('/api/interviewer/runs', { task: { use: 'probe', sessionId } });
    expect([twice.statusCode, twice.json().code]).toEqual([409, 'probe_open']);
  });

  it('is the local interviewer’s where the model cannot ask, and the session says why', async () => {
    await open();
    const sessionId = await test.beginSession();
    test.provider.play({ turns: [{ kind: 'status', status: 401 }] });
    const events = await test.run({ use: 'probe', sessionId });
    const [failed, probed] = events.slice(-2);
    if (failed?.kind !== 'failed' || probed?.kind !== 'probed') throw new Error(JSON.stringify(events));
    expect(failed.reason).toBe('key_refused');
    const { status, turns } = await test.session(sessionId);
    expect(status).toBe('probe-open');
    expect(turns[1]).toMatchObject({ probe: probed.probe, by: 'local' });
    expect(turns[1]?.insteadBecause).toBe('The provider refuses the key.');
  });

  it('ends the session where neither the model nor the local interviewer can ask', async () => {
    await open();
    const sessionId = await test.beginSession(FRENCH);
    test.provider.play({ turns: [{ kind: 'status', status: 404 }] });
    const events = await test.run({ use: 'probe', sessionId });
    expect(events.at(-1)).toMatchObject({ kind: 'failed', reason: 'no_such_model' });
    expect(await test.session(sessionId)).toMatchObject({ status: 'closed', turns: [{}] });
  });
});

const untilAsked = () =>
  vi.waitUntil(() => test.provider.requests.length > 0, { timeout: 10_000, interval: 5 });

describe('what a model reads and what is gone meanwhile', () => {
  it('makes no assessment of an answer that was deleted', async () => {
    await open();
    const answerId = await test.keepAnswer();
    test.provider.play(LANGUID);
    const running = test.run({ use: 'assess', answerId });
    await untilAsked();
    await test.app.inject({ method: 'DELETE', url: `/api/answers/${answerId}` });
    const message = 'The answer was deleted meanwhile; nothing was kept.';
    expect((await running).at(-1)).toEqual({ kind: 'failed', reason: 'cancelled', message });
    expect((await test.app.inject(`/api/answers/${answerId}`)).statusCode).toBe(404);
    const [started] = await test.run({ use: 'assess', answerId: await test.keepAnswer() });
    expect(started).toMatchObject({ cached: false });
  });

  it('asks nothing in a session where another follow-up was asked', async () => {
    await open();
    const sessionId = await test.beginSession();
    test.provider.play(LANGUID);
    const running = test.run({ use: 'probe', sessionId });
    await untilAsked();
    await test.post(`/api/sessions/${sessionId}/probe`, { turn: 0 });
    const asked = await test.session(sessionId);
    expect((await running).at(-1)).toMatchObject({ kind: 'failed', reason: 'cancelled' });
    expect(await test.session(sessionId)).toEqual(asked);
    expect(asked.turns[1]).toMatchObject({ by: 'local' });
  });
});

/** Has the store refuse every new row of a table. */
function refuseRows(table: string) {
  const database = new DatabaseSync(join(test.directory, 'data', 'sounding.sqlite'), { timeout: 5_000 });
  database.exec(
    `create trigger refuse_${table} before insert on ${table} begin select raise(abort, 'no'); end`,
  );
  database.close();
}

describe('a fault of this machine', () => {
  it('is not said to be the provider’s, and costs no reply where only that could not be kept', async () => {
    await open();
    const answerId = await test.keepAnswer();
    refuseRows('model_replies');
    expect((await test.run({ use: 'coach', answerId })).at(-1)?.kind).toBe('outlined');
    expect(test.logLines.join('')).toContain('a reply could not be kept');
    refuseRows('assessments');
    const last = (await test.run({ use: 'assess', answerId })).at(-1);
    expect(last).toMatchObject({ kind: 'failed', reason: 'local_fault' });
    expect(last).toHaveProperty('message', expect.stringContaining('on this machine'));
    expect(await assessmentsOf(answerId)).toHaveLength(1);
  });
});

describe('the log of a run', () => {
  it('says how it ended, and neither text, key nor address', async () => {
    await open();
    const answerId = await test.keepAnswer();
    await test.run({ use: 'assess', answerId });
    const line = test.logLines.find((one) => one.includes('model run')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ use: 'assess', outcome: 'done', cached: false });
    const log = test.logLines.join('');
    for (const never of [KEY, 'clinics', 'database', test.origin, '/v1']) expect(log).not.toContain(never);
  });
});
