import type { ModelUsage } from '@sounding/core';
import type { ModelFailure } from '@sounding/core/contract';
import type { ModelSettings } from '../model-settings.ts';
import type { Prompt } from '../prompt.ts';

/** What is known of a request before it is sent: exactly what would be sent. */
export interface OutboundText {
  readonly url: string;
  /** A key is shown as "…". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A model's reply as it wrote it, or why there is none. */
export type ModelReply =
  | { readonly kind: 'reply'; readonly text: string; readonly usage?: ModelUsage }
  | { readonly kind: 'failed'; readonly reason: ModelFailure };

/** How a model is asked. */
export interface AskOptions {
  /** Cancels: the reply is `failed` with `cancelled`. */
  readonly signal?: AbortSignal;
  /** All of the text so far, whenever more of it has come. */
  readonly onText?: (soFar: string) => void;
  /** A try failed for a while; the next one begins in so many milliseconds. */
  readonly onWaiting?: (reason: ModelFailure, milliseconds: number) => void;
  /** 0..1, for the jitter of retries. */
  readonly random: () => number;
}
