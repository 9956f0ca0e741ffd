import type { Dimension } from '../../bank/dimension.ts';
import type { Level, QuestionKind } from '../../bank/question.ts';
import type { GivenFigure } from '../../probes/given-figure.ts';
import type { Probe } from '../../rubric/assessment.ts';

/** Changes whenever the same events would be reduced to another session; kept with every session. */
export const REDUCER_VERSION = 1;

/** Fewest and most follow-ups of a session. */
export const FOLLOW_UPS = { fewest: 2, most: 5, usual: 3 } as const;

/** The question as it was asked when the session began. */
export interface SessionQuestion {
  readonly id?: string;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly keyPoints?: readonly string[];
  readonly dimensions?: readonly Dimension[];
}

/** Who asks the follow-ups. Where a model is to and cannot, the local one stands in and the event says why. */
export type AskedBy = 'local' | 'model';

/** What happened in a session, in the order in which it did. */
export type SessionHappening =
  | {
      readonly kind: 'started';
      readonly question: SessionQuestion;
      readonly level: Level;
      readonly mostFollowUps: number;
      readonly interviewer: AskedBy;
      readonly figures?: readonly GivenFigure[];
    }
  | { readonly kind: 'answered'; readonly answerId: string }
  | {
      readonly kind: 'probed';
      readonly probe: Probe;
      readonly by: AskedBy;
      /** Why the local interviewer stood in for the model, in words for people. */
      readonly insteadBecause?: string;
    }
  /** The open follow-up was passed over. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'closed' };

/** A happening with its place: `seq` counts from 0 without gaps, `at` is ISO-8601 UTC. */
export type SessionEvent = SessionHappening & { readonly seq: number; readonly at: string };
