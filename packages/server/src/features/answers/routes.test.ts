import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerListSchema,
  answerSchema,
  assessmentSchema,
  createdAnswerSchema,
  MAX_ANSWER_UNITS,
  MAX_TIMED_BODY_BYTES,
} from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../../scope.ts';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

const text =
  'We had 40 clinics and 900 requests a second at noon. I rejected a shared PostgreSQL because one migration ' +
  'locked it for 12 minutes in our trial, so each clinic got one SQLite file.';
const body = { question: { text: 'Why did you choose that database?' }, mode: 'typed', text };

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.close());

function post(payload: unknown, headers: Record<string, string> = {}, url = '/api/answers') {
  return test.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
}

describe('POST /api/assessments', () => {
  it('assesses without keeping, the same bytes every time', async () => {
    const first = await post(body, {}, '/api/assessments');
    const second = await post(body, {}, '/api/assessments');
    expect(first.statusCode).toBe(200);
    expect(second.body).toBe(first.body);
    const assessment = assessmentSchema.parse(first.json());
    expect(assessment.status).toBe('ok');
    for (const { evidence } of Object.values(assessment.dimensions)) {
      for (const { start, end, quote } of evidence) expect(quote).toBe(text.slice(start, end));
    }
    expect((await test.app.inject('/api/answers')).json()).toEqual({ items: [] });
  });

  it('makes the text well-formed before offsets are taken', async () => {
    const broken = `\ud800\u0000 ${text}`;
    const reply = await post({ ...body, text: broken }, {}, '/api/assessments');
    const quotes = Object.values(assessmentSchema.parse(reply.json()).dimensions).flatMap((d) => d.evidence);
    const mended = `\ufffd\ufffd ${text}`;
    expect(quotes.length).toBeGreaterThan(0);
    for (const { start, end, quote } of quotes) expect(quote).toBe(mended.slice(start, end));
  });

  it('says that nothing was assessed instead of scoring low', async () => {
    const reply = await post({ ...body, text: '' }, {}, '/api/assessments');
    expect(assessmentSchema.parse(reply.json())).toMatchObject({
      status: 'not_assessed',
      reason: 'empty',
      overall: null,
    });
  });
});

