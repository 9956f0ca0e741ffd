import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { DimensionResult, KeyPointVerdict, Points } from './assessment.ts';
import { RUBRIC } from './dimensions.ts';
import { scoreAlternatives } from './points/alternatives.ts';
import { scoreConstraints } from './points/constraints.ts';
import { scoreCoverage } from './points/coverage.ts';
import { scoreCredibility } from './points/credibility.ts';
import { scoreCustomer } from './points/customer.ts';
import { scoreLimits } from './points/limits.ts';
import { scoreNumbers } from './points/numbers.ts';
import { scoreOperations } from './points/operations.ts';
import { scoreOutcome } from './points/outcome.ts';
import { scoreOwnership } from './points/ownership.ts';
import { scoreRollout } from './points/rollout.ts';
import { scoreScale } from './points/scale.ts';
import { scoreStructure } from './points/structure.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { ScoreContext } from './score-context.ts';
import type { Scored } from './support.ts';

/** From these points on, a dimension that was not asked for counts as offered by the speaker (rule 2). */
const OFFERED: Points = 2;

type Scorer = (context: ScoreContext) => Scored;

const SCORERS: Readonly<Record<Exclude<Dimension, 'coverage'>, Scorer>> = {
  constraints: scoreConstraints,
  alternatives: scoreAlternatives,
  numbers: scoreNumbers,
  limits: scoreLimits,
  customer: scoreCustomer,
  operations: scoreOperations,
  scale: scoreScale,
  ownership: scoreOwnership,
  outcome: scoreOutcome,
  rollout: scoreRollout,
  structure: scoreStructure,
  credibility: scoreCredibility,
};

/**
 * An explanation is ordered and believable as far as it is right and complete: its order is that of the subject,
 * and nobody who misstates the subject is believed for the details.
 */
function scoreExplanation(dimension: Dimension, own: Scored, coverage: Scored): Scored {
  if (dimension === 'structure') return coverage;
  if (dimension !== 'credibility') return own;
  const points = Math.round((own.points + coverage.points) / 2) as Points;
  return { points, support: [...own.support, ...coverage.support.filter((s) => s.against !== true)] };
}

/** A result for a dimension that does not apply, or for an answer that was not assessed. */
export function noResult(dimension: Dimension): DimensionResult {
  return { points: null, evidence: [], next: RUBRIC[dimension].next[0] };
}

/** The result where a dimension is asked for and nothing speaks for it. */
export function nothingOf(dimension: Dimension): DimensionResult {
  return { points: 0, evidence: [], next: RUBRIC[dimension].next[0] };
}

/**
 * Scores every dimension. Points that no quote supports are 0; a dimension without occasion is null,
 * unless the speaker offers it with something specific.
 */
export function scoreDimensions(
  context: ScoreContext,
  applicable: ReadonlySet<Dimension>,
  keyPoints: readonly KeyPointVerdict[],
): Record<Dimension, DimensionResult> {
  const results = {} as Record<Dimension, DimensionResult>;
  const explains = context.kind !== 'story';
  const isCovered = explains || applicable.has('coverage');
  const coverage: Scored = isCovered ? scoreCoverage(context, keyPoints) : { points: 0, support: [] };
  for (const dimension of DIMENSIONS) {
    const mayBeOffered = dimension !== 'coverage' && context.kind !== 'knowledge';
    const own = dimension === 'coverage' ? coverage : SCORERS[dimension](context);
    const scored = explains ? scoreExplanation(dimension, own, coverage) : own;
    const applies = applicable.has(dimension) || (mayBeOffered && scored.points >= OFFERED);
    if (!applies) {
      results[dimension] = noResult(dimension);
      continue;
    }
    const evidence = quoteEvidence(context.reading.text, scored.support);
    const points = evidence.some((e) => e.against !== true) ? scored.points : 0;
    const shown = points === 0 ? evidence.filter((e) => e.against === true) : evidence;
    results[dimension] = { points, evidence: shown, next: RUBRIC[dimension].next[points] };
  }
  return results;
}
