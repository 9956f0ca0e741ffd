import type { CreateAnswer } from '@sounding/core/contract';
import type { Draft } from '../draft.ts';
import type { AnswerBody } from '../sending.ts';
import type { AskedQuestion } from './asked-question.ts';

/** What is sent besides the draft: to which question, and what it betters. */
export interface BodyOptions {
  readonly question: AskedQuestion;
  /** The question's wording, where the person has typed it. */
  readonly asked: string;
  /** The timer's reading; of a spoken draft its own seconds count. */
  readonly seconds: number;
  readonly revises?: string | undefined;
  /** The passage of the revised answer that was said anew. */
  readonly retake?: { readonly from: number; readonly to: number } | undefined;
}

/** A draft with the recording of its words, where that became known only after them. */
export function withSound(draft: Draft, lateSound: string | undefined): Draft {
  if (lateSound === undefined || draft.mode === 'typed' || draft.recordingId !== undefined) return draft;
  return { ...draft, recordingId: lateSound };
}

/** The request body that keeps a draft as an answer. */
export function composeBody(
  draft: Draft,
  { question, asked, seconds: timed, revises, retake }: BodyOptions,
): CreateAnswer {
  return {
    question: { ...(question.id === undefined ? {} : { id: question.id }), text: asked },
    ...(question.kind === undefined ? {} : { kind: question.kind }),
    ...composeWords(draft, timed),
    ...(question.keyPoints === undefined ? {} : { keyPoints: [...question.keyPoints] }),
    ...(revises === undefined ? {} : { revises }),
    ...(retake === undefined ? {} : { retake }),
  };
}

/** What is sent of a draft itself: its words, how they came about and how long they took. */
export function composeWords(draft: Draft, timed: number): AnswerBody {
  const spoken = draft.mode === 'spoken';
  const seconds = spoken ? draft.seconds : timed;
  const { recordingId, timing } = draft;
  return {
    mode: draft.mode,
    ...(seconds > 0 ? { seconds } : {}),
    text: draft.text,
    ...(spoken && recordingId !== undefined ? { recordingId } : {}),
    ...(spoken && timing !== undefined ? { timing: { ...timing, ...mutable(timing) } } : {}),
  };
}

/** The contract's type is of arrays that may be written to. */
function mutable({ words, voice }: NonNullable<Draft['timing']>) {
  return { words: [...words], voice: [...voice] };
}
