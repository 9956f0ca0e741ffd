import type { Assessment, Mode, QuestionKind, Timing } from '@sounding/core';
import type { CreateAnswer, CreatedAnswer } from '@sounding/core/contract';

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
  readonly recordingId?: string;
  readonly timing?: Timing;
  readonly retake?: NonNullable<CreateAnswer['retake']>;
  /** Of an answer that was given in a session. */
  readonly session?: { readonly id: string; readonly turn: number };
  readonly assessment: Assessment;
}

/** A request that may come twice: its key and a hash of its body. */
export interface RepeatableRequest {
  readonly key: string;
  readonly hash: string;
}

/** What became of an answer that was to be kept. */
export type KeepResult =
  | { readonly kind: 'kept' | 'replayed'; readonly reply: CreatedAnswer }
  | { readonly kind: 'key_reused' }
  | { readonly kind: 'unknown_answer' }
  | { readonly kind: 'unknown_recording' };
