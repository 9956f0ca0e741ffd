import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerSchema, attemptListSchema, MAX_TIMED_WORDS, problemSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

const text =
  'We had 40 clinics. I rejected a shared PostgreSQL because one migration locked it for 12 minutes.';
const timing = {
  words: [
    { start: 0, end: 2, from: 0.4, to: 0.6, confidence: 0.9 },
    { start: 3, end: 6, from: 0.7, to: 0.9 },
  ],
  voice: [
    { from: 0.4, to: 2 },
    { from: 5, to: 9 },
  ],
  precise: true,
};
const spoken = { question: { text: 'Why that database?' }, mode: 'spoken', text };

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.close());

async function record(bytes = 64_000, draftId = 'draft'): Promise<string> {
  const tus = { 'tus-resumable': '1.0.0' };
  const metadata = `draftId ${Buffer.from(draftId).toString('base64')}`;
  const begun = await test.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: { ...tus, 'upload-defer-length': '1', 'upload-metadata': metadata },
  });
  const type = { 'content-type': 'application/offset+octet-stream' };
  await test.app.inject({
    method: 'PATCH',
    url: String(begun.headers.location),
    headers: { ...tus, ...type, 'upload-offset': '0', 'upload-length': String(bytes) },
    payload: Buffer.alloc(bytes),
  });
  return String(begun.headers.location).replace('/api/uploads/', '');
}

function post(payload: object, key?: string) {
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  return test.app.inject({ method: 'POST', url: '/api/answers', headers, payload });
}

async function keep(payload: object): Promise<string> {
  const reply = await post(payload);
  expect(reply.statusCode).toBe(201);
  return reply.json().id;
}

async function read(id: string) {
  return answerSchema.parse((await test.app.inject(`/api/answers/${id}`)).json());
}

function remove(url: string) {
  return test.app.inject({ method: 'DELETE', url });
}

async function splice(base: string, insert: string, draftId = 'draft'): Promise<string> {
  const payload = { base, from: 1, to: 9, insert, draftId };
  const made = await test.app.inject({ method: 'POST', url: '/api/recordings/splice', payload });
  expect(made.statusCode).toBe(201);
  return made.json().id;
}

function soundFiles(): string[] {
  return readdirSync(join(test.directory, 'data', 'recordings', 'local'));
}

