import type { Span } from '@sounding/core';

/** A passage of one of a session's answers that is to be shown. Each choice is a new object, so that a second one shows it again. */
export interface LitPassage extends Span {
  readonly answerId: string;
}

/** Shows a passage; one that names no answer is of the first. */
export type ShowPassage = (passage: Span & { readonly answerId?: string }) => void;