describe('POST /api/answers', () => {
  it('keeps the answer and gives it back with its assessment', async () => {
    const reply = await post({ ...body, seconds: 95, keyPoints: ['It is one file.'] });
    expect(reply.statusCode).toBe(201);
    const { id, assessment } = createdAnswerSchema.parse(reply.json());
    expect(reply.headers.location).toBe(`/api/answers/${id}`);
    const kept = answerSchema.parse((await test.app.inject(`/api/answers/${id}`)).json());
    expect(kept).toMatchObject({
      id,
      text,
      mode: 'typed',
      seconds: 95,
      question: { text: body.question.text, keyPoints: ['It is one file.'] },
    });
    expect(kept.assessments).toEqual([assessment]);
  });

  it('keeps text that is not well-formed in its mended form', async () => {
    const reply = await post({ ...body, text: `${text} \udc00\u0000`, question: { text: 'Why\u0000?' } });
    const kept = answerSchema.parse((await test.app.inject(String(reply.headers.location))).json());
    expect(kept.text).toBe(`${text} \ufffd\ufffd`);
    expect(kept.question.text).toBe('Why\ufffd?');
  });

  it('takes an answer to an unknown question', async () => {
    const reply = await post({ question: {}, mode: 'spoken', text });
    expect(reply.statusCode).toBe(201);
    const kept = answerSchema.parse((await test.app.inject(String(reply.headers.location))).json());
    expect(kept.question.text).toBe('');
    expect(kept.question).not.toHaveProperty('id');
  });

  it('refuses an id that the bank has not, unless the text stands in', async () => {
    const refused = await post({ ...body, question: { id: 'never-asked' } });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'unknown_question',
      errors: [{ path: 'body/question/id' }],
    });
    expect((await post({ ...body, question: { id: 'never-asked', text: 'Why?' } })).statusCode).toBe(201);
  });

  it('links a rewrite to what it revises, and refuses one of nothing', async () => {
    const { id } = createdAnswerSchema.parse((await post(body)).json());
    const rewrite = await post({ ...body, revises: id });
    expect((await test.app.inject(String(rewrite.headers.location))).json()).toMatchObject({ revises: id });
    const orphan = await post({ ...body, revises: 'never' });
    expect(orphan.statusCode).toBe(422);
    expect(orphan.json()).toMatchObject({ code: 'unknown_answer' });
  });

  it('makes one answer of the same request sent twice, whatever the order of its fields', async () => {
    const first = await post(body, { 'idempotency-key': 'draft-1' });
    const again = await post(Object.fromEntries(Object.entries(body).reverse()), {
      'idempotency-key': 'draft-1',
    });
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(again.statusCode).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.headers.location).toBe(first.headers.location);
    expect(again.body).toBe(first.body);
    expect(answerListSchema.parse((await test.app.inject('/api/answers')).json()).items).toHaveLength(1);
  });

  it('makes one answer of the same request sent ten times at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => post(body, { 'idempotency-key': 'draft-at-once' })),
    );
    expect(new Set(replies.map((reply) => reply.body)).size).toBe(1);
    expect(replies.filter((reply) => reply.headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    expect(answerListSchema.parse((await test.app.inject('/api/answers')).json()).items).toHaveLength(1);
  });

  it('refuses a key that was used for another body', async () => {
    await post(body, { 'idempotency-key': 'draft-2' });
    const other = await post({ ...body, text: `${text} More.` }, { 'idempotency-key': 'draft-2' });
    expect(other.statusCode).toBe(422);
    expect(other.json()).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('refuses a key that is none', async () => {
    for (const key of ['', 'with space', 'x'.repeat(201)]) {
      const reply = await post(body, { 'idempotency-key': key });
      expect(reply.statusCode).toBe(400);
      expect(reply.json()).toMatchObject({ code: 'invalid_idempotency_key' });
    }
  });

  it('names the paths of what does not fit, never the values', async () => {
    const reply = await post({ question: { text: 7 }, mode: 'my secret mode', text, seconds: -1 });
    expect(reply.statusCode).toBe(400);
    const problem = reply.json();
    expect(problem.code).toBe('invalid_request');
    expect(problem.errors.map((error: { path: string }) => error.path).sort()).toEqual([
      'body/mode',
      'body/question/text',
      'body/seconds',
    ]);
    expect(reply.body).not.toContain('secret');
  });

  it('takes the longest answer in any script, and refuses a longer one', async () => {
    const longest = '語'.repeat(MAX_ANSWER_UNITS);
    expect((await post({ ...body, text: longest })).statusCode).toBe(201);
    const longer = await post({ ...body, text: `${longest}語` });
    expect(longer.statusCode).toBe(400);
    expect(longer.json()).toMatchObject({ errors: [{ path: 'body/text' }] });
  });

  it('refuses a body that is too large, is no JSON, is empty or is of another type', async () => {
    const large = await post(JSON.stringify({ ...body, padding: 'x'.repeat(MAX_TIMED_BODY_BYTES) }));
    expect([large.statusCode, large.json().code]).toEqual([413, 'body_too_large']);
    for (const broken of ['{"text": "my secret', '', '{"__proto__": {"a": 1}}', 'null']) {
      const reply = await post(broken);
      expect(reply.statusCode).toBe(400);
      expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(reply.json().code).toMatch(/^(malformed_json|invalid_request)$/);
      expect(reply.body).not.toContain('secret');
    }
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const reply = await post('text=hello', { 'content-type': type });
      expect([reply.statusCode, reply.json().code]).toEqual([415, 'unsupported_media_type']);
    }
  });
});

describe('the key of a request, and what a model replied', () => {
  it('are forgotten when they are old enough, at the start and then once a day; the answer stays', async () => {
    const DAY = 86_400_000;
    let at = Date.UTC(2026, 0, 1);
    const { app, store, close } = await createTestApp({ now: () => new Date(at), keepRepliesDays: 2 });
    const send = () =>
      app.inject({
        method: 'POST',
        url: '/api/answers',
        headers: { 'idempotency-key': 'draft-9' },
        payload: body,
      });
    const first = (await send()).json().id;
    const reply = { hash: 'h', text: 'What was the runner-up?', createdAt: new Date(at).toISOString() };
    await store.replies.put(LOCAL_SCOPE, { answerId: first }, reply);
    at += 2 * DAY;
    await app.inject('/api/health');
    expect((await send()).json().id).toBe(first);
    expect(await store.replies.get(LOCAL_SCOPE, 'h')).toEqual({ text: reply.text });
    at += DAY;
    await app.inject('/api/health');
    expect(await store.replies.get(LOCAL_SCOPE, 'h')).toBeUndefined();
    const second = await send();
    expect(second.headers['idempotent-replayed']).toBeUndefined();
    expect(second.json().id).not.toBe(first);
    expect((await app.inject(`/api/answers/${first}`)).statusCode).toBe(200);
    await close();
  });
});

