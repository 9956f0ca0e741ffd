import {
  type Assessment,
  DIMENSIONS,
  type Dimension,
  type Evidence,
  type FollowUpStanding,
  followUpStanding,
} from '@sounding/core';
import type { SessionView } from '@sounding/core/contract';

/** A dimension that a follow-up raised, from the first answer's points; null where it had no occasion there. */
export interface Raised {
  readonly dimension: Dimension;
  readonly before: number | null;
  readonly after: number;
}

/** What became of one follow-up. */
export interface FollowUpOutcome {
  /** Which follow-up, from 1. */
  readonly number: number;
  /** `open`: the session was ended before it was answered. */
  readonly outcome: FollowUpStanding;
  readonly raised: readonly Raised[];
}

/** The first answer's assessment by the engine that closed the exchange: points of two engines are two scales. */
export function firstAssessment(
  { turns }: Pick<SessionView, 'turns'>,
  closing: Assessment,
): Assessment | undefined {
  return turns[0]?.answer?.assessments.find(({ engine }) => engine.kind === closing.engine.kind);
}

/**
 * What became of each follow-up. A dimension that has more points than the first answer gave was raised by the one whose
 * answer has its strongest quote; of equally strong ones, by the first.
 */
export function outcomesOf(
  session: Pick<SessionView, 'turns'>,
  closing: Assessment,
): readonly FollowUpOutcome[] {
  const first = firstAssessment(session, closing);
  const raised = DIMENSIONS.flatMap((dimension) => {
    const { points: after, evidence } = closing.dimensions[dimension];
    const before = first?.dimensions[dimension].points ?? null;
    const by = after !== null && after > (before ?? 0) ? strongest(session.turns, evidence) : 0;
    return by > 0 && after !== null ? [{ by, dimension, before, after }] : [];
  });
  return session.turns.slice(1).map((turn, index) => ({
    number: index + 1,
    outcome: followUpStanding(turn),
    raised: raised.flatMap(({ by, ...each }) => (by === index + 1 ? [each] : [])),
  }));
}

/** The follow-up with the strongest quote that speaks for a dimension; 0 where none of them has one. */
function strongest(turns: SessionView['turns'], evidence: readonly Evidence[]): number {
  const strengths = turns.map(({ answer }, turn) =>
    turn === 0 || answer === undefined
      ? 0
      : Math.max(0, ...evidence.flatMap((e) => (e.answerId === answer.id && !e.against ? e.strength : []))),
  );
  const most = Math.max(...strengths);
  return most === 0 ? 0 : strengths.indexOf(most);
}
