import type { Assessment, Change, Dimension, Mode, Points, QuestionKind, Span, Timing } from '@sounding/core';

/** Points against those of the answer that was revised, dimension by dimension. */
export type PointsChanges = Partial<Record<Dimension, Change<Points>>>;

/** Lights passages of an answer up, under a title. */
export type ShowPassages = (title: string, passages: readonly Span[]) => void;

/** An answer as the feedback shows it. */
export interface ShownAnswer {
  readonly question: string;
  /** Which parts an answer to it has; a story's where it is not known. */
  readonly kind?: QuestionKind | undefined;
  readonly text: string;
  readonly mode: Mode;
  readonly seconds?: number | undefined;
  readonly timing?: Timing | undefined;
  /** The recording that it was said in. */
  readonly recordingId?: string | undefined;
  readonly assessment: Assessment;
}
