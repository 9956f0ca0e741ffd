import { questionListSchema, questionSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.close());

async function find(query: string) {
  const reply = await test.app.inject(`/api/questions${query}`);
  expect(reply.statusCode).toBe(200);
  return questionListSchema.parse(reply.json()).items;
}

describe('GET /api/questions', () => {
  it('lists the starter set, across kinds', async () => {
    const all = await find('');
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(new Set(all.map((question) => question.kind))).toEqual(new Set(['story', 'knowledge', 'debug']));
  });

  it('finds by words and by kind, and nothing for words that no question has', async () => {
    const [first] = await find('');
    const word = /\p{L}{6,}/u.exec(first?.text ?? '')?.[0] ?? '';
    expect((await find(`?search=${word}`)).map((question) => question.id)).toContain(first?.id);
    const debug = await find('?kind=debug');
    expect(debug.length).toBeGreaterThan(0);
    expect(debug.every((question) => question.kind === 'debug')).toBe(true);
    expect(await find('?search=zqxjk')).toEqual([]);
  });

  it('reads one by its id', async () => {
    const [first] = await find('');
    const reply = await test.app.inject(`/api/questions/${first?.id}`);
    expect(questionSchema.parse(reply.json())).toEqual(first);
  });

  it('refuses a kind that there is not', async () => {
    const reply = await test.app.inject('/api/questions?kind=trivia');
    expect(reply.json()).toMatchObject({
      status: 400,
      code: 'invalid_request',
      errors: [{ path: 'query/kind' }],
    });
  });
});
