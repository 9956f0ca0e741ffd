import { assess, closeExchange, type Session, type SessionCommand } from '@sounding/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewAnswer } from '../../answering/new-answer.ts';
import type { Database } from '../../db/schema.ts';
import type { Store } from '../../store.ts';
import { planCommands } from './plan-step.ts';
import type { NewSession, Step } from './writing/store.ts';

/** What a store under test comes with. */
export interface SessionsUnderTest {
  readonly database: Database;
  readonly store: Pick<Store, 'sessions' | 'answers' | 'recordings'>;
  readonly close: () => Promise<void>;
}

const me = { workspaceId: 'local', personId: 'me' };
const text = 'We had 40 clinics and 900 requests a second at noon, so each clinic got one SQLite file.';
const probe = { kind: 'boundary', text: 'Beyond which load would it give?', because: 'You named no limit.' };
const closing = closeExchange(
  { question: { text: '' }, turns: [{ answerId: 'a', answer: { text, mode: 'typed' } }] },
  { assessmentId: 'closing' },
);

let counter = 0;
function nextId(kind: string): string {
  counter += 1;
  return `${kind}-${counter}`;
}
const making = {
  now: () => {
    counter += 1;
    return new Date(Date.UTC(2026, 0, 1) + counter * 1000);
  },
  newId: () => nextId('id'),
};

function begun(changes: { answerId?: string; id?: string } = {}): NewSession {
  const begin: SessionCommand = {
    kind: 'begin',
    question: { id: 'q', text: 'Why that database?', kind: 'story', keyPoints: ['One file.'] },
    level: 'staff',
    mostFollowUps: 2,
    interviewer: 'local',
    figures: [{ what: 'p99', value: 40, unit: 'ms' }],
  };
  const { answerId, id = nextId('session') } = changes;
  const answered: SessionCommand[] = answerId === undefined ? [] : [{ kind: 'answer', turn: 0, answerId }];
  const step = planCommands(making, undefined, [begin, ...answered]);
  return { ...step, id, createdAt: step.events[0]?.at ?? '' };
}

function newAnswer(changes: Partial<NewAnswer> = {}): NewAnswer {
  const question = { text: 'Why that database?', kind: 'story' as const };
  return {
    id: nextId('answer'),
    createdAt: making.now().toISOString(),
    question,
    text,
    mode: 'typed',
    assessment: assess({ text, mode: 'typed' }, question, { assessmentId: nextId('assessment') }),
    ...changes,
  };
}

/** A step that keeps an answer to what is open, and asks a follow-up where one may be asked. */
function answering(id: string, session: Session, changes: Partial<NewAnswer> = {}): Step {
  const turn = session.turns.length - 1;
  const answer = newAnswer({ session: { id, turn }, ...changes });
  const answered = planCommands(making, session, [{ kind: 'answer', turn, answerId: answer.id }]);
  if (answered.session.status === 'closed') return { ...answered, answer, closing };
  const asked = planCommands(making, answered.session, [
    { kind: 'probe', turn: turn + 1, probe, by: 'local' },
  ]);
  return { ...asked, events: [...answered.events, ...asked.events], answer };
}

