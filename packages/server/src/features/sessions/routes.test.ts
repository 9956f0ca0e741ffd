import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, assessFollowUp } from '@sounding/core';
import {
  answerListSchema,
  answerSchema,
  problemSchema,
  type SessionView,
  sessionListSchema,
  sessionSchema,
} from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

const text =
  'We had 40 clinics and 900 requests a second at noon. I rejected a shared PostgreSQL because one migration ' +
  'locked it for 12 minutes in our trial, so each clinic got one SQLite file.';
const reply =
  'At about 5,000 requests a second the single writer is full: in our load test the queue grew to 40 seconds, ' +
  'so I would split the file by month before that.';
const question = { text: 'Why did you choose that database?' };

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.close());

function post(url: string, payload: object = {}, key?: string) {
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  return test.app.inject({ method: 'POST', url, headers, payload });
}

async function begin(body: object = {}): Promise<SessionView> {
  const made = await post('/api/sessions', { question, ...body });
  expect(made.statusCode).toBe(201);
  return sessionSchema.parse(made.json());
}

/** Answers the last turn, or does something else to it; gives the session as it stands then. */
async function move(session: SessionView, what: 'skip' | 'probe' | 'close' | { answer: string }) {
  const turn = session.turns.length - 1;
  const made =
    typeof what === 'string'
      ? await post(`/api/sessions/${session.id}/${what}`, what === 'close' ? {} : { turn })
      : await post(`/api/sessions/${session.id}/answers`, { turn, mode: 'typed', text: what.answer });
  expect(made.json()).toMatchObject({ id: session.id });
  return sessionSchema.parse(made.json());
}

async function read(id: string): Promise<SessionView> {
  return sessionSchema.parse((await test.app.inject(`/api/sessions/${id}`)).json());
}

function remove(url: string) {
  return test.app.inject({ method: 'DELETE', url });
}

function inFiles(marker: string): boolean {
  return ['sounding.sqlite', 'sounding.sqlite-wal'].some((name) =>
    readFileSync(join(test.directory, 'data', name)).includes(marker),
  );
}

describe('a session with the local interviewer', () => {
  it('goes from the question through its follow-ups to the closing assessment', async () => {
    const begun = await begin({ mostFollowUps: 2, level: 'staff' });
    expect(begun).toMatchObject({
      status: 'question-open',
      level: 'staff',
      interviewer: 'local',
      turns: [{}],
    });
    expect(begun.question).toEqual({ text: question.text, kind: 'story' });

    const answered = await move(begun, { answer: text });
    expect(answered).toMatchObject({
      status: 'probe-open',
      turns: [{ answer: { text, turn: 0 } }, { by: 'local' }],
    });
    const [first] = answered.turns[0]?.answer?.assessments ?? [];
    const asked = { ...question, kind: 'story' as const };
    expect(first).toEqual(
      assess({ text, mode: 'typed' }, asked, { assessmentId: first?.assessmentId ?? '', level: 'staff' }),
    );

    const followedUp = await move(answered, { answer: reply });
    const [, turn] = followedUp.turns;
    const probe = turn?.probe ?? { kind: '', text: '', because: '' };
    expect(probe.text).toMatch(/\?$/);
    expect(turn?.answer).toMatchObject({ text: reply, sessionId: begun.id, turn: 1 });
    expect(turn?.answer?.question).toEqual({ text: probe.text, kind: 'story' });
    const [second] = turn?.answer?.assessments ?? [];
    expect(second).toEqual(
      assessFollowUp({ text: reply, mode: 'typed' }, probe, {
        assessmentId: second?.assessmentId ?? '',
        level: 'staff',
      }),
    );
    expect(followedUp).toMatchObject({ status: 'probe-open', turns: [{}, {}, { by: 'local' }] });

    const closed = await move(followedUp, 'skip');
    expect(closed).toMatchObject({ status: 'closed', turns: [{}, {}, { skipped: true }] });
    expect(closed.closing).toMatchObject({ status: 'ok', level: 'staff' });
    const told = new Map(closed.turns.flatMap(({ answer }) => (answer ? [[answer.id, answer.text]] : [])));
    const quotes = Object.values(closed.closing?.dimensions ?? {}).flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { answerId = '', start, end, quote } of quotes) {
      expect(told.get(answerId)?.slice(start, end)).toBe(quote);
    }
    // It was stored once: reading it again makes no other.
    expect(await read(begun.id)).toEqual(closed);
  });

  it('begins with an answer that is kept, with its question and all that the bank knows of it', async () => {
    const payload = { question: { id: 'cs-delivery-guarantees' }, mode: 'typed', text };
    const bank = (await test.app.inject('/api/questions')).json().items;
    const known = bank.find((item: { kind: string }) => item.kind === 'knowledge');
    const kept = await post('/api/answers', { ...payload, question: { id: known.id } });
    const begun = await post('/api/sessions', { answerId: kept.json().id });
    const session = sessionSchema.parse(begun.json());
    expect(begun.headers.location).toBe(`/api/sessions/${session.id}`);
    expect(session.question).toEqual({ id: known.id, text: known.text, kind: 'knowledge' });
    expect(session.turns[0]?.answer?.id).toBe(kept.json().id);
    expect(session.turns[0]?.answer).not.toHaveProperty('sessionId');
    expect(session.status).toBe('probe-open');
  });

  it('may be closed from the first answer on, and stays as it is when it is closed again', async () => {
    const begun = await begin();
    const early = await post(`/api/sessions/${begun.id}/close`);
    expect(problemSchema.parse(early.json())).toMatchObject({ status: 409, code: 'not_answered' });
    const closed = await move(await move(begun, { answer: text }), 'close');
    expect(closed).toMatchObject({ status: 'closed', closing: { status: 'ok' } });
    expect(closed.turns.at(-1)).not.toHaveProperty('skipped');
    expect(await move(closed, 'close')).toEqual(closed);
  });

  it('takes an answer that cannot be assessed, and goes on', async () => {
    const session = await move(await begin(), { answer: '' });
    expect(session.turns[0]?.answer?.assessments).toMatchObject([
      { status: 'not_assessed', reason: 'empty' },
    ]);
    const closed = await move(session, 'close');
    expect(closed.closing).toMatchObject({ status: 'not_assessed', overall: null });
  });

  it('needs nothing but the store: another server goes on with it', async () => {
    const before = await move(await begin(), { answer: text });
    const other = await createTestApp({ store: test.store });
    const url = `/api/sessions/${before.id}`;
    expect((await other.app.inject(url)).json()).toEqual(before);
    const payload = { turn: 1, mode: 'typed', text: reply };
    const moved = await other.app.inject({ method: 'POST', url: `${url}/answers`, payload });
    expect(await read(before.id)).toEqual(moved.json());
    await other.close();
  });
});

