import type { ModelFailure } from '@sounding/core/contract';
import type { Prompt } from '../prompt.ts';

/** A reply that was held to the person's text, or why nothing of it can be used. A failure is never a score. */
export type Held<T> =
  | { readonly kind: 'held'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: ModelFailure };

/** One question to a model, and how its reply is read. Pure: it sends nothing. */
export interface Task<T, Part> {
  readonly prompt: Prompt;
  /** Reads a whole reply, as the model wrote it. Never throws. */
  readonly read: (reply: string) => Held<T>;
  /** What of a reply that is still growing can be shown already, held to the text as well. Never throws. */
  readonly readPart: (soFar: string) => Part;
}
