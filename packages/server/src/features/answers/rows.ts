import type { Assessment, EngineVerdict, QuestionKind } from '@sounding/core';
import type { AnswerSummary, Attempt, StoredAnswer } from '@sounding/core/contract';
import { excerptOf } from './excerpt.ts';

/** What an answer's row and a row of the list share. */
interface CommonRow {
  readonly id: string;
  readonly created_at: string;
  readonly question_id: string | null;
  readonly question_text: string;
  readonly question_kind: string;
  readonly mode: string;
  readonly seconds: number | null;
  readonly revises: string | null;
}

/** How an assessment came out, and whose it is. */
export interface Verdict extends EngineVerdict {
  readonly overall: number | null;
}

/** An answer's row in full. */
interface AnswerRow extends CommonRow {
  readonly text: string;
  readonly key_points: string | null;
  readonly recording_id: string | null;
  readonly timed_words: string | null;
  readonly retake: string | null;
  readonly session_id: string | null;
  readonly turn: number | null;
}

/** An answer as the contract gives it, from its row and its assessments, newest first. */
export function toAnswer(row: AnswerRow, assessments: readonly Assessment[]): StoredAnswer {
  return {
    ...common(row),
    question: {
      ...questionOf(row),
      ...(row.key_points === null ? {} : { keyPoints: JSON.parse(row.key_points) as string[] }),
    },
    text: row.text,
    ...(row.recording_id === null ? {} : { recordingId: row.recording_id }),
    ...(row.timed_words === null
      ? {}
      : { timing: JSON.parse(row.timed_words) as NonNullable<StoredAnswer['timing']> }),
    ...(row.retake === null ? {} : { retake: JSON.parse(row.retake) as NonNullable<StoredAnswer['retake']> }),
    ...(row.session_id === null ? {} : { sessionId: row.session_id }),
    ...(row.turn === null ? {} : { turn: row.turn }),
    assessments: assessments as StoredAnswer['assessments'],
  };
}

/** A row of the list as the contract gives it, with the verdict that leads; without one it counts as not assessed. */
export function toSummary(
  row: CommonRow & { readonly words: number; readonly beginning: string },
  verdict: Verdict | undefined,
): AnswerSummary {
  return {
    ...common(row),
    question: questionOf(row),
    words: row.words,
    excerpt: excerptOf(row.beginning),
    status: verdict?.status === 'ok' ? 'ok' : 'not_assessed',
    overall: verdict?.overall ?? null,
    ...(verdict === undefined ? {} : { engine: verdict.engine.kind }),
  };
}

/** An attempt as the contract gives it, from its answer's row and its newest assessment. */
export function toAttempt(
  row: CommonRow & {
    readonly words: number;
    readonly beginning: string;
    readonly recording_id: string | null;
  },
  assessment: Assessment | undefined,
): Attempt {
  const points = Object.entries(assessment?.dimensions ?? {}).flatMap(([dimension, result]) =>
    result.points === null ? [] : [[dimension, result.points]],
  );
  return {
    ...toSummary(row, assessment),
    ...(row.recording_id === null ? {} : { recordingId: row.recording_id }),
    points: Object.fromEntries(points) as Attempt['points'],
    engine: assessment === undefined ? '' : nameEngine(assessment),
  };
}

/** Equal for two assessments whose points compare. */
function nameEngine({ engine, rubricVersion, level }: Assessment): string {
  const { name, version, weights, model, promptVersion } = engine;
  const parts = [name, version, weights, model, promptVersion, `rubric ${rubricVersion}`, level];
  return parts.filter((part) => part !== undefined).join(' ');
}

function common(row: CommonRow) {
  return {
    id: row.id,
    createdAt: row.created_at,
    mode: row.mode === 'spoken' ? ('spoken' as const) : ('typed' as const),
    ...(row.seconds === null ? {} : { seconds: row.seconds }),
    ...(row.revises === null ? {} : { revises: row.revises }),
  };
}

function questionOf(row: CommonRow) {
  return {
    ...(row.question_id === null ? {} : { id: row.question_id }),
    text: row.question_text,
    kind: row.question_kind as QuestionKind,
  };
}
