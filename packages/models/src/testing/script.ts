import type { ModelFailure } from '@sounding/core/contract';
import type { Saying } from './sayings.ts';
import type { Stop } from './wire.ts';

/** What the provider does with one request. */
export type Turn =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A page in HTML, as a proxy or a wrong address gives it. */
  | { readonly kind: 'page' }
  /** The reply as one JSON document instead of a stream. */
  | { readonly kind: 'unstreamed'; readonly says: Saying }
  /** 307: to the same server, by the same name or by another, which is another origin. */
  | { readonly kind: 'redirect'; readonly to: 'same' | 'other' }
  /** The connection is closed before a word. */
  | { readonly kind: 'close' }
  /** The request is taken, and nothing comes. */
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'reply';
      readonly says: Saying;
      /** Until the first byte, in milliseconds. */
      readonly afterMs?: number;
      /** Between two pieces, in milliseconds; with a ping before each. */
      readonly everyMs?: number;
      /** How much of it comes before it breaks off, from 0 to 1. */
      readonly share?: number;
      /** What breaks it off: nothing more comes, the line is cut, the stream just ends, or the provider says why. */
      readonly breaks?: 'stall' | 'close' | 'end' | 'garble' | 'overloaded' | 'server';
      readonly stop?: Stop;
    };

/** One way in which a provider behaves or misbehaves, and what is to come of it. */
export interface Script {
  readonly name: string;
  /** As a sentence for people. */
  readonly does: string;
  /** One a request; the last one again for every further request. */
  readonly turns: readonly Turn[];
  /** What comes of an assessment: one that is held to the answer, or no assessment and this reason. */
  readonly expected: 'held' | ModelFailure;
  readonly note?: string;
}
