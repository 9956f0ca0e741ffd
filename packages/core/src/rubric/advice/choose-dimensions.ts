import { DIMENSIONS, type Dimension } from '../../bank/dimension.ts';
import type { Level, QuestionKind } from '../../bank/question.ts';
import { askedDimension } from '../asked-dimension.ts';
import type { Points } from '../assessment.ts';
import { LEVEL_WEIGHTS } from '../level-weights.ts';
import { voteOverall } from '../overall.ts';

/** What is looked at to choose what to advise on. */
export interface ChoiceFacts {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly points: Readonly<Record<Dimension, Points | null>>;
}

/** By sign (see `choiceSigns`), how much it speaks for a dimension. A sign without a weight says nothing. */
export type ChoiceWeights = Readonly<Record<string, number>>;

/** Points below which a dimension that was asked for outright counts as unanswered. */
const ANSWERED: Points = 2;
const MOST_POINTS = 3;
/** The vote between yes and no, and how far votes lie from it at most. */
const MIDDLE_VOTE = 3;
const VOTE_SPREAD = 2;

/**
 * What speaks for or against advising on a dimension that applies, as named signs with their values: its points, whether
 * it was asked for, and its own share by how far it is from three points and by the vote, since a weak answer wants
 * other mends than a strong one. Lab learns the weights by the same signs.
 */
export function choiceSigns(facts: ChoiceFacts): Map<Dimension, readonly (readonly [string, number])[]> {
  const asked = askedDimension(facts.question);
  const vote = (voteOverall(facts.points, 'senior') - MIDDLE_VOTE) / VOTE_SPREAD;
  const out = new Map<Dimension, readonly (readonly [string, number])[]>();
  for (const dimension of DIMENSIONS) {
    const points = facts.points[dimension];
    if (points === null) continue;
    const signs: (readonly [string, number])[] = [
      [`${points} points`, 1],
      [dimension, 1],
      [`${dimension}: short of three`, (MOST_POINTS - points) / MOST_POINTS],
      [`${dimension}: vote`, vote],
    ];
    if (facts.kind !== 'story') signs.push([`${dimension}: to explain`, 1]);
    if (asked === dimension) signs.push(['asked for', 1]);
    if (asked === dimension && points < ANSWERED) signs.push(['asked for and unanswered', 1]);
    out.set(dimension, signs);
  }
  return out;
}

/**
 * The dimensions that apply, those first on which a reader would most likely want a change. What has all its points
 * already comes behind what has not. For other seats than the senior one the vote's weights shift the order.
 */
export function rankForAdvice(facts: ChoiceFacts, weights: ChoiceWeights, level: Level): Dimension[] {
  const scores = new Map<Dimension, number>();
  for (const [dimension, signs] of choiceSigns(facts)) {
    const seat = Math.log(LEVEL_WEIGHTS[level][dimension] / LEVEL_WEIGHTS.senior[dimension]);
    scores.set(
      dimension,
      signs.reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), seat),
    );
  }
  const score = (d: Dimension): number => scores.get(d) ?? 0;
  const full = (d: Dimension): number => (facts.points[d] === MOST_POINTS ? 1 : 0);
  return [...scores.keys()].sort((a, b) => full(a) - full(b) || score(b) - score(a));
}
