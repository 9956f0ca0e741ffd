import { sessionSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_SCOPE } from '../../scope.ts';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';
import { type Choosing, openChoosing } from './choosing.ts';

const text = 'We had 40 clinics and 900 requests a second at noon, so each clinic got one SQLite file.';
const figures = [{ what: 'p99', value: 40, unit: 'ms' }];
const probe = { kind: 'boundary', text: 'Beyond which load would it give?', because: 'You named no limit.' };

let test: TestApp;
let choosing: Choosing;
beforeEach(async () => {
  test = await createTestApp();
  choosing = openChoosing({
    sessions: test.store.sessions,
    readAnswers: (ids) => test.store.answers.getAll(LOCAL_SCOPE, ids),
    scope: LOCAL_SCOPE,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
});
afterEach(() => test.close());

async function send(path: string, payload: object) {
  const reply = await test.app.inject({ method: 'POST', url: `/api/sessions${path}`, payload });
  return sessionSchema.parse(reply.json());
}

async function begin() {
  const question = { text: 'Why that database?' };
  const { id } = await send('', { question, interviewer: 'model', level: 'staff', figures });
  return send(`/${id}/answers`, { turn: 0, mode: 'typed', text });
}

async function read(id: string) {
  return sessionSchema.parse((await test.app.inject(`/api/sessions/${id}`)).json());
}

describe('choosing a follow-up from outside', () => {
  it('is told all that was heard, and the turn to ask at', async () => {
    const { id, turns } = await begin();
    const first = { answerId: turns[0]?.answer?.id, answer: { text, mode: 'typed' } };
    const question = { text: 'Why that database?', kind: 'story' };
    expect(await choosing.find(id)).toEqual({
      exchange: { question, turns: [first], figures, level: 'staff' },
      turn: 1,
    });
    await choosing.append(id, 1, { probe, by: 'model' });
    await send(`/${id}/skip`, { turn: 1 });
    const asked = { ...probe, text: 'And who noticed?' };
    await choosing.append(id, 2, { probe: asked, by: 'model' });
    const { turns: told } = await send(`/${id}/answers`, {
      turn: 2,
      mode: 'typed',
      text: 'The night shift.',
    });
    const second = { answerId: told[2]?.answer?.id, probe: asked };
    expect(await choosing.find(id)).toMatchObject({
      exchange: { turns: [first, { ...second, answer: { text: 'The night shift.' } }], skipped: [probe] },
      turn: 3,
    });
  });

  it('asks once, and is refused where the session went on meanwhile', async () => {
    const { id } = await begin();
    const chosen = { probe, by: 'local', insteadBecause: 'The model is overloaded.' } as const;
    const both = await Promise.allSettled([choosing.append(id, 1, chosen), choosing.append(id, 1, chosen)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await read(id)).toMatchObject({ status: 'probe-open', turns: [{}, chosen] });
    await expect(choosing.append(id, 1, chosen)).rejects.toMatchObject({ code: 'turn_passed' });
    await expect(choosing.find(id)).rejects.toMatchObject({ code: 'probe_open' });
    await choosing.close(id, 1);
    expect(await read(id)).toMatchObject({ status: 'probe-open' });
    await expect(choosing.find('never')).rejects.toMatchObject({ code: 'session_not_found' });
  });

  it('refuses a follow-up that could not be given back, and the session stays readable', async () => {
    const session = await begin();
    const broken = { ...probe, quotes: [{ start: -1, end: 2.5, quote: 'We' }] };
    await expect(choosing.append(session.id, 1, { probe: broken, by: 'model' })).rejects.toMatchObject({
      code: 'internal',
    });
    expect(await read(session.id)).toEqual(session);
  });

  it('closes a session in which nothing is left to ask', async () => {
    const { id } = await begin();
    await choosing.close(id, 1);
    expect(await read(id)).toMatchObject({ status: 'closed', closing: { status: 'ok' } });
    await choosing.close(id, 1);
    await expect(choosing.find(id)).rejects.toMatchObject({ code: 'session_closed' });
  });
});
