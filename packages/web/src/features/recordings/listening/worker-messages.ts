import type { Timing } from '@sounding/core';

/** What the recogniser's worker is told. `id` names the recording: what is said of another one is out of date. */
export type ToRecogniser =
  | { readonly kind: 'begin'; readonly id: number }
  | { readonly kind: 'push'; readonly id: number; readonly samples: Float32Array }
  | { readonly kind: 'finish'; readonly id: number };

/** What the worker says. */
export type FromRecogniser =
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready' }
  /** It cannot be used at all; `why` is the end of a sentence. */
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'partial'; readonly id: number; readonly text: string }
  | { readonly kind: 'piece'; readonly id: number; readonly text: string; readonly to: number }
  | { readonly kind: 'done'; readonly id: number; readonly text: string; readonly timing: Timing }
  | { readonly kind: 'failed'; readonly id: number; readonly why: string };
