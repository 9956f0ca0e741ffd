import type { ModelUsage } from '@sounding/core';
import type { ModelFailure } from '@sounding/core/contract';
import type { AskOptions } from './transport/ask-model.ts';

/** A reply that was paid for, kept under the hash of all that was sent (model, prompt and text are in it). */
export interface KeptReply {
  readonly text: string;
  readonly usage?: ModelUsage;
}

/** Where replies are kept, so that the same is not paid for twice. */
export interface ReplyCache {
  readonly get: (hash: string) => Promise<KeptReply | undefined>;
  /** Only what could be used is kept. */
  readonly put: (hash: string, reply: KeptReply) => Promise<void>;
}

/** How a task is run. */
export interface RunOptions<Part> extends Omit<AskOptions, 'onText'> {
  readonly cache: ReplyCache;
  /** Ask anew, whatever is kept. */
  readonly again?: boolean;
  /** Called once, before anything is sent. */
  readonly onStarted?: (cached: boolean) => void;
  /** What can be shown already. */
  readonly onPart?: (part: Part) => void;
}

/** What came of a task. */
export type RunResult<T> =
  | { readonly kind: 'done'; readonly value: T; readonly usage?: ModelUsage; readonly cached: boolean }
  | { readonly kind: 'failed'; readonly reason: ModelFailure };
