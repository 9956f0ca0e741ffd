import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import type { Level } from './bank/question.ts';
import type { Delivery } from './delivery/delivery.ts';
import { LOCAL_ENGINE } from './engine.ts';
import type { Finding } from './evidence/finding.ts';
import type { Assessment, DimensionResult, NotAssessedReason } from './rubric/assessment.ts';
import { RUBRIC_VERSION } from './rubric/dimensions.ts';
import { noResult } from './rubric/score-dimensions.ts';

/** What every assessment of the local engine is stamped with. */
export interface Stamp {
  readonly assessmentId: string;
  readonly level: Level;
  /** Hash of the weights that were used. */
  readonly weights: string;
}

/** What differs from one assessment to the next. */
export type Verdict = Pick<Assessment, 'dimensions' | 'overall' | 'moves' | 'delivery' | 'advice'> &
  Partial<Pick<Assessment, 'keyPoints' | 'heardBy120s'>>;

/** The assessment of an answer that could be judged, without probes. */
export function makeAssessment(stamp: Stamp, verdict: Verdict): Assessment {
  const { dimensions, overall, keyPoints, heardBy120s, moves, delivery, advice } = verdict;
  return {
    schemaVersion: 1,
    assessmentId: stamp.assessmentId,
    status: 'ok',
    engine: { ...LOCAL_ENGINE, weights: stamp.weights },
    rubricVersion: RUBRIC_VERSION,
    level: stamp.level,
    dimensions,
    overall,
    ...(keyPoints === undefined ? {} : { keyPoints }),
    ...(heardBy120s === undefined ? {} : { heardBy120s }),
    moves,
    delivery,
    advice,
    probes: [],
  };
}

/** What is said of an answer that could not be judged: the reason, and no points. */
export function makeNotAssessed(stamp: Stamp, reason: NotAssessedReason, delivery: Delivery): Assessment {
  return {
    schemaVersion: 1,
    assessmentId: stamp.assessmentId,
    status: 'not_assessed',
    reason,
    engine: { ...LOCAL_ENGINE, weights: stamp.weights },
    rubricVersion: RUBRIC_VERSION,
    level: stamp.level,
    dimensions: Object.fromEntries(DIMENSIONS.map((d) => [d, noResult(d)])) as Record<
      Dimension,
      DimensionResult
    >,
    overall: null,
    moves: [],
    delivery,
    advice: [],
    probes: [],
  };
}

/** A finding as assessments list it. */
export function toMove(finding: Finding): Assessment['moves'][number] {
  const strength = Math.round(Math.min(1, Math.max(0, finding.strength)) * 1000) / 1000;
  return { start: finding.start, end: finding.end, move: finding.move, strength };
}