describe('a spoken answer', () => {
  it('keeps its recording, its timing and the passage that was said anew', async () => {
    const recordingId = await record();
    const first = await keep({ ...spoken, recordingId, timing, seconds: 9 });
    expect(await read(first)).toMatchObject({ mode: 'spoken', recordingId, timing, seconds: 9 });
    expect((await read(first)).assessments[0]?.delivery).toMatchObject({ seconds: 9, pauses: 1 });
    expect((await test.app.inject(`/api/recordings/${recordingId}`)).json()).toMatchObject({
      answerId: first,
    });

    const retake = { from: 19, to: text.length };
    const second = await keep({ ...spoken, revises: first, retake });
    expect(await read(second)).toMatchObject({ revises: first, retake });
    expect(await read(second)).not.toHaveProperty('recordingId');
  });

  it('took as long as its recording where nobody says how long', async () => {
    const recordingId = await record(96_000);
    const id = await keep({ ...spoken, recordingId });
    expect(await read(id)).toMatchObject({ seconds: 3 });
    expect((await read(id)).assessments[0]?.delivery.seconds).toBe(3);
    expect(await read(await keep({ ...spoken, mode: 'typed', recordingId }))).not.toHaveProperty('seconds');
  });

  it('is refused where its recording is not here, and replayed where it was kept before', async () => {
    const refused = await post({ ...spoken, recordingId: 'never' });
    expect(problemSchema.parse(refused.json())).toMatchObject({ status: 422, code: 'unknown_recording' });
    expect((await test.app.inject('/api/answers')).json()).toEqual({ items: [] });

    const recordingId = await record();
    const kept = await post({ ...spoken, recordingId }, 'draft');
    await remove(`/api/recordings/${recordingId}`);
    const again = await post({ ...spoken, recordingId }, 'draft');
    expect([again.statusCode, again.json().id]).toEqual([201, kept.json().id]);
    expect(await read(kept.json().id)).not.toHaveProperty('recordingId');
  });

  it('may have as many timed words as there may be, as a draft too', async () => {
    const words = Array.from({ length: MAX_TIMED_WORDS }, (_, i) => {
      const from = Math.round((i * 1_199_000) / MAX_TIMED_WORDS) / 1000;
      return { start: 5 * i, end: 5 * i + 4, from, to: from + 0.1, confidence: 0.9876543210123456 };
    });
    const voice = words.map(({ from, to }) => ({ from, to }));
    const long = {
      ...spoken,
      text: 'word '.repeat(MAX_TIMED_WORDS),
      timing: { words, voice, precise: true },
    };
    expect((await post(long)).statusCode).toBe(201);
    const assessed = await test.app.inject({ method: 'POST', url: '/api/assessments', payload: long });
    expect(assessed.statusCode).toBe(200);
    const { timing: _, ...untimed } = long;
    const draft = { id: 'd', tab: 't', seconds: 0, editedAt: 1, mode: 'spoken', text: long.text };
    const payload = { ...draft, timing: long.timing, sent: JSON.stringify(untimed) };
    expect((await test.app.inject({ method: 'PUT', url: '/api/drafts/own', payload })).statusCode).toBe(204);
  });

  it('is refused where what is said of the speaking does not fit', async () => {
    const word = timing.words[0];
    const answer = await keep(spoken);
    for (const [path, payload] of [
      ['body/timing', { ...spoken, mode: 'typed', timing }],
      ['body/timing/words', { ...spoken, timing: { ...timing, words: [{ ...word, end: text.length + 1 }] } }],
      ['body/timing/words', { ...spoken, timing: { ...timing, words: [{ ...word, start: 2 }] } }],
      ['body/retake', { ...spoken, retake: { from: 0, to: 5 } }],
      ['body/retake', { ...spoken, revises: answer, retake: { from: 5, to: 0 } }],
    ] as const) {
      const problem = problemSchema.parse((await post(payload)).json());
      expect([problem.code, problem.errors?.map((fault) => fault.path)]).toEqual(['invalid_request', [path]]);
    }
  });

  it('takes its recording along when it is deleted, unless another answer was made of it', async () => {
    const recordingId = await record();
    const first = await keep({ ...spoken, recordingId });
    const second = await keep({ ...spoken, recordingId, revises: first });
    expect((await remove(`/api/answers/${first}`)).statusCode).toBe(204);
    expect((await test.app.inject(`/api/recordings/${recordingId}/audio`)).statusCode).toBe(200);
    expect((await remove(`/api/answers/${second}`)).statusCode).toBe(204);
    expect((await test.app.inject(`/api/recordings/${recordingId}`)).statusCode).toBe(404);
    expect(soundFiles()).toEqual([]);
  });

  it('takes along what its recording was put together from, and what was said for it besides', async () => {
    const takes = [await record(), await record()] as const;
    const recordingId = await splice(...takes);
    await record(2);
    const other = await record(2, 'another draft');
    const answer = await keep({ ...spoken, recordingId });
    expect((await remove(`/api/answers/${answer}`)).statusCode).toBe(204);
    expect(soundFiles()).toEqual([`${other}.pcm`]);
    expect((await test.app.inject('/api/recordings')).json().items).toMatchObject([{ id: other }]);
  });

  it('takes along what was said for it where it was kept without a recording', async () => {
    await record(2, 'its-draft');
    const other = await record(2);
    const answer = (await post(spoken, 'its-draft')).json().id;
    await remove(`/api/answers/${answer}`);
    expect(soundFiles()).toEqual([`${other}.pcm`]);
  });

  it('leaves what another answer was made of, or what another draft names', async () => {
    const [first, second] = [await record(), await record()];
    const recordingId = await splice(first, second);
    const earlier = await keep({ ...spoken, recordingId: first });
    const answer = await keep({ ...spoken, recordingId, revises: earlier });
    const draft = {
      id: 'd',
      tab: 't',
      text: '',
      seconds: 0,
      editedAt: 1,
      mode: 'spoken',
      recordingId: second,
    };
    const put = await test.app.inject({ method: 'PUT', url: '/api/drafts/own', payload: draft });
    expect(put.statusCode).toBe(204);
    await remove(`/api/answers/${answer}`);
    expect(soundFiles().sort()).toEqual([`${first}.pcm`, `${second}.pcm`].sort());
    expect(await read(earlier)).toMatchObject({ recordingId: first });
  });

  it('settles with a recording that is deleted at the same moment', async () => {
    for (let i = 0; i < 10; i += 1) {
      const recordingId = await record(2);
      const [answered] = await Promise.all([
        post({ ...spoken, recordingId }),
        remove(`/api/recordings/${recordingId}`),
      ]);
      expect([201, 422]).toContain(answered.statusCode);
      if (answered.statusCode === 201)
        expect(await read(answered.json().id)).not.toHaveProperty('recordingId');
    }
    expect(soundFiles()).toEqual([]);
  });
});

describe('the attempts of an answer', () => {
  it('are the whole chain, whichever of them is asked for, oldest first with their points', async () => {
    const recordingId = await record();
    const first = await keep({ ...spoken, recordingId });
    const rewrite = await keep({ ...spoken, mode: 'typed', revises: first });
    const retake = await keep({ ...spoken, text: 'ok', revises: first, retake: { from: 0, to: 2 } });
    const last = await keep({ ...spoken, revises: rewrite });
    await keep(spoken);
    for (const id of [first, rewrite, retake, last]) {
      const { items } = attemptListSchema.parse(
        (await test.app.inject(`/api/answers/${id}/attempts`)).json(),
      );
      expect(items.map((item) => [item.id, item.revises])).toEqual([
        [first, undefined],
        [rewrite, first],
        [retake, first],
        [last, rewrite],
      ]);
      const [assessment] = (await read(first)).assessments;
      expect(items[0]).toMatchObject({
        recordingId,
        points: { numbers: assessment?.dimensions.numbers.points },
      });
      expect(items[1]).not.toHaveProperty('recordingId');
      expect(items[2]).toMatchObject({ status: 'not_assessed', points: {} });
      expect(items[0]?.engine).toContain(String(assessment?.engine.weights));
      expect(items[3]?.engine).toBe(items[0]?.engine);
    }
    await remove(`/api/answers/${rewrite}`);
    const left = await test.app.inject(`/api/answers/${last}/attempts`);
    expect(left.json().items.map((item: { id: string }) => item.id)).toEqual([last]);
    expect((await test.app.inject('/api/answers/never/attempts')).json()).toMatchObject({
      code: 'answer_not_found',
    });
  });
});
