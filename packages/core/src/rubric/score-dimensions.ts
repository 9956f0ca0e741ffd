import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import { LEARNT } from '../evidence/trained/read-moves.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DimensionResult, KeyPointVerdict, Points } from './assessment.ts';
import { scoreCoverage } from './coverage.ts';
import { DIMENSION_GROUPS, RUBRIC } from './dimensions.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { ScoreContext } from './score-context.ts';
import type { Scored, Support } from './support.ts';
import { likeliestMove, QUOTED_DIMENSIONS, sentenceRows } from './trained/evidence-features.ts';
import { evidenceStrengths, quotedAtAll } from './trained/evidence-strength.ts';
import { type Asked, occasionRow, readAsked } from './trained/occasion-features.ts';
import { OCCASION_FOREST, type PointsModel } from './trained/points-model.ts';

/** From these points on, a dimension that was not asked for counts as offered by the speaker (rule 2). */
const OFFERED: Points = 2;
/** From this expectation on a dimension applies. */
const APPLIES = 0.5;

/** A result for a dimension that does not apply, or for an answer that was not assessed. */
export function noResult(dimension: Dimension): DimensionResult {
  return { points: null, evidence: [], next: RUBRIC[dimension].next[0] };
}

/** The result where a dimension is asked for and nothing speaks for it. */
export function nothingOf(dimension: Dimension): DimensionResult {
  return { points: 0, evidence: [], next: RUBRIC[dimension].next[0] };
}

/** The whole answer speaks for its structure and its credibility: so many sentences are shown for it. */
const MOST_FOR_CRAFT = 5;

/** What speaks for a dimension: every sentence that reaches its bar, if one of them can carry a point. */
function supportOf(
  context: ScoreContext,
  dimension: Dimension,
  shared: readonly Float32Array[],
  atAll: readonly number[],
  model: PointsModel,
): Support[] {
  const bar = model.bars[dimension];
  if (bar === undefined) return [];
  const strengths = evidenceStrengths(context.facts, shared, atAll, dimension, model.evidence);
  if (Math.max(...strengths) < bar.carries) return [];
  const least = QUOTED_DIMENSIONS.includes(dimension)
    ? bar.quoted
    : Math.max(bar.quoted, [...strengths].sort((a, b) => b - a)[MOST_FOR_CRAFT - 1] ?? 0);
  return context.sentences.flatMap((sentence) => {
    const strength = strengths[sentence.index] ?? 0;
    return strength >= least ? [supportBy(context, dimension, sentence, strength)] : [];
  });
}

function supportBy(
  context: ScoreContext,
  dimension: Dimension,
  { start, end, index }: Sentence,
  strength: number,
): Support {
  const move = likeliestMove(context.facts, dimension, index);
  const finding = context.findings.find((f) => f.sentence === index && f.move === move);
  return {
    start,
    end,
    move,
    detector: finding?.detector ?? LEARNT,
    strength,
    ...(finding?.pairedWith === undefined ? {} : { pairedWith: finding.pairedWith }),
  };
}

/** The solution begins with a decision at least this likely, behind the first sentence. */
const DECIDED = 0.5;

/** Limits that are told only after the solution, or only in the second half, earn one point at most. */
function isAfterTheSolution(context: ScoreContext, support: readonly Support[]): boolean {
  const first = context.sentences.findIndex((s) => support.some((e) => e.start === s.start));
  const decided = context.facts.chances.get('decision') ?? [];
  const solution = context.sentences.findIndex((_, i) => i > 0 && (decided[i] ?? 0) > DECIDED);
  return (solution >= 0 && first > solution) || first * 2 >= context.sentences.length;
}

function pointsOf(expected: number, steps: readonly number[]): Points {
  return steps.filter((step) => expected >= step).length as Points;
}

/**
 * Scores every dimension. Points that no quote supports are 0; a dimension without occasion is null,
 * unless the speaker offers it with something specific.
 */
