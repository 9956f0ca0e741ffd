import { type AnswerInput, assess } from '@sounding/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelSettings } from './model-settings.ts';
import { type KeptReply, type ReplyCache, type RunOptions, runModel } from './run-model.ts';
import { assessTask, type HeldDimension } from './tasks/assess-task.ts';
import { coachTask } from './tasks/coach-task.ts';
import { probeTask } from './tasks/probe-task.ts';
import { type LoopbackProvider, startLoopbackProvider } from './testing/index.ts';

const answer: AnswerInput = {
  text: 'Forty clinics sit on links that drop twice a week, and each had to work a whole day alone. I looked at one central database first and dropped it, because a broken link stopped two clinics in the trial. So every clinic has its own SQLite file, and I wrote the merge myself. It takes 40 ms at the largest clinic.',
  mode: 'typed',
};
const question = { text: 'Tell me about a system you designed under hard limits.' };
const local = assess(answer, question, { assessmentId: 'local' });
const model = { provider: 'openai-compatible', name: 'm' };
const common = { answer, question, level: 'senior', local, model, confidentialTerms: ['SQLite'] } as const;
const task = (more: Partial<typeof common> = {}) => assessTask({ ...common, ...more, assessmentId: 'a' });

let loopback: LoopbackProvider;
beforeAll(async () => {
  loopback = await startLoopbackProvider();
});
afterAll(() => loopback.close());
beforeEach(() => loopback.play({ turns: [{ kind: 'reply', says: 'good' }] }));

function memory(): ReplyCache & { readonly kept: Map<string, KeptReply> } {
  const kept = new Map<string, KeptReply>();
  return {
    kept,
    get: async (hash) => kept.get(hash),
    put: async (hash, reply) => void kept.set(hash, reply),
  };
}

/** Runs it and says how many requests that took. */
async function run(
  cache: ReplyCache,
  more: Partial<RunOptions<readonly HeldDimension[]>> = {},
  settings: Partial<ModelSettings> = {},
  what = task(),
) {
  const before = loopback.requests.length;
  const asked = {
    provider: 'openai-compatible',
    name: 'm',
    baseUrl: loopback.baseUrl,
    deadlineSeconds: 5,
  } as const;
  const result = await runModel({ ...asked, ...settings }, what, {
    ...{ agreed: true, random: () => 0, cache },
    ...more,
  });
  return { result, sent: loopback.requests.length - before };
}

