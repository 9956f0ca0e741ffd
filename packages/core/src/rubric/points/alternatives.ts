import type { Finding } from '../../evidence/finding.ts';
import type { Points } from '../assessment.ts';
import { figuresIn, findingsOf, plainAt, type ScoreContext } from '../score-context.ts';
import { isSpecific, type Scored } from '../support.ts';
import { type PointSteps, pointsByWeight, weighEvidence } from '../weigh-evidence.ts';

/** An option and its rejection weigh each for itself, so that the steps are higher than usual. */
const STEPS: PointSteps = [0.3, 2.5, 4];
/** What is given up counts, but only beside an option. */
const GIVEN_UP = 0.5;

/** That it was tried, and for how long or with what figure. */
const TRIED = /\b(?:tried|ran|tested|trialled|prototyped?|measured|benchmarked|piloted|load[- ]test\w*)\b/;

/** Evidence of the third point's kind: the option was tried, and what the trial showed is told in the same breath. */
function fellToATrial(context: ScoreContext, refused: Finding): boolean {
  if (!isSpecific(refused) || figuresIn(context, refused.sentence).length === 0) return false;
  return TRIED.test(plainAt(context, refused.sentence));
}

/** Are there real alternatives, and is it said why each was not taken? */
export function scoreAlternatives(context: ScoreContext): Scored {
  const named = findingsOf(context, 'alternative');
  const refused = findingsOf(context, 'rejection');
  const slogans = context.objections.filter((o) => o.detector === 'slogan');
  const tradeoffs = findingsOf(context, 'tradeoff').filter(isSpecific);
  const options = [...named, ...refused];
  if (options.length === 0)
    return { points: tradeoffs.length > 0 ? 1 : 0, support: [...tradeoffs, ...slogans] };
  const weight =
    weighEvidence(context, named) +
    weighEvidence(context, refused) +
    GIVEN_UP * weighEvidence(context, tradeoffs);
  const byWeight = pointsByWeight(weight, STEPS);
  // One option with its measured reason is enough for two points, however short the answer.
  const measured = refused.some((f) => isSpecific(f) && figuresIn(context, f.sentence).length > 0);
  const enough: Points = measured && byWeight < 2 ? 2 : byWeight;
  const points = enough === 2 && refused.some((f) => fellToATrial(context, f)) ? 3 : enough;
  return { points, support: [...options, ...tradeoffs, ...slogans] };
}
