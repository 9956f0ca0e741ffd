import type { Assessment, QuestionKind } from '@sounding/core';
import type { AnswerSummary, StoredAnswer } from '@sounding/core/contract';
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

/** How an answer's latest assessment came out. */
export interface Verdict {
  readonly status: string;
  readonly overall: number | null;
}

/** An answer as the contract gives it, from its row and its assessments, newest first. */
export function toAnswer(
  row: CommonRow & { readonly text: string; readonly key_points: string | null },
  assessments: readonly Assessment[],
): StoredAnswer {
  return {
    ...common(row),
    question: {
      ...questionOf(row),
      ...(row.key_points === null ? {} : { keyPoints: JSON.parse(row.key_points) as string[] }),
    },
    text: row.text,
    assessments: assessments as StoredAnswer['assessments'],
  };
}

/** A row of the list as the contract gives it. Without a verdict the answer counts as not assessed. */
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
  };
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
