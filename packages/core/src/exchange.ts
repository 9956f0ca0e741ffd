import type { Level } from './bank/question.ts';
import type { AnswerInput, QuestionInput } from './engine.ts';
import type { GivenFigure } from './probes/given-figure.ts';
import type { Probe } from './rubric/assessment.ts';

/** One answer of an exchange, and what it answers. */
export interface ExchangeTurn {
  readonly answerId: string;
  readonly answer: AnswerInput;
  /** The follow-up that it answers; absent for the answer to the question itself, which comes first. */
  readonly probe?: Probe;
}

/** A question, its answer, and the follow-ups with theirs: what an interviewer has heard so far. */
export interface Exchange {
  readonly question: QuestionInput;
  /** In order; the first one answers the question. */
  readonly turns: readonly ExchangeTurn[];
  /** Follow-ups that were asked and skipped: they are not asked again. */
  readonly skipped?: readonly Probe[];
  /** What is known of the system besides, to be held against what is said. */
  readonly figures?: readonly GivenFigure[];
  readonly level?: Level;
}
