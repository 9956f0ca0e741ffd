import type { AnswerInput, Assessment, Exchange, Level, QuestionInput } from '@sounding/core';

/** An answer to be assessed by a model. */
export interface AssessTaskInput {
  readonly answer: AnswerInput;
  readonly question: QuestionInput;
  readonly level: Level;
  /** Our own reading of it: delivery and what applies come from here, and instructions to the grader are known by it. */
  readonly local: Assessment;
  readonly confidentialTerms: readonly string[];
  readonly assessmentId: string;
  /** Provider and model for the engine's stamp. */
  readonly model: { readonly provider: string; readonly name: string };
}

/** An exchange whose next follow-up a model is asked for. */
export interface ProbeTaskInput {
  readonly exchange: Exchange;
  readonly confidentialTerms: readonly string[];
}

/** An answer for which a model is asked how to say it better. */
export interface CoachTaskInput {
  readonly answer: AnswerInput;
  readonly question: QuestionInput;
  readonly level: Level;
  readonly local: Assessment;
  readonly confidentialTerms: readonly string[];
  readonly model: { readonly provider: string; readonly name: string };
}
