import type { Assessment, Dimension } from '@sounding/core';
import type { LabAnswer, Labelled } from '../data/answers.ts';

/** An engine as relations use it; whoever runs them passes one whose weights have not seen the writer. */
export type AssessAnswer = (answer: LabAnswer) => Assessment;

/** What moved against a claim: a dimension or the vote, and its points before and after (null counts as 0). */
export interface Change {
  readonly of: Dimension | 'overall';
  readonly from: number;
  readonly to: number;
}

/** Whether a claim holds for one answer, or for one dimension of it. */
export interface Check {
  /** The gold answer's id. */
  readonly id: string;
  /** The dimension that was worked on, where the relation works on one. */
  readonly dimension?: Dimension;
  /** Which of several wordings or places was tried, where the relation has several. */
  readonly variant?: string;
  readonly holds: boolean;
  /** Mean absolute change of points over the dimensions that apply before or after. */
  readonly drift?: number;
  /** What broke the claim; empty where it holds. */
  readonly broken: readonly Change[];
}

/** A claim about how points may change when an answer is changed in a known way. */
export interface Relation {
  readonly name: string;
  /** The claim in plain words, as the report prints it. */
  readonly claim: string;
  /** Present where the claim bounds the mean drift too: the mean must stay below it. */
  readonly meanDriftBelow?: number;
  /** Tries the claim on one gold answer: no check where the answer gives no occasion. */
  readonly check: (labelled: Labelled, assess: AssessAnswer) => Check[];
}
