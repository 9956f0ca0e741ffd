import { findInstructions } from '@sounding/core';
import type { CreatedAnswer } from '@sounding/core/contract';
import type { Transaction } from 'kysely';
import { hashText } from '../../../answering/content-hash.ts';
import type { KeepResult, NewAnswer, RepeatableRequest } from '../../../answering/new-answer.ts';
import type { Schema } from '../../../db/schema.ts';
import type { Scope } from '../../../scope.ts';
import { findReply, takeKey } from '../requests/store.ts';

type Work = Transaction<Schema>;

/** Keeps an answer in a transaction, with its assessment and the key of its request; its draft goes. */
export async function keep(
  db: Work,
  scope: Scope,
  answer: NewAnswer,
  request?: RepeatableRequest,
): Promise<KeepResult> {
  if (answer.revises !== undefined && !(await exists(db, scope, answer.revises))) {
    const before = request === undefined ? undefined : await findReply(db, scope, request);
    return before ?? { kind: 'unknown_answer' };
  }
  if (answer.recordingId !== undefined && !(await holdRecording(db, scope, answer.recordingId))) {
    const before = request === undefined ? undefined : await findReply(db, scope, request);
    return before ?? { kind: 'unknown_recording' };
  }
  // Before any row of its own, so that of two that arrive at once the second waits here and then sees the first's reply.
  const before = request === undefined ? undefined : await takeKey(db, scope, answer, request);
  if (before !== undefined) return before;
  await insertAnswer(db, scope, answer);
  await insertAssessment(db, scope, answer);
  if (request !== undefined) await dropDraft(db, scope, request.key);
  return { kind: 'kept', reply: { id: answer.id, assessment: answer.assessment } as CreatedAnswer };
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

/**
 * Holds a recording until the transaction ends, so that nobody deletes it meanwhile; whoever takes answers too
 * takes the recording first. False where there is none.
 */
async function holdRecording(db: Work, scope: Scope, id: string): Promise<boolean> {
  const result = await db
    .updateTable('recordings')
    .set((eb) => ({ touched_at: eb.ref('touched_at') }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .where('state', '<>', 'deleted')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The request's key is the id of the draft that it was made of. */
async function dropDraft(db: Work, scope: Scope, id: string): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('draft_id', '=', id)
    .execute();
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
      recording_id: answer.recordingId ?? null,
      timed_words: answer.timing === undefined ? null : JSON.stringify(answer.timing),
      retake: answer.retake === undefined ? null : JSON.stringify(answer.retake),
      session_id: answer.session?.id ?? null,
      turn: answer.session?.turn ?? null,
      holds_instructions: findInstructions(answer.text).length > 0 ? 1 : 0,
    })
    .execute();
}

/**
 * Writes an assessment's row, the next of its answer, and its points as rows. `id` is the answer's, which the transaction
 * holds or has just written.
 */
export async function insertAssessment(
  db: Work,
  scope: Scope,
  { id, createdAt, assessment }: Pick<NewAnswer, 'id' | 'createdAt' | 'assessment'>,
): Promise<void> {
  await db
    .insertInto('assessments')
    .values((eb) => ({
      workspace_id: scope.workspaceId,
      id: assessment.assessmentId,
      answer_id: id,
      seq: eb
        .selectFrom('assessments as before')
        .select((count) => count.fn.countAll<number>().as('seq'))
        .where('before.workspace_id', '=', scope.workspaceId)
        .where('before.answer_id', '=', id),
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
    }))
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