export function scoreDimensions(
  context: ScoreContext,
  given: ReadonlySet<Dimension> | undefined,
  keyPoints: readonly KeyPointVerdict[],
  model: PointsModel,
): Record<Dimension, DimensionResult> {
  const results = {} as Record<Dimension, DimensionResult>;
  const explains = context.kind !== 'story';
  const asked = readAsked(context.question);
  const shared = sentenceRows(
    context.facts,
    context.sentences.map((s) => s.text.length),
  );
  const atAll = quotedAtAll(shared, model.atAll);
  const coverage = explains || given?.has('coverage') ? scoreCoverage(context, keyPoints) : NOTHING;
  for (const dimension of DIMENSIONS) {
    if (dimension === 'coverage') {
      results.coverage =
        explains || given?.has('coverage') ? coverageOf(context, coverage) : noResult('coverage');
      continue;
    }
    const expected = model.answer.predict(dimension, context.features);
    const reached = pointsOf(expected, model.steps[dimension] ?? []);
    const occasion =
      given === undefined
        ? isAlwaysAsked(context, dimension) || chanceThatApplies(context, asked, dimension, model) >= APPLIES
        : given.has(dimension);
    if (!occasion && !(given !== undefined && !explains && reached >= OFFERED)) {
      results[dimension] = noResult(dimension);
      continue;
    }
    const support = reached > 0 ? supportOf(context, dimension, shared, atAll, model) : [];
    const against = context.objections.filter((o) => SPEAKS_AGAINST[dimension]?.(o.detector));
    const most = dimension === 'constraints' && isAfterTheSolution(context, support) ? 1 : reached;
    const own = support.length > 0 ? (Math.min(reached, most) as Points) : 0;
    const points = explains && keyPoints.length > 0 ? explainedBy(dimension, own, coverage) : own;
    const shown =
      support.length > 0 || points === 0 ? support : coverage.support.filter((s) => s.against !== true);
    const evidence = quoteEvidence(context.reading.text, points === 0 ? against : [...shown, ...against]);
    results[dimension] = { points, evidence, next: RUBRIC[dimension].next[points] };
  }
  return results;
}

/** Which objections speak against which dimension. */
const SPEAKS_AGAINST: Readonly<Partial<Record<Dimension, (objection: string) => boolean>>> = {
  alternatives: (objection) => objection === 'slogan',
  limits: (objection) => objection === 'absolute-claim',
  credibility: () => true,
};

/** The coverage of an answer that is not asked to explain anything. */
const NOTHING: Scored = { points: 0, support: [] };

/**
 * An explanation whose key points are known is ordered and believable as far as it is right and complete: its order is
 * that of the subject, and nobody who misstates the subject is believed for the details.
 */
function explainedBy(dimension: Dimension, own: Points, coverage: Scored): Points {
  if (dimension === 'structure') return coverage.points;
  return dimension === 'credibility' ? (Math.round((own + coverage.points) / 2) as Points) : own;
}

/** Every story gives occasion for the core four; a boast that there were no limits does not take it away. */
function isAlwaysAsked(context: ScoreContext, dimension: Dimension): boolean {
  return context.kind === 'story' && DIMENSION_GROUPS.core.includes(dimension);
}

function chanceThatApplies(
  context: ScoreContext,
  asked: Asked,
  dimension: Dimension,
  model: PointsModel,
): number {
  return model.occasion.predict(OCCASION_FOREST, occasionRow(context.facts, asked, dimension));
}

function coverageOf(context: ScoreContext, scored: Scored): DimensionResult {
  const evidence = quoteEvidence(context.reading.text, scored.support);
  const points = evidence.some((e) => e.against !== true) ? scored.points : 0;
  const shown = points === 0 ? evidence.filter((e) => e.against === true) : evidence;
  return { points, evidence: shown, next: RUBRIC.coverage.next[points] };
}
