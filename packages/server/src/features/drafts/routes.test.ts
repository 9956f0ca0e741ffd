import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

const draft = {
  id: 'id-1',
  tab: 'tab',
  text: 'We had 40 clinics.',
  seconds: 3,
  editedAt: 1000,
  mode: 'typed',
};

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.close());

function put(payload: object, key = 'own') {
  return test.app.inject({ method: 'PUT', url: `/api/drafts/${key}`, payload });
}

async function read(key = 'own') {
  const reply = await test.app.inject(`/api/drafts/${key}`);
  return reply.statusCode === 204 ? 'nothing' : reply.json();
}

describe('a draft', () => {
  it('is kept, given back and deleted under its key', async () => {
    for (const key of ['own', 'question.proud-system', `rewrite.${randomUUID()}`, 'again.%C3%BC']) {
      expect(await read(key)).toBe('nothing');
      expect((await put({ ...draft, id: key }, key)).statusCode).toBe(204);
      expect(await read(key)).toEqual({ ...draft, id: key });
      const remove = (id: string) =>
        test.app.inject({ method: 'DELETE', url: `/api/drafts/${key}?id=${encodeURIComponent(id)}` });
      expect((await remove('another')).statusCode).toBe(204);
      expect(await read(key)).toMatchObject({ text: draft.text });
      expect((await remove(key)).statusCode).toBe(204);
      expect(await read(key)).toBe('nothing');
    }
  });

  it('gives way to a later version only', async () => {
    await put({ ...draft, editedAt: 2000 });
    const refused = await put({ ...draft, text: 'older' });
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'draft_newer']);
    expect(await read()).toMatchObject({ text: draft.text, editedAt: 2000 });
    expect((await put({ ...draft, text: 'newer', editedAt: 2001 })).statusCode).toBe(204);
    expect(await read()).toMatchObject({ text: 'newer' });
  });

  it('is gone when its answer is kept, and a late copy does not bring it back', async () => {
    await put(draft);
    await put({ ...draft, id: 'id-2' }, 'question.other');
    const sent = { method: 'POST', url: '/api/answers', headers: { 'idempotency-key': draft.id } } as const;
    const payload = { question: {}, mode: 'typed', text: draft.text };
    expect((await test.app.inject({ ...sent, payload: { ...payload, revises: 'never' } })).statusCode).toBe(
      422,
    );
    expect(await read()).toEqual(draft);
    const kept = await test.app.inject({ ...sent, payload });
    expect(kept.statusCode).toBe(201);
    expect(await read()).toBe('nothing');
    expect((await put({ ...draft, editedAt: 5000 })).statusCode).toBe(204);
    expect(await read()).toBe('nothing');
    expect((await read('question.other')).id).toBe('id-2');
  });

  it('that began as a copy of an answer goes with it', async () => {
    const payload = { question: {}, mode: 'typed', text: draft.text };
    const kept = await test.app.inject({ method: 'POST', url: '/api/answers', payload });
    const { id } = kept.json();
    const kinds = ['rewrite', 'again', 'passage', 'retake'];
    for (const kind of kinds) await put({ ...draft, id: kind }, `${kind}.${id}`);
    await test.app.inject({ method: 'DELETE', url: `/api/answers/${id}` });
    for (const kind of kinds) expect(await read(`${kind}.${id}`)).toBe('nothing');
  });

  it('is refused where it is none', async () => {
    for (const payload of [
      {},
      { ...draft, id: '' },
      { ...draft, mode: 'sung' },
      { ...draft, editedAt: -1 },
    ]) {
      expect((await put(payload)).json()).toMatchObject({ status: 400, code: 'invalid_request' });
    }
    expect((await put(draft, 'x'.repeat(301))).statusCode).toBe(400);
    expect((await test.app.inject({ method: 'DELETE', url: '/api/drafts/own' })).statusCode).toBe(400);
  });
});
