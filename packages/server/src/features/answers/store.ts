import type { Assessment, Mode, QuestionKind } from '@sounding/core';
import type { AnswerSummary, CreatedAnswer, StoredAnswer } from '@sounding/core/contract';
import type { Kysely, Transaction } from 'kysely';
import { atStore } from '../../db/faults.ts';
import type { Database, Schema } from '../../db/schema.ts';
import { CodedError } from '../../errors.ts';
import type { Scope } from '../../scope.ts';
import { hashText } from './content-hash.ts';
import type { ListPosition } from './cursor.ts';
import { EXCERPT_UNITS } from './excerpt.ts';
import { toAnswer, toSummary, type Verdict } from './rows.ts';
import { readAssessment } from './upcasters.ts';

/** An answer to be kept, with its first assessment. */
export interface NewAnswer {
  readonly id: string;
  /** ISO-8601 in UTC with milliseconds, so that text order is time order. */
  readonly createdAt: string;
  readonly question: {
    readonly id?: string;
    readonly text: string;
    readonly kind: QuestionKind;
    readonly keyPoints?: readonly string[];
  };
  readonly text: string;
  readonly mode: Mode;
  readonly seconds?: number;
  readonly revises?: string;
  readonly assessment: Assessment;
}

/** A request that may come twice: its key and a hash of its body. */
export interface RepeatableRequest {
  readonly key: string;
  readonly hash: string;
}

/** What became of an answer that was to be kept. */
type KeepResult =
  | { readonly kind: 'kept' | 'replayed'; readonly reply: CreatedAnswer }
  | { readonly kind: 'key_reused' }
  | { readonly kind: 'unknown_answer' };

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
  /** Deletes an answer with all that hangs on it; rewrites of it stay. False where there is none. */
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
    delete: async (scope, id) => {
      const deleted = await atStore(() =>
        db.transaction().execute((transaction) => remove(transaction, scope, id)),
      );
      // The rows are gone already; a copy in the log that could not be emptied now goes with the next one.
      if (deleted) await database.forget().catch(() => {});
      return deleted;
    },
  };
}

type Work = Transaction<Schema>;

/** How often a key is tried whose holder was deleted in between; more than that is no accident. */
const MAX_KEY_ATTEMPTS = 5;

async function keep(
  db: Work,
  scope: Scope,
  answer: NewAnswer,
  request?: RepeatableRequest,
): Promise<KeepResult> {
  if (answer.revises !== undefined && !(await exists(db, scope, answer.revises))) {
    const before = request === undefined ? undefined : await findReply(db, scope, request);
    return before ?? { kind: 'unknown_answer' };
  }
  // First of all, so that of two that arrive at once the second waits here and then sees the first's reply.
  const before = request === undefined ? undefined : await takeKey(db, scope, answer, request);
  if (before !== undefined) return before;
  await insertAnswer(db, scope, answer);
  await insertAssessment(db, scope, answer);
  return { kind: 'kept', reply: { id: answer.id, assessment: answer.assessment } as CreatedAnswer };
}

/** Takes the request's key for an answer; what the request got before where the key is taken already. */
async function takeKey(
  db: Work,
  scope: Scope,
  answer: NewAnswer,
  request: RepeatableRequest,
): Promise<KeepResult | undefined> {
  for (let attempt = 1; attempt <= MAX_KEY_ATTEMPTS; attempt += 1) {
    const inserted = await db
      .insertInto('idempotency_keys')
      .values({
        workspace_id: scope.workspaceId,
        person_id: scope.personId,
        key: request.key,
        request_hash: request.hash,
        answer_id: answer.id,
        created_at: answer.createdAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows !== 0n) return undefined;
    const before = await findReply(db, scope, request);
    if (before !== undefined) return before;
    // The key was taken a moment ago, and its answer deleted since: it is free again.
  }
  throw new CodedError('store_unavailable', 'This key is in use elsewhere at the moment. Try again.');
}

async function findReply(
  db: Kysely<Schema>,
  scope: Scope,
  request: RepeatableRequest,
): Promise<KeepResult | undefined> {
  // The reply was the answer's first assessment. Both in one query: the answer may be deleted at any moment.
  const row = await db
    .selectFrom('idempotency_keys as k')
    .innerJoin('assessments as a', (join) =>
      join.onRef('a.workspace_id', '=', 'k.workspace_id').onRef('a.answer_id', '=', 'k.answer_id'),
    )
    .select(['k.request_hash', 'k.answer_id', 'a.json'])
    .where('k.workspace_id', '=', scope.workspaceId)
    .where('k.person_id', '=', scope.personId)
    .where('k.key', '=', request.key)
    .orderBy('a.created_at')
    .orderBy('a.id')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.request_hash !== request.hash) return { kind: 'key_reused' };
  const reply = { id: row.answer_id, assessment: readAssessment(row.json) };
  return { kind: 'replayed', reply: reply as CreatedAnswer };
}

async function forgetReplies(db: Kysely<Schema>, scope: Scope, olderThan: string): Promise<number> {
  const result = await db
    .deleteFrom('idempotency_keys')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('created_at', '<', olderThan)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

async function exists(db: Work, scope: Scope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('answers')
    .select('id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

async function insertAnswer(db: Work, scope: Scope, answer: NewAnswer): Promise<void> {
  const { question, assessment } = answer;
  await db
    .insertInto('answers')
    .values({
      workspace_id: scope.workspaceId,
      id: answer.id,
      person_id: scope.personId,
      created_at: answer.createdAt,
      question_id: question.id ?? null,
      question_text: question.text,
      question_hash: hashText(question.text),
      question_kind: question.kind,
      key_points: question.keyPoints === undefined ? null : JSON.stringify(question.keyPoints),
      text: answer.text,
      mode: answer.mode,
      seconds: answer.seconds ?? null,
      words: assessment.delivery.words,
      revises: answer.revises ?? null,
    })
    .execute();
}

async function insertAssessment(
  db: Work,
  scope: Scope,
  { id, createdAt, assessment }: NewAnswer,
): Promise<void> {
  await db
    .insertInto('assessments')
    .values({
      workspace_id: scope.workspaceId,
      id: assessment.assessmentId,
      answer_id: id,
      created_at: createdAt,
      schema_version: assessment.schemaVersion,
      engine_kind: assessment.engine.kind,
      engine_name: assessment.engine.name,
      engine_version: assessment.engine.version,
      rubric_version: assessment.rubricVersion,
      level: assessment.level,
      status: assessment.status,
      reason: assessment.reason ?? null,
      overall: assessment.overall,
      json: JSON.stringify(assessment),
    })
    .execute();
  const points = Object.entries(assessment.dimensions).flatMap(([dimension, result]) =>
    result.points === null
      ? []
      : [
          {
            workspace_id: scope.workspaceId,
            assessment_id: assessment.assessmentId,
            dimension,
            points: result.points,
          },
        ],
  );
  if (points.length > 0) await db.insertInto('assessment_points').values(points).execute();
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

async function remove(db: Work, scope: Scope, id: string): Promise<boolean> {
  await db
    .updateTable('answers')
    .set({ revises: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('revises', '=', id)
    .execute();
  // Assessments, ratings, their points and the keys of requests go with it, by their foreign keys.
  const result = await db
    .deleteFrom('answers')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