/** What every store of sessions must do, whichever database is underneath. */
export function sessionStoreSuite(name: string, open: () => Promise<SessionsUnderTest>): void {
  describe(`the sessions' store on ${name}`, () => {
    let opened: SessionsUnderTest;
    let sessions: Store['sessions'];
    let answers: Store['answers'];
    beforeAll(async () => {
      opened = await open();
      ({ sessions, answers } = opened.store);
    });
    afterAll(() => opened.close());

    /** Begins a session and answers as often as is said; gives the session and the ids of its answers. */
    async function played(times: number, before = begun()) {
      await sessions.begin(me, before);
      let session = before.session;
      const ids: string[] = [];
      for (let i = 0; i < times; i += 1) {
        const step = answering(before.id, session);
        expect(await sessions.append(me, before.id, step)).toBe('appended');
        ids.push(step.answer?.id ?? '');
        session = step.session;
      }
      return { id: before.id, session, ids };
    }

    async function rowsAbout(id: string): Promise<number> {
      const { query } = opened.database;
      const rows = await Promise.all([
        query.selectFrom('sessions').select('id').where('id', '=', id).execute(),
        query.selectFrom('session_events').select('seq').where('session_id', '=', id).execute(),
        query.selectFrom('session_closings').select('json').where('session_id', '=', id).execute(),
        query.selectFrom('model_replies').select('hash').where('session_id', '=', id).execute(),
        query.selectFrom('answers').select('id').where('session_id', '=', id).execute(),
      ]);
      return rows.flat().length;
    }

    async function keepReply(hash: string, about: { answer_id?: string; session_id?: string }) {
      const row = { workspace_id: 'local', hash, created_at: '2026-01-01T00:00:00.000Z', text: '{}' };
      await opened.database.query
        .insertInto('model_replies')
        .values({ ...row, ...about })
        .execute();
    }

    it('gives back a session as its events left it, and its closing assessment once it is closed', async () => {
      const first = begun();
      expect(await sessions.begin(me, first)).toEqual({ kind: 'begun', id: first.id });
      expect(await sessions.get(me, first.id)).toEqual({
        id: first.id,
        createdAt: first.createdAt,
        session: first.session,
      });
      const { id, session, ids } = await played(3);
      expect(session.status).toBe('closed');
      expect(await sessions.get(me, id)).toMatchObject({ session, closing });
      const kept = await answers.getAll(me, ids);
      expect(kept.map(({ turn, sessionId }) => [turn, sessionId]).sort()).toEqual([
        [0, id],
        [1, id],
        [2, id],
      ]);
      expect(await sessions.get(me, 'never')).toBeUndefined();
    });

    it('lists newest first, page by page, with how far each has come; follow-ups are in no list of answers', async () => {
      const all = [await played(0), await played(2), await played(3)];
      const seen = [];
      let next: { createdAt: string; id: string } | undefined;
      do {
        const page = await sessions.list(me, { limit: 2, ...(next === undefined ? {} : { after: next }) });
        seen.push(...page.items);
        next = page.next;
      } while (next !== undefined);
      expect(seen.slice(0, 3).map(({ id }) => id)).toEqual(all.map(({ id }) => id).reverse());
      expect(seen.map(({ createdAt }) => createdAt)).toEqual(
        seen
          .map(({ createdAt }) => createdAt)
          .sort()
          .reverse(),
      );
      expect(seen.slice(0, 3)).toMatchObject([
        {
          status: 'closed',
          followUps: 2,
          answered: 2,
          overall: closing.overall,
          opening: text.slice(0, 160),
        },
        { status: 'probe-open', followUps: 2, answered: 1, overall: null },
        { status: 'question-open', followUps: 0, answered: 0, overall: null },
      ]);
      expect(seen[2]).not.toHaveProperty('opening');
      const listed = (await answers.list(me, { limit: 100 })).items.map(({ id }) => id);
      expect(listed).toContain(all[2]?.ids[0]);
      expect(listed).not.toContain(all[2]?.ids[1]);
    });

    it('keeps nothing of a step where another was faster: of many at once one is appended', async () => {
      const { id, session } = await played(1);
      const steps = Array.from({ length: 6 }, () => answering(id, session));
      const results = await Promise.all(steps.map((step) => sessions.append(me, id, step)));
      expect(results.toSorted()).toEqual(['appended', ...Array(5).fill('moved_on')]);
      const kept = await answers.getAll(
        me,
        steps.map((step) => step.answer?.id ?? ''),
      );
      const winner = steps[results.indexOf('appended')];
      expect(kept.map((answer) => answer.id)).toEqual([winner?.answer?.id]);
      expect((await sessions.get(me, id))?.session).toEqual(winner?.session);
      expect(await sessions.append(me, 'never', answering('never', session))).toBe('moved_on');
    });

    it('keeps one answer for one key, and nothing of a step whose key or recording will not do', async () => {
      const { id, session } = await played(1);
      const request = { key: `draft-${id}`, hash: 'aaaa' };
      const step = { ...answering(id, session), request };
      expect(await sessions.append(me, id, step)).toBe('appended');
      const later = answering(id, step.session);
      expect(await sessions.append(me, id, { ...later, request })).toBe('replayed');
      expect(await sessions.append(me, id, { ...later, request: { ...request, hash: 'bbbb' } })).toBe(
        'key_reused',
      );
      const unheard = answering(id, step.session, { recordingId: 'never' });
      expect(await sessions.append(me, id, unheard)).toBe('unknown_recording');
      expect((await sessions.get(me, id))?.session).toEqual(step.session);
      expect(await answers.getAll(me, [later.answer?.id ?? '', unheard.answer?.id ?? ''])).toEqual([]);
      expect(await sessions.append(me, id, later)).toBe('appended');
    });

    it('begins one session for one key, also of many at once, and tells another body from the same', async () => {
      const request = { key: nextId('key'), hash: 'aaaa' };
      expect(await sessions.findBegun(me, request)).toBeUndefined();
      const results = await Promise.all(
        Array.from({ length: 6 }, () => sessions.begin(me, begun(), request)),
      );
      expect(results.map(({ kind }) => kind).sort()).toEqual(['begun', ...Array(5).fill('replayed')]);
      expect(new Set(results.map((result) => 'id' in result && result.id)).size).toBe(1);
      expect(await sessions.findBegun(me, request)).toMatchObject({ kind: 'replayed' });
      expect(await sessions.begin(me, begun(), { ...request, hash: 'bbbb' })).toEqual({ kind: 'key_reused' });
      expect(await sessions.findBegun({ ...me, personId: 'stranger' }, request)).toBeUndefined();
    });

    it('begins with an answer that is there, and settles with one that is deleted at the same moment', async () => {
      expect(await sessions.begin(me, begun({ answerId: 'never' }))).toEqual({ kind: 'unknown_answer' });
      for (let i = 0; i < 8; i += 1) {
        const answer = newAnswer();
        await answers.keep(me, answer);
        const session = begun({ answerId: answer.id });
        const [result, deleted] = await Promise.all([
          sessions.begin(me, session),
          answers.delete(me, answer.id),
        ]);
        expect(deleted).toBe('deleted');
        expect(['begun', 'unknown_answer']).toContain(result.kind);
        expect(await rowsAbout(session.id)).toBe(0);
      }
    });

    it('deletes a session with all that was said in it, and leaves an answer from before', async () => {
      const whole = await played(3);
      await keepReply('of-session', { session_id: whole.id });
      await keepReply('of-answer', { answer_id: whole.ids[1] ?? '' });
      expect(await rowsAbout(whole.id)).toBeGreaterThan(8);
      expect(await sessions.delete(me, whole.id)).toBe(true);
      expect(await rowsAbout(whole.id)).toBe(0);
      expect(await answers.getAll(me, whole.ids)).toEqual([]);
      expect(await opened.database.query.selectFrom('model_replies').selectAll().execute()).toEqual([]);
      expect(await sessions.delete(me, whole.id)).toBe(false);

      const earlier = newAnswer();
      await answers.keep(me, earlier);
      const going = begun({ answerId: earlier.id });
      await sessions.begin(me, going);
      expect(await sessions.delete(me, going.id)).toBe(true);
      expect((await answers.get(me, earlier.id))?.text).toBe(text);
    });

    it('deletes every session that began with an answer along with it, and no follow-up’s answer alone', async () => {
      const earlier = newAnswer();
      await answers.keep(me, earlier);
      const both = [begun({ answerId: earlier.id }), begun({ answerId: earlier.id })] as const;
      const followUps: string[] = [];
      for (const session of both) {
        await sessions.begin(me, session);
        const asked = planCommands(making, session.session, [{ kind: 'probe', turn: 1, probe, by: 'local' }]);
        await sessions.append(me, session.id, asked);
        const step = answering(session.id, asked.session);
        await sessions.append(me, session.id, step);
        followUps.push(step.answer?.id ?? '');
      }
      expect(await answers.delete(me, followUps[0] ?? '')).toBe('in_session');
      expect(await answers.getAll(me, followUps)).toHaveLength(2);
      expect(await answers.delete(me, earlier.id)).toBe('deleted');
      expect(await answers.getAll(me, followUps)).toEqual([]);
      expect(await Promise.all(both.map(({ id }) => rowsAbout(id)))).toEqual([0, 0]);
    });

    it('leaves the first answer of a session that is deleted where another began with it', async () => {
      const one = await played(3);
      const first = one.ids[0] ?? '';
      const other = begun({ answerId: first });
      await sessions.begin(me, other);
      await keepReply('about-first', { answer_id: first });
      expect(await sessions.delete(me, one.id)).toBe(true);
      expect(await rowsAbout(one.id)).toBe(0);
      expect((await sessions.get(me, other.id))?.session).toEqual(other.session);
      const [left, ...more] = await answers.getAll(me, one.ids);
      expect(more).toEqual([]);
      expect(left).toMatchObject({ id: first, text });
      expect(left).not.toHaveProperty('sessionId');
      expect(left).not.toHaveProperty('turn');
      expect((await answers.list(me, { limit: 100 })).items.map(({ id }) => id)).toContain(first);
      // What the session began with stays, as an answer from before does; and it may be deleted, with what began with it.
      const third = begun({ answerId: first });
      await sessions.begin(me, third);
      expect(await sessions.delete(me, other.id)).toBe(true);
      expect(await answers.delete(me, first)).toBe('deleted');
      expect(await rowsAbout(third.id)).toBe(0);
      expect(await opened.database.query.selectFrom('model_replies').selectAll().execute()).toEqual([]);
    });

    it('settles a session that begins with an answer whose own session is deleted at the same moment', async () => {
      for (let i = 0; i < 8; i += 1) {
        const one = await played(1);
        const first = one.ids[0] ?? '';
        const other = begun({ answerId: first });
        const [result, deleted] = await Promise.all([sessions.begin(me, other), sessions.delete(me, one.id)]);
        expect(deleted).toBe(true);
        const isThere = result.kind === 'begun';
        expect(await rowsAbout(one.id)).toBe(0);
        expect((await sessions.get(me, other.id)) !== undefined).toBe(isThere);
        expect((await answers.get(me, first)) !== undefined).toBe(isThere);
      }
    });

    it('settles an answer that arrives while its session is deleted', async () => {
      for (let i = 0; i < 8; i += 1) {
        const { id, session } = await played(1);
        const step = answering(id, session);
        const [deleted, result] = await Promise.all([sessions.delete(me, id), sessions.append(me, id, step)]);
        expect(deleted).toBe(true);
        expect(['appended', 'moved_on']).toContain(result);
        expect(await rowsAbout(id)).toBe(0);
      }
    });

    it('takes drafts of answers to come along, with what was said for them', async () => {
      const { id } = await played(1);
      const { query } = opened.database;
      const at = '2026-01-01T00:00:00.000Z';
      await opened.store.recordings.begin(me, { id: `r-${id}`, createdAt: at, draftId: `d-${id}` });
      const draft = { workspace_id: 'local', person_id: 'me', edited_at: 1, json: '{}' };
      const keys = [`session.${id}.1`, `session.other-${id}.1`];
      for (const key of keys) {
        await query
          .insertInto('drafts')
          .values({ ...draft, key, draft_id: key === keys[0] ? `d-${id}` : key })
          .execute();
      }
      await sessions.delete(me, id);
      const left = await query.selectFrom('drafts').select('key').where('key', 'in', keys).execute();
      expect(left).toEqual([{ key: keys[1] }]);
      expect(await opened.store.recordings.get(me, `r-${id}`)).toBeUndefined();
    });

    it('never changes what happened, nor the closing assessment', async () => {
      await played(3);
      const { query } = opened.database;
      await expect(query.updateTable('session_events').set({ json: '{}' }).execute()).rejects.toThrow(
        /immutable/,
      );
      await expect(query.updateTable('session_closings').set({ json: '{}' }).execute()).rejects.toThrow(
        /immutable/,
      );
    });

    it('shows another workspace nothing, and lets it change nothing', async () => {
      const stranger = { workspaceId: 'other', personId: 'me' };
      const { id, session } = await played(1);
      expect(await sessions.get(stranger, id)).toBeUndefined();
      expect((await sessions.list(stranger, { limit: 100 })).items).toEqual([]);
      expect(await sessions.append(stranger, id, answering(id, session))).toBe('moved_on');
      expect(await sessions.delete(stranger, id)).toBe(false);
      expect((await sessions.get(me, id))?.session).toEqual(session);
    });
  });
}
