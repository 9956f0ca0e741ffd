import type { AnswerSummary, AttemptList, StoredAnswer } from '@sounding/core/contract';
import type { Kysely } from 'kysely';
import { hashText } from '../../answering/content-hash.ts';
import type { KeepResult, NewAnswer, RepeatableRequest } from '../../answering/new-answer.ts';
import { readAssessment } from '../../answering/read-assessment.ts';
import type { ListPosition } from '../../cursor.ts';
import { atStore } from '../../db/faults.ts';
import type { Database, Schema } from '../../db/schema.ts';
import type { Scope } from '../../scope.ts';
import { type AddedAssessment, addAssessment } from './adding/store.ts';
import { listAttempts } from './attempts/store.ts';
import { type DeleteResult, deleteAnswer } from './deleting/with-sessions/store.ts';
import { EXCERPT_UNITS } from './excerpt.ts';
import { keep } from './keeping/store.ts';
import { leadingVerdicts } from './leading/store.ts';
import { findReply, forgetReplies } from './requests/store.ts';
import { toAnswer, toSummary } from './rows.ts';

/** Which answers to list; newest first. */
interface AnswerQuery {
  /** A question's id or its exact text. */
  readonly question?: string;
  readonly after?: ListPosition;
  readonly limit: number;
}

/** One page of answers, and where the next one begins if there is one. */
interface AnswerPage {
  readonly items: AnswerSummary[];
  readonly next?: ListPosition;
}

/** Where answers are kept. Every function throws `disk_full` or `store_unavailable` where that is the case. */
export interface AnswerStore {
  /** Keeps an answer, its assessment and the key of its request in one transaction; on disk when it resolves. */
  readonly keep: (scope: Scope, answer: NewAnswer, request?: RepeatableRequest) => Promise<KeepResult>;
  /** What a request got when it came before; undefined when it is new. */
  readonly findReply: (scope: Scope, request: RepeatableRequest) => Promise<KeepResult | undefined>;
  /** Forgets the keys of requests that came before a time (ISO-8601), not their answers; says how many there were. */
  readonly forgetReplies: (scope: Scope, olderThan: string) => Promise<number>;
  readonly get: (scope: Scope, id: string) => Promise<StoredAnswer | undefined>;
  /** Those of the ids that there are, in no order. */
  readonly getAll: (scope: Scope, ids: readonly string[]) => Promise<StoredAnswer[]>;
  /** Answers to questions; those to a session's follow-ups are read with their session. */
  readonly list: (scope: Scope, query: AnswerQuery) => Promise<AnswerPage>;
  /** Adds another engine's assessment in one transaction; false where there is no such answer. On disk when it resolves. */
  readonly addAssessment: (scope: Scope, answerId: string, added: AddedAssessment) => Promise<boolean>;
  /** The chain of rewrites and retakes that an answer belongs to, oldest first; empty where there is none. */
  readonly attempts: (scope: Scope, id: string) => Promise<AttemptList['items']>;
  /**
   * Deletes an answer with all that hangs on it, sessions that began with it too; rewrites of it stay. Its recording is
   * marked as deleted, unless another answer uses it. The answer to a follow-up goes with its session only.
   */
  readonly delete: (scope: Scope, id: string) => Promise<DeleteResult>;
}

/** The answers' store on an open database. */
export function answerStore(database: Database): AnswerStore {
  const db = database.query;
  return {
    keep: (scope, answer, request) =>
      atStore(() => db.transaction().execute((transaction) => keep(transaction, scope, answer, request))),
    findReply: (scope, request) => atStore(() => findReply(db, scope, request)),
    forgetReplies: (scope, olderThan) => atStore(() => forgetReplies(db, scope, olderThan)),
    get: (scope, id) => atStore(async () => (await getAll(db, scope, [id]))[0]),
    getAll: (scope, ids) => atStore(() => getAll(db, scope, ids)),
    addAssessment: (scope, answerId, added) =>
      atStore(() =>
        db.transaction().execute((transaction) => addAssessment(transaction, scope, answerId, added)),
      ),
    list: (scope, query) => atStore(() => list(database, scope, query)),
    attempts: (scope, id) => atStore(() => listAttempts(db, scope, id)),
    delete: async (scope, id) => {
      const deleted = await atStore(() =>
        db.transaction().execute((transaction) => deleteAnswer(transaction, scope, id)),
      );
      // The rows are gone already; a copy in the log that could not be emptied now goes with the next one.
      if (deleted === 'deleted') await database.forget().catch(() => {});
      return deleted;
    },
  };
}

async function getAll(db: Kysely<Schema>, scope: Scope, ids: readonly string[]): Promise<StoredAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('answers')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', 'in', ids)
    .execute();
  const assessments = await db
    .selectFrom('assessments')
    .select(['answer_id', 'json'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('answer_id', 'in', ids)
    .orderBy('seq', 'desc')
    .execute();
  const readOf = (id: string) => assessments.filter((row) => row.answer_id === id);
  return rows.map((row) =>
    toAnswer(
      row,
      readOf(row.id).map(({ json }) => readAssessment(json)),
    ),
  );
}

async function list(database: Database, scope: Scope, query: AnswerQuery): Promise<AnswerPage> {
  const { question, after } = query;
  let rows = database.query
    .selectFrom('answers')
    .select(['id', 'created_at', 'question_id', 'question_text', 'question_kind', 'mode', 'seconds', 'words'])
    .select(['revises', 'holds_instructions'])
    // Enough for an excerpt: characters here are one or two units.
    .select((eb) => eb.fn<string>('substr', ['text', eb.lit(1), eb.lit(EXCERPT_UNITS + 1)]).as('beginning'))
    .where('workspace_id', '=', scope.workspaceId)
    // What answers a session's follow-up is read with its session.
    .where((eb) => eb.or([eb('turn', 'is', null), eb('turn', '=', 0)]));
  if (question !== undefined) {
    rows = rows.where((eb) =>
      eb.or([eb('question_id', '=', question), eb('question_hash', '=', hashText(question))]),
    );
  }
  if (after !== undefined) {
    rows = rows.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(after.createdAt, after.id)));
  }
  const found = await rows
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
  const page = found.slice(0, query.limit);
  const verdicts = await leadingVerdicts(database.query, scope, page);
  const last = page.at(-1);
  return {
    items: page.map((row) => toSummary(row, verdicts.get(row.id))),
    ...(found.length > query.limit && last !== undefined
      ? { next: { createdAt: last.created_at, id: last.id } }
      : {}),
  };
}
