import { type ReplyStanding, replyStanding } from './probes/reply-standing.ts';
import type { Assessment, Probe } from './rubric/assessment.ts';
import type { Mode } from './text/reading.ts';

/** A turn of a session, as the contract gives it. */
export interface FollowUpTurn {
  /** Absent for the question itself. */
  readonly probe?: Probe;
  readonly skipped?: true;
  readonly answer?: {
    readonly text: string;
    readonly mode: Mode;
    /** Newest first. */
    readonly assessments: readonly Assessment[];
  };
}

/** What became of a follow-up; `open` where its answer is awaited, or never came. */
export type FollowUpStanding = ReplyStanding | 'passed' | 'open';

/**
 * What became of a follow-up, by the newest assessment of the local engine: closing a session goes by the same. Scores
 * nothing anew. The answer to the question itself is `answered`.
 */
export function followUpStanding({ probe, skipped, answer }: FollowUpTurn): FollowUpStanding {
  if (answer === undefined) return skipped ? 'passed' : 'open';
  const assessment = answer.assessments.find(({ engine }) => engine.kind === 'local');
  if (probe === undefined || assessment === undefined) return 'answered';
  return replyStanding({ text: answer.text, mode: answer.mode, assessment }, probe);
}
