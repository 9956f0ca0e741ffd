import type { AnswerSummary, AttemptList, StoredAnswer } from '@sounding/core/contract';
import type { ListPosition } from '../../cursor.ts';
import { atStore } from '../../db/faults.ts';
import type { Database } from '../../db/schema.ts';
import type { Scope } from '../../scope.ts';
import { listAttempts } from './attempts/store.ts';
import { hashText } from './content-hash.ts';
import { deleteAnswer } from './deleting/store.ts';
import { EXCERPT_UNITS } from './excerpt.ts';
import { keep, type NewAnswer } from './keeping/store.ts';
import { findReply, forgetReplies, type KeepResult, type RepeatableRequest } from './requests/store.ts';
import { toAnswer, toSummary, type Verdict } from './rows.ts';
import { readAssessment } from './upcasters.ts';

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
  readonly list: (scope: Scope, query: AnswerQuery) => Promise<AnswerPage>;
  /** The chain of rewrites and retakes that an answer belongs to, oldest first; empty where there is none. */
  readonly attempts: (scope: Scope, id: string) => Promise<AttemptList['items']>;
  /**
   * Deletes an answer with all that hangs on it; rewrites of it stay. Its recording is marked as deleted, unless
   * another answer uses it. False where there is none.
   */
  readonly delete: (scope: Scope, id: string) => Promise<boolean>;
}

/** The answers' store on an open database. */
export function answerStore(database: Database): AnswerStore {
  const db = database.query;
  return {
    keep: (scope, answer, request) =>
      atStore(() => db.transaction().execute((transaction) => keep(transaction, scope, answer, request))),
    findReply: (scope, request) => atStore(() => findReply(db, scope, request)),
    forgetReplies: (scope, olderThan) => atStore(() => forgetReplies(db, scope, olderThan)),
    get: (scope, id) => atStore(() => get(database, scope, id)),
    list: (scope, query) => atStore(() => list(database, scope, query)),
    attempts: (scope, id) => atStore(() => listAttempts(db, scope, id)),
    delete: async (scope, id) => {
      const deleted = await atStore(() =>
        db.transaction().execute((transaction) => deleteAnswer(transaction, scope, id)),
      );
      // The rows are gone already; a copy in the log that could not be emptied now goes with the next one.
      if (deleted) await database.forget().catch(() => {});
      return deleted;
    },
  };
}

async function get(database: Database, scope: Scope, id: string): Promise<StoredAnswer | undefined> {
  const row = await database.query
    .selectFrom('answers')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const assessments = await database.query
    .selectFrom('assessments')
    .select('json')
    .where('workspace_id', '=', scope.workspaceId)
    .where('answer_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return toAnswer(
    row,
    assessments.map((assessment) => readAssessment(assessment.json)),
  );
}

async function list(database: Database, scope: Scope, query: AnswerQuery): Promise<AnswerPage> {
  const { question, after } = query;
  let rows = database.query
    .selectFrom('answers')
    .select(['id', 'created_at', 'question_id', 'question_text', 'question_kind', 'mode', 'seconds', 'words'])
    .select('revises')
    // Enough for an excerpt: characters here are one or two units.
    .select((eb) => eb.fn<string>('substr', ['text', eb.lit(1), eb.lit(EXCERPT_UNITS + 1)]).as('beginning'))
    .where('workspace_id', '=', scope.workspaceId);
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
  const verdicts = await latestVerdicts(
    database,
    scope,
    page.map((row) => row.id),
  );
  const last = page.at(-1);
  return {
    items: page.map((row) => toSummary(row, verdicts.get(row.id))),
    ...(found.length > query.limit && last !== undefined
      ? { next: { createdAt: last.created_at, id: last.id } }
      : {}),
  };
}

async function latestVerdicts(
  database: Database,
  scope: Scope,
  ids: string[],
): Promise<Map<string, Verdict>> {
  if (ids.length === 0) return new Map();
  const rows = await database.query
    .selectFrom('assessments')
    .select(['answer_id', 'status', 'overall'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('answer_id', 'in', ids)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  // A later assessment takes the place of an earlier one.
  return new Map(rows.map((row) => [row.answer_id, row]));
}
