import { interviewerSchema, type ModelTask, outboundPreviewSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp } from '../../test-app.suite.ts';
import { KEY, openWithModel, QUESTION, TEXT, type WithModel } from './with-model.suite.ts';

let test: WithModel;
beforeEach(async () => {
  test = await openWithModel();
});
afterEach(() => test.close());

async function codeOf(path: string, body: object) {
  const reply = await test.post(`/api/interviewer/${path}`, body);
  return [reply.statusCode, reply.json().code];
}

function agreeTo(changes: object = {}) {
  const payload = {
    provider: 'openai-compatible',
    baseUrl: `${test.origin}/v1`,
    name: 'test-model',
    ...changes,
  };
  return test.app.inject({ method: 'PUT', url: '/api/interviewer/agreement', payload });
}

async function tasks(): Promise<ModelTask[]> {
  const answerId = await test.keepAnswer();
  const sessionId = await test.beginSession();
  return [
    { use: 'assess', answerId },
    { use: 'coach', answerId },
    { use: 'probe', sessionId },
  ];
}

describe('the interviewer', () => {
  it('is absent where no model is set', async () => {
    const without = await createTestApp();
    expect((await without.app.inject('/api/interviewer')).json()).toEqual({});
    await without.close();
  });

  it('says which model is asked and where, never its key, and whether that was agreed to', async () => {
    const before = await test.app.inject('/api/interviewer');
    expect(interviewerSchema.parse(before.json()).model).toEqual({
      ...{ provider: 'openai-compatible', name: 'test-model', origin: test.origin, local: true },
      baseUrl: `${test.origin}/v1`,
      ...{ hasKey: true, deadlineSeconds: 20, agreed: false, promptVersion: expect.any(String) },
    });
    const after = await agreeTo();
    expect(interviewerSchema.parse(after.json()).model?.agreed).toBe(true);
    expect(before.body + after.body + test.logLines.join('')).not.toContain(KEY);
  });

  it('takes no agreement to another model than the one that is set', async () => {
    for (const other of [
      { baseUrl: 'https://one.example/v1' },
      { baseUrl: `${test.origin}/other-tenant/v1` },
      { provider: 'anthropic' },
      { name: 'another' },
    ]) {
      const reply = await agreeTo(other);
      expect([other, reply.statusCode, reply.json().code]).toEqual([other, 409, 'model_changed']);
    }
    expect((await test.app.inject('/api/interviewer')).json().model.agreed).toBe(false);
  });

  it('is asked nothing before the agreement, and nothing about what is not there', async () => {
    const all = await tasks();
    for (const task of all) expect(await codeOf('runs', { task })).toEqual([409, 'agreement_needed']);
    await test.agree();
    for (const path of ['runs', 'preview']) {
      const unknown = { use: 'assess', answerId: 'never' };
      expect(await codeOf(path, { task: unknown })).toEqual([404, 'answer_not_found']);
      const nowhere = { use: 'probe', sessionId: 'never' };
      expect(await codeOf(path, { task: nowhere })).toEqual([404, 'session_not_found']);
      expect(await codeOf(path, { task: { use: 'train' } })).toEqual([400, 'invalid_request']);
    }
    expect(test.provider.requests).toEqual([]);
  });

  it('is asked nothing about an answer that has nothing in it', async () => {
    await test.agree();
    for (const text of ['', 'Well.', 'I do not know, sorry. Next question please.']) {
      const answerId = await test.keepAnswer(text);
      for (const use of ['assess', 'coach']) {
        expect(await codeOf('runs', { task: { use, answerId } })).toEqual([422, 'nothing_to_assess']);
      }
    }
    expect(test.provider.requests).toEqual([]);
  });

  it('is not asked by a page of another origin', async () => {
    await test.agree();
    const [task] = await tasks();
    const reply = await test.app.inject({
      ...{ method: 'POST', url: '/api/interviewer/runs', payload: { task } },
      headers: { origin: 'https://evil.example' },
    });
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'foreign_origin']);
    expect(test.provider.requests).toEqual([]);
  });
});

for (const provider of ['anthropic', 'openai-compatible'] as const) {
  describe(`what is shown before it is sent, to a provider that speaks ${provider}`, () => {
    it('is to the byte what arrives there, for every use', async () => {
      await test.close();
      test = await openWithModel(provider);
      const all = await tasks();
      const shown = [];
      for (const task of all) {
        const reply = await test.post('/api/interviewer/preview', { task });
        expect(reply.body).not.toContain(KEY);
        shown.push(outboundPreviewSchema.parse(reply.json()));
      }
      expect(test.provider.requests).toEqual([]);
      await test.agree();
      for (const task of all) await test.run(task);
      expect(test.provider.requests).toHaveLength(all.length);
      for (const [i, { method, path, headers, body }] of test.provider.requests.entries()) {
        const preview = shown[i];
        expect(body.toString('utf8')).toBe(preview?.body);
        expect(preview?.bytes).toBe(body.length);
        expect([method, `${test.origin}${path}`]).toEqual(['POST', preview?.url]);
        for (const [name, value] of Object.entries(preview?.headers ?? {})) {
          expect([name, headers[name]?.replace(KEY, '…').replace('Bearer …', '…')]).toEqual([name, value]);
        }
      }
    });
  });
}

describe('what is confidential', () => {
  const secrets = ['Project Falcon', 'Meridian', 'jo@meridian.example', 'db7.corp.internal', '10.20.30.40'];
  const secret = /falcon|meridian|db7|10\.20\.30/i;

  it('never arrives at the provider: not of the question, the answers or the follow-ups', async () => {
    await test.setTerms(['Project Falcon', 'Meridian']);
    await test.agree();
    const text = `${TEXT} For ${secrets.join(', ')} we called it project-falcon, and falcons_db in PROJECT FALCON.`;
    const question = `${QUESTION} I mean Meridian’s, in Project Falcon.`;
    const answerId = await test.keepAnswer(text, question);
    const sessionId = await test.beginSession(text, question);
    const preview = await test.post('/api/interviewer/preview', { task: { use: 'assess', answerId } });
    const { replaced } = outboundPreviewSchema.parse(preview.json());
    expect(new Set(replaced.map(({ kind }) => kind))).toEqual(new Set(['term', 'email', 'host', 'ip']));
    expect(preview.body).not.toMatch(secret);
    for (const use of ['assess', 'coach'] as const) {
      expect((await test.run({ use, answerId })).at(-1)?.kind).toMatch(/ed$/);
    }
    await test.run({ use: 'probe', sessionId });
    await test.post(`/api/sessions/${sessionId}/answers`, { turn: 1, mode: 'typed', text });
    await test.run({ use: 'probe', sessionId });
    expect(test.provider.requests).toHaveLength(4);
    for (const { body, path, headers } of test.provider.requests) {
      expect(body.toString('utf8') + path + JSON.stringify(headers)).not.toMatch(secret);
    }
  });
});
