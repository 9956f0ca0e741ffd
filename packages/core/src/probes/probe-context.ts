import type { Level } from '../bank/question.ts';
import type { TechnologyMention } from '../knowledge/find-technologies.ts';
import type { Assessment, Probe } from '../rubric/assessment.ts';
import type { AskedQuestion } from '../rubric/score-answer.ts';
import type { ScoreContext } from '../rubric/score-context.ts';
import type { GivenFigure } from './given-figure.ts';

/** A technology named in an answer, as a span of its text. */
export interface NamedTechnology extends Pick<TechnologyMention, 'technology'> {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** One answer of an exchange, read once for all kinds of probes. */
export interface ReadTurn {
  readonly answerId: string;
  /** The follow-up that it answers; absent for the first answer. */
  readonly probe?: Probe;
  /** Well-formed; what all offsets point into. */
  readonly text: string;
  /** Sentences, findings (moves with spans), objections, quantities: see `ScoreContext`. */
  readonly context: ScoreContext;
  /** Points with their evidence. */
  readonly dimensions: Assessment['dimensions'];
  /** In text order; each technology once, where it is first named. */
  readonly technologies: readonly NamedTechnology[];
}

/** What a kind of probe reads. */
export interface ProbeContext {
  readonly question: AskedQuestion;
  readonly level: Level;
  /** The answers that could be read, in order; the first one answers the question. Never empty. */
  readonly turns: readonly [ReadTurn, ...ReadTurn[]];
  /** Given to the session besides. */
  readonly figures: readonly GivenFigure[];
}
