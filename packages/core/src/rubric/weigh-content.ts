import type { Finding } from '../evidence/finding.ts';
import type { Points } from './assessment.ts';
import { figuresIn, plainAt, type ScoreContext } from './score-context.ts';
import { isSpecific } from './support.ts';
import { pointsByWeight, USUAL_STEPS, weighEvidence } from './weigh-evidence.ts';

/** One sentence that specific evidence stands in, as a test for its content sees it. */
export interface Told {
  readonly plain: string;
  /** How many definite figures it holds. */
  readonly figures: number;
  readonly sentence: number;
}

/** The sentences in which specific evidence stands, each once, in text order. */
function toldBy(context: ScoreContext, findings: readonly Finding[]): Told[] {
  const sentences = new Set(findings.filter(isSpecific).map((f) => f.sentence));
  return [...sentences].map((sentence) => ({
    plain: plainAt(context, sentence),
    figures: figuresIn(context, sentence).length,
    sentence,
  }));
}

/**
 * Points for evidence whose third point asks for a content of its own: up to two by weight, and the third only
 * where the sentences hold what the rubric names there. One sentence may do that; any number of lesser ones does not.
 */
export function pointsByContent(
  context: ScoreContext,
  findings: readonly Finding[],
  holdsContent: (told: readonly Told[]) => boolean,
): Points {
  const byWeight = pointsByWeight(weighEvidence(context, findings), USUAL_STEPS);
  if (byWeight < 2) return byWeight;
  return holdsContent(toldBy(context, findings)) ? 3 : 2;
}
