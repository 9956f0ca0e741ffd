import type { Assessment, Exchange } from '@sounding/core';
import type { Agreement, StoredAnswer } from '@sounding/core/contract';
import type { AskableModel } from '../../askable-model.ts';
import type { ChosenProbe } from '../../chosen-probe.ts';
import type { Scope } from '../../scope.ts';
import type { RunningTasks } from './running-tasks.ts';
import type { ReplyStore } from './store.ts';

/** A session whose next follow-up is to be chosen. */
export interface ChoosingSession {
  readonly exchange: Exchange;
  /** The place that the follow-up will have, so that none is put where another was put meanwhile. */
  readonly turn: number;
}

/** What the interviewer needs of the rest of the server. */
export interface InterviewerDeps {
  readonly model: () => Promise<AskableModel | undefined>;
  /** Keeps that the person agreed to this model. Throws `no_model`, `settings_damaged` or `model_changed`. */
  readonly agree: (shown: Agreement) => Promise<void>;
  /** Throws `settings_damaged` where it cannot be told which there are. */
  readonly confidentialTerms: () => Promise<readonly string[]>;
  readonly findAnswer: (id: string) => Promise<StoredAnswer | undefined>;
  /** False where the answer is gone by now. */
  readonly addAssessment: (
    answerId: string,
    added: { readonly assessment: Assessment; readonly createdAt: string },
  ) => Promise<boolean>;
  /** Throws `session_not_found`, or why no follow-up is to be chosen now. */
  readonly findChoosing: (sessionId: string) => Promise<ChoosingSession>;
  /** Throws where the session went on meanwhile. */
  readonly appendProbe: (sessionId: string, turn: number, chosen: ChosenProbe) => Promise<void>;
  /** Closes a session in which nothing is left to ask. */
  readonly closeSession: (sessionId: string, turn: number) => Promise<void>;
  readonly replies: ReplyStore;
  /** Is told of whatever changes here, so that no run goes on about what is gone. */
  readonly running: RunningTasks;
  readonly scope: Scope;
  readonly now: () => Date;
  readonly newId: () => string;
  /** 0..1, for the jitter of retries. */
  readonly random: () => number;
}
