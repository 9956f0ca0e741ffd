import type { Assessment, Exchange, Probe } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import type { ModelSettings } from '@sounding/models';
import type { Scope } from '../../scope.ts';
import type { ReplyStore } from './store.ts';

/** The model that may be asked. Never for a reply or a log: it has the key. */
export interface AskableModel {
  readonly settings: ModelSettings;
  /** Where text goes. */
  readonly origin: string;
  /** True once the person read what would be sent to this origin and model, and agreed to it. */
  readonly agreed: boolean;
}

/** A session whose next follow-up is to be chosen. */
export interface ChoosingSession {
  readonly exchange: Exchange;
  /** The place that the follow-up will have, so that none is put where another was put meanwhile. */
  readonly turn: number;
}

/** A follow-up as a session keeps it. */
export interface ChosenProbe {
  readonly probe: Probe;
  readonly by: 'local' | 'model';
  /** Why the local interviewer stood in for the model, in words for people. */
  readonly insteadBecause?: string;
}

/** What the interviewer needs of the rest of the server. */
export interface InterviewerDeps {
  readonly model: () => Promise<AskableModel | undefined>;
  /** Keeps that the person agreed to this model. Throws `no_model` or `model_changed`. */
  readonly agree: (shown: { readonly origin: string; readonly name: string }) => Promise<void>;
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
  readonly scope: Scope;
  readonly now: () => Date;
  readonly newId: () => string;
  /** 0..1, for the jitter of retries. */
  readonly random: () => number;
}