describe('running a task', () => {
  it('does not pay twice for the same text, and says what it took the first time', async () => {
    const cache = memory();
    const started: boolean[] = [];
    const first = await run(cache, { onStarted: (cached) => started.push(cached) });
    const second = await run(cache, { onStarted: (cached) => started.push(cached) });
    expect([first.sent, second.sent]).toEqual([1, 0]);
    expect(started).toEqual([false, true]);
    expect(first.result).toMatchObject({ kind: 'done', cached: false, usage: { costUsd: 0.0125 } });
    expect(second.result).toEqual({ ...first.result, cached: true });
  });

  it('asks anew when told to, and for any other text, model, address or level', async () => {
    const cache = memory();
    await run(cache);
    expect(await run(cache, { again: true })).toMatchObject({ sent: 1, result: { cached: false } });
    expect(cache.kept.size).toBe(1);
    expect((await run(cache, {}, { name: 'other' })).sent).toBe(1);
    expect((await run(cache, {}, { provider: 'anthropic' })).sent).toBe(1);
    expect((await run(cache, {}, { baseUrl: `${loopback.baseUrl}/v2` })).sent).toBe(1);
    const longer = { ...answer, text: `${answer.text} A nurse settles what is left.` };
    expect((await run(cache, {}, {}, task({ answer: longer }))).sent).toBe(1);
    expect(
      (await run(cache, {}, {}, assessTask({ ...common, level: 'staff', assessmentId: 'a' }))).sent,
    ).toBe(1);
    expect(cache.kept.size).toBe(6);
    // Neither the key nor the patience changes what is asked.
    expect((await run(cache, {}, { key: 'k', deadlineSeconds: 9 })).sent).toBe(0);
  });

  it('gives back a reply that could not be kept, and says so', async () => {
    const fault = new Error('no room');
    const cache = { get: async () => undefined, put: () => Promise.reject(fault) };
    const faults: unknown[] = [];
    const { result } = await run(cache, { onNotKept: (error) => faults.push(error) });
    expect(result).toMatchObject({ kind: 'done', cached: false });
    expect(faults).toEqual([fault]);
    expect((await run(cache)).result.kind).toBe('done');
  });

  it('sends nothing where what is kept cannot be looked at', async () => {
    const broken = { get: () => Promise.reject(new Error('no store')), put: async () => {} };
    const before = loopback.requests.length;
    await expect(run(broken)).rejects.toThrow('no store');
    expect(loopback.requests).toHaveLength(before);
  });

  it('sends nothing that nobody agreed to, and gives back what is kept all the same', async () => {
    const cache = memory();
    const refused = await run(cache, { agreed: false });
    expect(refused).toEqual({ sent: 0, result: { kind: 'failed', reason: 'cancelled' } });
    await run(cache);
    expect(await run(cache, { agreed: false })).toMatchObject({ sent: 0, result: { cached: true } });
  });

  it('takes no notice of a kept reply that no longer holds', async () => {
    const cache = memory();
    await run(cache);
    for (const hash of cache.kept.keys()) cache.kept.set(hash, { text: 'no JSON any more' });
    expect(await run(cache)).toMatchObject({ sent: 1, result: { kind: 'done', cached: false } });
    expect((await run(cache)).sent).toBe(0);
  });

  it('keeps the earlier reply where asking anew fails', async () => {
    const cache = memory();
    await run(cache);
    loopback.play({ turns: [{ kind: 'reply', says: 'refusal' }] });
    expect((await run(cache, { again: true })).result).toEqual({ kind: 'failed', reason: 'refused' });
    expect(await run(cache)).toMatchObject({ sent: 0, result: { cached: true } });
  });

  it('shows dimensions while the reply still grows', async () => {
    loopback.play({ turns: [{ kind: 'reply', says: 'good', share: 0.7, breaks: 'stall' }] });
    const cancel = new AbortController();
    const shown: (readonly HeldDimension[])[] = [];
    const onPart = (part: readonly HeldDimension[]) => {
      shown.push(part);
      if (part.length >= 3) cancel.abort();
    };
    const { result } = await run(memory(), { onPart, signal: cancel.signal });
    expect(result).toEqual({ kind: 'failed', reason: 'cancelled' });
    const held = shown.at(-1) ?? [];
    for (const { result } of held) {
      for (const { start, end, quote } of result.evidence) expect(answer.text.slice(start, end)).toBe(quote);
    }
    expect(held.some(({ result }) => result.evidence.length > 0)).toBe(true);
  });

  it.each([
    'anthropic',
    'openai-compatible',
  ] as const)('asks %s for a follow-up and for an outline', async (provider) => {
    const settings = { provider, name: 'm', baseUrl: loopback.baseUrl, deadlineSeconds: 5 };
    const exchange = { question, turns: [{ answerId: 'first', answer }] };
    const asked = await runModel(settings, probeTask({ exchange, confidentialTerms: [] }), {
      ...{ agreed: true, random: () => 0, cache: memory() },
    });
    if (asked.kind === 'failed') throw new Error(asked.reason);
    expect(asked.value.text).toMatch(/\?$/);
    for (const { start, end, quote } of asked.value.quotes ?? [])
      expect(answer.text.slice(start, end)).toBe(quote);
    const outlined = await runModel(settings, coachTask(common), {
      ...{ agreed: true, random: () => 0, cache: memory() },
    });
    if (outlined.kind === 'failed') throw new Error(outlined.reason);
    expect(outlined.value.parts.length).toBeGreaterThanOrEqual(2);
    const sent = loopback.requests.at(-1)?.body.toString('utf8') ?? '';
    expect(sent).toContain('Forty clinics');
    expect(sent).not.toContain('SQLite');
  });
});
