import type { KeyPointVerdict, Points } from './assessment.ts';
import { findingsOf, isArgued, type ScoreContext } from './score-context.ts';
import { isSpecific, type Scored, type Support } from './support.ts';

const WHEN = /\b(?:if|when|unless|depends|only for|as long as|whereas|prefer|choose|acceptable|worth)\b/;
const EXPLAINS = /\b(?:means?|because|so|which|by|instead|until|then|first|if|when|while|but)\b/;
const EXPLAINING_WORDS = 8;

function weighed(context: ScoreContext): boolean {
  const tradeoff = findingsOf(context, 'tradeoff', 'rejection', 'limitation').some(isSpecific);
  return tradeoff && context.sentences.some((s) => WHEN.test(s.plain));
}

function fromKeyPoints(context: ScoreContext, verdicts: readonly KeyPointVerdict[]): Scored {
  const support: Support[] = [];
  let sum = 0;
  for (const { verdict, start, end } of verdicts) {
    if (start === undefined || end === undefined) continue;
    const span = { start, end, move: null, detector: 'key-point' };
    if (verdict === 'contradicted') support.push({ ...span, strength: 0.7, against: true });
    else support.push({ ...span, strength: verdict === 'found' ? 0.8 : 0.4 });
    sum += verdict === 'found' ? 1 : verdict === 'partly' ? 0.5 : -0.5;
  }
  const share = sum / verdicts.length;
  const contradicted = support.some((s) => s.against);
  const right = support.some((s) => !s.against);
  let points: Points = 0;
  if (right && share >= 0.15) points = 1;
  if (right && share >= 0.5) points = 2;
  if (points === 2 && share >= 0.7 && !contradicted && weighed(context)) points = 3;
  return { points, support };
}

/** Without key points nothing tells right from wrong: only so much can be granted to what is at least specific. */
const SPECIFIC_ENOUGH = 6;
const SPECIFIC_THROUGHOUT = 8;
const FIGURES_THROUGHOUT = 2;

/** Explaining sentences are counted, cautiously, and figures are asked for: who knows a subject names its sizes. */
function fromExplaining(context: ScoreContext): Scored {
  const support: Support[] = [];
  for (const s of context.sentences) {
    if (s.plain.split(' ').length < EXPLAINING_WORDS || !EXPLAINS.test(s.plain)) continue;
    const specific = context.findings.some((f) => f.sentence === s.index && isSpecific(f));
    const strength = (specific ? 0.5 : 0.3) + (isArgued(context, s.index) ? 0.2 : 0);
    support.push({ start: s.start, end: s.end, move: null, detector: 'explanation', strength });
  }
  if (support.length === 0) return { points: 0, support: [] };
  const specific = new Set(context.findings.filter(isSpecific).map((f) => f.sentence)).size;
  const figures = new Set(
    findingsOf(context, 'number')
      .filter(isSpecific)
      .map((f) => f.sentence),
  ).size;
  let points: Points = 1;
  if (specific >= SPECIFIC_ENOUGH) points = 2;
  if (specific >= SPECIFIC_THROUGHOUT && figures >= FIGURES_THROUGHOUT) points = 3;
  return { points, support };
}

/** Is the explanation, procedure or diagnosis right and complete, with when each part applies? */
export function scoreCoverage(context: ScoreContext, verdicts: readonly KeyPointVerdict[]): Scored {
  return verdicts.length > 0 ? fromKeyPoints(context, verdicts) : fromExplaining(context);
}