describe('a body that no contract has', () => {
  it('is refused with words that fit: none at all, a field that is missing, a key that is not allowed', async () => {
    const none = await test.app.inject({ method: 'POST', url: '/api/answers' });
    expect(none.json()).toMatchObject({ code: 'invalid_request', errors: [{ path: 'body' }] });
    for (const reply of [none, await post('null'), await post('[]'), await post('"x"')]) {
      expect(reply.json().errors).toEqual([{ path: 'body', message: 'a JSON body is needed: one object' }]);
    }
    const { text: _, ...textless } = body;
    expect((await post(textless)).json().errors).toEqual([{ path: 'body/text', message: 'is missing' }]);
    for (const poisoned of [
      '{"__proto__": {"a": 1}}',
      '{"question": {"__proto__": {}}}',
      '[{"__proto__": 1}]',
    ]) {
      const reply = await post(poisoned);
      expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid_request']);
      expect(reply.json().detail).toContain('__proto__ is not allowed');
    }
  });

  it('is refused where it is nested without end', async () => {
    const deep = await post(`{"text": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
    expect([deep.statusCode, deep.json().code]).toEqual([400, 'invalid_request']);
  });
});

describe('GET /api/answers', () => {
  it('pages through the answers to one question, newest first', async () => {
    for (let i = 0; i < 5; i += 1) await post({ ...body, text: `${text} ${i}` });
    await post({ ...body, question: { text: 'Another question?' } });
    const query = `question=${encodeURIComponent(body.question.text)}&limit=2`;
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const after = cursor === undefined ? '' : `&cursor=${cursor}`;
      const page = answerListSchema.parse((await test.app.inject(`/api/answers?${query}${after}`)).json());
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map((item) => item.createdAt));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(5);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it('refuses a cursor that it did not give, and a limit out of bounds', async () => {
    const cursor = await test.app.inject('/api/answers?cursor=bm9uc2Vuc2U');
    expect([cursor.statusCode, cursor.json().code]).toEqual([400, 'invalid_cursor']);
    const limit = await test.app.inject('/api/answers?limit=0');
    expect(limit.json()).toMatchObject({ code: 'invalid_request', errors: [{ path: 'query/limit' }] });
    const word = await test.app.inject('/api/answers?limit=x');
    expect(word.json()).toMatchObject({ code: 'invalid_request', errors: [{ path: 'query/limit' }] });
    expect(word.json().errors[0].message).toMatch(/number$/);
  });
});

describe('DELETE /api/answers/:id', () => {
  it('deletes the answer and the reply to its key, and leaves no copy in the files', async () => {
    const marker = 'unmistakable-marker-4711';
    const payload = { ...body, text: `${text} ${marker}` };
    const kept = await post(payload, { 'idempotency-key': 'draft-3' });
    const { id } = createdAnswerSchema.parse(kept.json());
    const inFiles = () =>
      ['sounding.sqlite', 'sounding.sqlite-wal'].some((name) =>
        readFileSync(join(test.directory, 'data', name)).includes(marker),
      );
    expect(inFiles()).toBe(true);

    const reply = await test.app.inject({ method: 'DELETE', url: `/api/answers/${id}` });
    expect([reply.statusCode, reply.body]).toEqual([204, '']);
    expect(inFiles()).toBe(false);
    const gone = await test.app.inject(`/api/answers/${id}`);
    expect([gone.statusCode, gone.json().code]).toEqual([404, 'answer_not_found']);
    const again = await test.app.inject({ method: 'DELETE', url: `/api/answers/${id}` });
    expect([again.statusCode, again.json().code]).toEqual([404, 'answer_not_found']);
    const afresh = await post(payload, { 'idempotency-key': 'draft-3' });
    expect(afresh.headers['idempotent-replayed']).toBeUndefined();
  });
});