describe('a session in which a model is to ask', () => {
  it('waits after an answer until somebody chooses; here the local interviewer does, and says why', async () => {
    const waiting = await move(await begin({ interviewer: 'model' }), { answer: text });
    expect(waiting).toMatchObject({ status: 'choosing', interviewer: 'model' });
    expect(waiting.turns).toHaveLength(1);
    const asked = await move(waiting, 'probe');
    expect(asked).toMatchObject({ status: 'probe-open', turns: [{}, { by: 'local' }] });
    expect(asked.turns[1]?.insteadBecause).toMatch(/model/);
    // Another tab is late with the same.
    const late = await post(`/api/sessions/${waiting.id}/probe`, { turn: 0 });
    expect([late.statusCode, late.json().code]).toEqual([409, 'turn_passed']);
    expect(await move(asked, 'skip')).toMatchObject({ status: 'choosing' });
    expect(await move(await read(waiting.id), 'close')).toMatchObject({ status: 'closed' });
  });
});

describe('beginning a session', () => {
  it('makes one of the same request sent again, also at once, and tells another body from it', async () => {
    const payload = { question };
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => post('/api/sessions', payload, 'key-1')),
    );
    expect(new Set(replies.map((made) => made.json().id)).size).toBe(1);
    expect(replies.filter((made) => made.headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    const again = await post('/api/sessions', payload, 'key-1');
    expect([again.statusCode, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
    const other = await post('/api/sessions', { ...payload, level: 'mid' }, 'key-1');
    expect([other.statusCode, other.json().code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('is refused without a question, with two, and with an answer that will not do', async () => {
    const kept = (await post('/api/answers', { question, mode: 'typed', text })).json().id;
    const session = await move(await move(await begin(), { answer: text }), { answer: reply });
    const followUp = session.turns[1]?.answer?.id;
    for (const [payload, code, path] of [
      [{}, 'invalid_request', 'body/question'],
      [{ question: {} }, 'invalid_request', 'body/question'],
      [{ question: { text: ' ' } }, 'invalid_request', 'body/question'],
      [{ question, answerId: kept }, 'invalid_request', 'body/question'],
      [{ question: { id: 'never' } }, 'unknown_question', 'body/question/id'],
      [{ answerId: 'never' }, 'unknown_answer', 'body/answerId'],
      [{ answerId: followUp }, 'invalid_request', 'body/answerId'],
      [{ question, mostFollowUps: 1 }, 'invalid_request', 'body/mostFollowUps'],
      [{ question, mostFollowUps: 6 }, 'invalid_request', 'body/mostFollowUps'],
    ] as const) {
      const problem = problemSchema.parse((await post('/api/sessions', payload)).json());
      expect([problem.code, problem.errors?.map((fault) => fault.path)]).toEqual([code, [path]]);
    }
  });
});

describe('answering in a session', () => {
  it('makes one answer of the same request sent again, also at once', async () => {
    const { id } = await begin();
    const payload = { turn: 0, mode: 'typed', text };
    const url = `/api/sessions/${id}/answers`;
    const replies = await Promise.all(Array.from({ length: 6 }, () => post(url, payload, 'draft-1')));
    expect(replies.map((made) => made.statusCode)).toEqual(Array(6).fill(200));
    expect(replies.filter((made) => made.headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    const again = await post(url, payload, 'draft-1');
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await read(id)).turns.filter(({ answer }) => answer !== undefined)).toHaveLength(1);
    const other = await post(url, { ...payload, text: reply }, 'draft-1');
    expect([other.statusCode, other.json().code]).toEqual([422, 'idempotency_key_reused']);
    const elsewhere = await begin();
    const reused = await post(`/api/sessions/${elsewhere.id}/answers`, payload, 'draft-1');
    expect(reused.json()).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('takes one of two tabs’ answers, and refuses what is late, early or for a closed session', async () => {
    const session = await begin();
    const tabs = await Promise.all([
      move(session, { answer: text }).catch(() => null),
      move(session, { answer: reply }).catch(() => null),
    ]);
    expect(tabs.filter((tab) => tab !== null)).toHaveLength(1);
    const open = await read(session.id);
    expect(open.turns.map(({ answer }) => answer !== undefined)).toEqual([true, false]);
    const answer = (turn: number) =>
      post(`/api/sessions/${session.id}/answers`, { turn, mode: 'typed', text });
    for (const [made, code] of [
      [await answer(0), 'turn_passed'],
      [await answer(2), 'no_open_probe'],
      [await post(`/api/sessions/${session.id}/skip`, { turn: 0 }), 'turn_passed'],
      [await post(`/api/sessions/${session.id}/skip`, { turn: 2 }), 'no_open_probe'],
      [await post(`/api/sessions/${session.id}/probe`, { turn: 1 }), 'probe_open'],
      [await post('/api/sessions/never/skip', { turn: 1 }), 'session_not_found'],
      [await answer(-1), 'invalid_request'],
    ] as const) {
      expect(problemSchema.parse(made.json()).code).toBe(code);
    }
    await move(open, 'close');
    expect((await answer(1)).json()).toMatchObject({ status: 409, code: 'session_closed' });
    expect(await read(session.id)).toMatchObject({ status: 'closed', turns: [{ answer: {} }, {}] });
    expect(answerListSchema.parse((await test.app.inject('/api/answers')).json()).items).toHaveLength(1);
  });

  it('takes its draft away, and keeps follow-ups out of the list of answers and of attempts', async () => {
    const session = await move(await begin(), { answer: text });
    const key = `session.${session.id}.1`;
    const draft = { id: 'draft-2', tab: 't', text: reply, seconds: 3, editedAt: 1, mode: 'typed' };
    await test.app.inject({ method: 'PUT', url: `/api/drafts/${key}`, payload: draft });
    await post(`/api/sessions/${session.id}/answers`, { turn: 1, mode: 'typed', text: reply }, draft.id);
    expect((await test.app.inject(`/api/drafts/${key}`)).statusCode).toBe(204);

    const [first, followUp] = (await read(session.id)).turns.map(({ answer }) => answer?.id);
    const listed = answerListSchema.parse((await test.app.inject('/api/answers')).json()).items;
    expect(listed.map(({ id }) => id)).toEqual([first]);
    const attempts = (await test.app.inject(`/api/answers/${first}/attempts`)).json().items;
    expect(attempts.map(({ id }: { id: string }) => id)).toEqual([first]);
    expect(answerSchema.parse((await test.app.inject(`/api/answers/${followUp}`)).json())).toMatchObject({
      sessionId: session.id,
      turn: 1,
    });
  });

  it('takes spoken answers with their recording and timing', async () => {
    const session = await begin();
    const recordingId = await record('spoken');
    const timing = {
      words: [{ start: 0, end: 2, from: 0.4, to: 0.6 }],
      voice: [{ from: 0.4, to: 2 }],
      precise: true,
    };
    const payload = { turn: 0, mode: 'spoken', text, recordingId, timing };
    const url = `/api/sessions/${session.id}/answers`;
    const unheard = await post(url, { ...payload, recordingId: 'never' });
    expect(unheard.json()).toMatchObject({ status: 422, code: 'unknown_recording' });
    const unfit = await post(url, { ...payload, mode: 'typed' });
    expect(unfit.json()).toMatchObject({ code: 'invalid_request', errors: [{ path: 'body/timing' }] });
    const spoken = sessionSchema.parse((await post(url, payload, 'spoken')).json());
    expect(spoken.turns[0]?.answer).toMatchObject({ recordingId, timing, seconds: 2 });
  });
});

describe('GET /api/sessions', () => {
  it('pages through the sessions, newest first', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) ids.unshift((await begin()).id);
    const page = sessionListSchema.parse((await test.app.inject('/api/sessions?limit=2')).json());
    expect(page.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = await test.app.inject(`/api/sessions?limit=2&cursor=${page.nextCursor}`);
    expect(sessionListSchema.parse(rest.json())).toMatchObject({ items: [{ id: ids[2] }] });
    expect(rest.json()).not.toHaveProperty('nextCursor');
    expect((await test.app.inject('/api/sessions?cursor=x')).json()).toMatchObject({
      code: 'invalid_cursor',
    });
  });
});

describe('deleting', () => {
  const marker = 'unmistakable-marker-4711';

  it('a session leaves nothing of it, in no table and no file', async () => {
    const session = await move(await begin(), { answer: text });
    const recordingId = await record('draft-3');
    const payload = { turn: 1, mode: 'spoken', text: `${reply} ${marker}`, recordingId };
    await post(`/api/sessions/${session.id}/answers`, payload, 'draft-3');
    const closed = await move(await read(session.id), 'close');
    expect(inFiles(marker)).toBe(true);
    expect((await remove(`/api/sessions/${session.id}`)).statusCode).toBe(204);
    expect(inFiles(marker)).toBe(false);
    for (const { answer } of closed.turns) {
      if (answer === undefined) continue;
      expect((await test.app.inject(`/api/answers/${answer.id}`)).statusCode).toBe(404);
    }
    expect(readdirSync(join(test.directory, 'data', 'recordings', 'local'))).toEqual([]);
    expect((await test.app.inject('/api/sessions')).json()).toEqual({ items: [] });
    for (const gone of [
      await test.app.inject(`/api/sessions/${session.id}`),
      await remove(`/api/sessions/${session.id}`),
    ]) {
      expect([gone.statusCode, gone.json().code]).toEqual([404, 'session_not_found']);
    }
  });

  it('an answer takes the sessions that began with it; what answers a follow-up goes with its session', async () => {
    const kept = (await post('/api/answers', { question, mode: 'typed', text: `${text} ${marker}` })).json()
      .id;
    const begun = sessionSchema.parse((await post('/api/sessions', { answerId: kept })).json());
    const session = await move(begun, { answer: reply });
    const followUp = session.turns[1]?.answer?.id;
    const refused = await remove(`/api/answers/${followUp}`);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'answer_in_session']);
    expect(await read(session.id)).toEqual(session);
    expect((await remove(`/api/answers/${kept}`)).statusCode).toBe(204);
    expect((await test.app.inject(`/api/sessions/${session.id}`)).statusCode).toBe(404);
    expect((await test.app.inject(`/api/answers/${followUp}`)).statusCode).toBe(404);
    expect(inFiles(marker)).toBe(false);
  });

  it('a session leaves the answer from before that it began with', async () => {
    const kept = (await post('/api/answers', { question, mode: 'typed', text })).json().id;
    const begun = sessionSchema.parse((await post('/api/sessions', { answerId: kept })).json());
    expect((await remove(`/api/sessions/${begun.id}`)).statusCode).toBe(204);
    expect((await test.app.inject(`/api/answers/${kept}`)).statusCode).toBe(200);
  });
});

async function record(draftId: string): Promise<string> {
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
    headers: { ...tus, ...type, 'upload-offset': '0', 'upload-length': '64000' },
    payload: Buffer.alloc(64_000),
  });
  return String(begun.headers.location).replace('/api/uploads/', '');
}
