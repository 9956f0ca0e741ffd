import type { Assessment } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { type AssessJob, type AssessReply, type CheckedWords, createAssessClient } from './assess-client.ts';

const NOTHING_DOUBTFUL: CheckedWords = {
  doubtful: [],
  provisional: { dimensions: [], words: [] },
  restsOn: [],
  confidential: [],
};

/** A worker that answers when told to, by the protocol of the real one. */
function handWorker() {
  const jobs: AssessJob[] = [];
  let onMessage: (event: { data: AssessReply }) => void = () => undefined;
  let onError: () => void = () => undefined;
  return {
    jobs,
    worker: {
      postMessage: (job: AssessJob) => void jobs.push(job),
      addEventListener: (type: 'message' | 'error', listener: never) => {
        if (type === 'message') onMessage = listener;
        else onError = listener;
      },
    },
    answer: (id: number, text: string) => onMessage({ data: { id, assessment: resultFor(text) } }),
    checked: (id: number) => onMessage({ data: { id, checked: NOTHING_DOUBTFUL } }),
    fault: (id: number) => onMessage({ data: { id, fault: 'broken' } }),
    die: () => onError(),
  };
}

/** Only its id matters here: the client passes assessments on unread. */
function resultFor(text: string): Assessment {
  return {
    schemaVersion: 1,
    assessmentId: text,
    status: 'not_assessed',
    engine: { kind: 'local', name: 'hand', version: '0' },
    rubricVersion: '0',
    level: 'senior',
    dimensions: {} as Assessment['dimensions'],
    overall: null,
    moves: [],
    delivery: { words: 0, fillers: 0 },
    advice: [],
    probes: [],
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const typed = (text: string) => ({ text, mode: 'typed' as const });

describe('createAssessClient', () => {
  it('gives each asker their own result, in whatever order they come', async () => {
    const hand = handWorker();
    const client = createAssessClient(() => hand.worker);
    const first = client.assess(typed('one'), { text: '' });
    const second = client.assess(typed('two'), { text: '' });
    hand.answer(2, 'two');
    hand.answer(1, 'one');
    expect((await first).assessmentId).toBe('one');
    expect((await second).assessmentId).toBe('two');
  });

  it('gives the words to check to whom asked for them, and to nobody else', async () => {
    const hand = handWorker();
    const client = createAssessClient(() => hand.worker);
    const terms = { terms: ['Kafka'], confidential: [], confirmed: [] };
    const words = client.checkWords(typed('one'), { text: '' }, terms);
    const assessment = client.assess(typed('one'), { text: '' });
    expect(hand.jobs[0]).toMatchObject({ check: terms });
    hand.checked(1);
    hand.checked(2);
    expect(await words).toBe(NOTHING_DOUBTFUL);
    await expect(assessment).rejects.toThrow('another question');
  });

  it('rejects on a fault and goes on', async () => {
    const hand = handWorker();
    const client = createAssessClient(() => hand.worker);
    const first = client.assess(typed('one'), { text: '' });
    hand.fault(1);
    await expect(first).rejects.toThrow('broken');
    const second = client.assess(typed('two'), { text: '' });
    hand.answer(2, 'two');
    expect((await second).assessmentId).toBe('two');
  });

  it('rejects everything once the worker is gone', async () => {
    const hand = handWorker();
    const client = createAssessClient(() => hand.worker);
    const before = client.assess(typed('one'), { text: '' });
    hand.die();
    await expect(before).rejects.toThrow('could not be loaded');
    await expect(client.assess(typed('two'), { text: '' })).rejects.toThrow('could not be loaded');
  });

  it('drops what is between the running request and the newest one', async () => {
    const hand = handWorker();
    const client = createAssessClient(() => hand.worker);
    const shown: (string | null)[] = [];
    const show = (result: Assessment | null) => void shown.push(result?.assessmentId ?? null);
    for (const text of ['a', 'ab', 'abc', 'abcd']) client.assessNewest(typed(text), { text: '' }, show);
    expect(hand.jobs.map((job) => job.answer.text)).toEqual(['a']);
    hand.answer(1, 'a');
    await settle();
    expect(hand.jobs.map((job) => job.answer.text)).toEqual(['a', 'abcd']);
    hand.fault(2);
    await settle();
    expect(shown).toEqual(['a', null]);
  });
});
