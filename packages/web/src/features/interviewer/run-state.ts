import type { Dimension, DimensionResult } from '@sounding/core';
import type { InterviewerEvent, ModelFailure } from '@sounding/core/contract';

/** Dimensions that a model has read already, held to the answer. */
export type GrowingReading = Readonly<Partial<Record<Dimension, DimensionResult>>>;

/** A model at work. */
export interface Running {
  readonly kind: 'running';
  /** When it was asked, in milliseconds since 1970. */
  readonly since: number;
  readonly deadlineSeconds?: number;
  readonly dimensions: GrowingReading;
  /** Of a follow-up or an outline: all of it so far. */
  readonly words: string;
  /** The provider asked for patience: why, and when the next try begins. */
  readonly waiting?: { readonly reason: ModelFailure; readonly until: number };
}

/** The event with which a run that succeeded ends. */
export type Outcome = Extract<InterviewerEvent, { kind: 'assessed' | 'probed' | 'outlined' }>;

/** Where a model's run stands. */
export type RunState =
  | { readonly kind: 'none' }
  | Running
  /** Stopped by the person. */
  | { readonly kind: 'stopped' }
  /** `message` is for people and says what to do. */
  | { readonly kind: 'failed'; readonly message: string; readonly reason?: ModelFailure }
  | { readonly kind: 'done'; readonly outcome: Outcome };

/** A run that begins now. */
export function beginRun(now: number): Running {
  return { kind: 'running', since: now, dimensions: {}, words: '' };
}

/** What an event makes of a run. What failed leaves nothing behind of what had come. */
export function afterEvent(state: RunState, event: InterviewerEvent, now: number): RunState {
  switch (event.kind) {
    case 'assessed':
    case 'probed':
    case 'outlined':
      return { kind: 'done', outcome: event };
    case 'failed':
      return { kind: 'failed', message: event.message, reason: event.reason };
  }
  if (state.kind !== 'running') return state;
  const { waiting: _, ...going } = state;
  switch (event.kind) {
    case 'started':
      return { ...going, deadlineSeconds: event.deadlineSeconds };
    case 'waiting':
      return { ...going, waiting: { reason: event.reason, until: now + event.milliseconds } };
    case 'dimension':
      return { ...going, dimensions: { ...going.dimensions, [event.name]: event.result } };
    case 'words':
      return { ...going, words: event.text };
    default:
      // A newer server may have more to say.
      return state;
  }
}

const CUT_OFF = 'The server hung up before the model had finished. Try again.';

/** What becomes of a run whose stream is over: one that has no outcome by then has failed. */
export function afterEnd(state: RunState): RunState {
  return state.kind === 'running' ? { kind: 'failed', message: CUT_OFF } : state;
}
