import type { Level } from '../../bank/question.ts';
import type { GivenFigure } from '../../probes/given-figure.ts';
import type { Probe } from '../../rubric/assessment.ts';
import type { AskedBy, SessionQuestion } from './session-event.ts';

/**
 * Where a session stands. `question-open`: the first answer is awaited. `choosing`: an answer was given (or a follow-up
 * skipped), and the next follow-up is to be chosen, or the session closed. `probe-open`: a follow-up is asked and awaits
 * its answer. `closed`: nothing more happens.
 */
export type SessionStatus = 'question-open' | 'choosing' | 'probe-open' | 'closed';

/** The question or one follow-up, with what became of it. */
export interface SessionTurn {
  /** Absent for the question itself. */
  readonly probe?: Probe;
  readonly by?: AskedBy;
  readonly insteadBecause?: string;
  readonly answerId?: string;
  readonly skipped?: true;
}

/** A session as its events leave it. */
export interface Session {
  readonly status: SessionStatus;
  readonly question: SessionQuestion;
  readonly level: Level;
  readonly mostFollowUps: number;
  readonly interviewer: AskedBy;
  readonly figures: readonly GivenFigure[];
  /** The question first, then each follow-up. */
  readonly turns: readonly SessionTurn[];
  /** The `seq` that the next event gets. */
  readonly nextSeq: number;
}
