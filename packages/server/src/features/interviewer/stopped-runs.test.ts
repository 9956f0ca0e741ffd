import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerSchema } from '@sounding/core/contract';
import { SCRIPTS } from '@sounding/models/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openWithModel, readEvents, type WithModel } from './with-model.suite.ts';

const GOOD = { turns: [{ kind: 'reply', says: 'good' }] } as const;
const stalling = SCRIPTS.find(({ name }) => name === 'stall in mid-stream') ?? GOOD;
const anyHost = { ownHosts: () => undefined };

let test: WithModel;
afterEach(() => test.close());

async function open(provider: 'anthropic' | 'openai-compatible') {
  test = await openWithModel(provider, 20, anyHost);
  await test.agree();
}

async function assessmentsOf(answerId: string) {
  const reply = await test.app.inject(`/api/answers/${answerId}`);
  return answerSchema.parse(reply.json()).assessments;
}

/** Runs a task on a listening server and hangs up, or not, when its first event is there. */
async function runAndLeave(task: object, leave: boolean) {
  await test.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = test.app.server.address() as AddressInfo;
  const body = JSON.stringify({ task });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = request({ port, path: '/api/interviewer/runs', method: 'POST', headers }).end(body);
  const [reply] = await once(sent, 'response');
  let text = '';
  reply.setEncoding('utf8');
  reply.on('data', (piece: string) => {
    text += piece;
  });
  reply.on('error', () => {});
  const ended = new Promise((resolve) => reply.on('close', resolve));
  await once(reply, 'data');
  if (leave) sent.destroy();
  return { ended, events: () => readEvents(text), headers: reply.headers };
}

const untilEnded = () =>
  vi.waitUntil(() => test.logLines.some((line) => line.includes('model run')), { timeout: 10_000 });

describe('a run', () => {
  it('stops when the page hangs up: nothing is kept, and the task is free again', async () => {
    await open('anthropic');
    const answerId = await test.keepAnswer();
    const task = { use: 'assess', answerId } as const;
    test.provider.play(stalling);
    const { headers } = await runAndLeave(task, true);
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    await untilEnded();
    expect(test.logLines.find((line) => line.includes('model run'))).toContain('"reason":"cancelled"');
    const line = test.logLines.find((one) => one.includes('hungUp')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ route: '/api/interviewer/runs', status: 200, hungUp: true });
    expect(await assessmentsOf(answerId)).toHaveLength(1);
    test.provider.play(GOOD);
    const events = await test.run(task);
    expect([events[0], events.at(-1)?.kind]).toEqual([
      expect.objectContaining({ cached: false }),
      'assessed',
    ]);
  });

  it('leaves a session as it was when it is stopped', async () => {
    await open('openai-compatible');
    const sessionId = await test.beginSession();
    test.provider.play(stalling);
    await runAndLeave({ use: 'probe', sessionId }, true);
    await untilEnded();
    expect(await test.session(sessionId)).toMatchObject({ status: 'choosing', turns: [{}] });
  });

  it('is refused while the same task is run already; another one is not', async () => {
    await open('openai-compatible');
    const answerId = await test.keepAnswer();
    test.provider.play(stalling);
    const { ended } = await runAndLeave({ use: 'assess', answerId }, false);
    const second = await test.post('/api/interviewer/runs', { task: { use: 'assess', answerId } });
    expect([second.statusCode, second.json().code]).toEqual([409, 'model_busy']);
    expect(second.json().detail).toMatch(/another tab/i);
    test.provider.play(GOOD);
    expect((await test.run({ use: 'coach', answerId })).at(-1)?.kind).toBe('outlined');
    await Promise.all([ended, test.app.close()]);
  });

  it('is stopped when the server closes, and says so', async () => {
    await open('openai-compatible');
    const answerId = await test.keepAnswer();
    test.provider.play(stalling);
    const { ended, events } = await runAndLeave({ use: 'assess', answerId }, false);
    await Promise.all([ended, test.app.close()]);
    expect(events().at(-1)).toMatchObject({ kind: 'failed', reason: 'cancelled' });
  });
});
