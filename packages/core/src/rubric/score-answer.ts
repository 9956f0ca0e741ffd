import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import { applicableDimensions } from '../bank/occasion.ts';
import type { Level, QuestionKind } from '../bank/question.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Reading } from '../text/reading.ts';
import { askedDimension } from './asked-dimension.ts';
import type { DimensionResult, KeyPointVerdict, Overall, Points } from './assessment.ts';
import { matchKeyPoints } from './key-points.ts';
import { voteOverall } from './overall.ts';
import { readContext } from './read-context.ts';
import { topicShare } from './relevance.ts';
import type { ScoreContext } from './score-context.ts';
import { nothingOf, scoreDimensions } from './score-dimensions.ts';
import { missedSubject } from './story-subject.ts';

/** The question as scoring needs it: its kind is known by now. */
export interface AskedQuestion {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly keyPoints?: readonly string[];
  readonly dimensions?: readonly Dimension[];
}

/** The verdict on one text, before advice and delivery. */
export interface AnswerScore {
  readonly context: ScoreContext;
  readonly dimensions: Readonly<Record<Dimension, DimensionResult>>;
  readonly overall: Overall;
  readonly keyPoints: readonly KeyPointVerdict[];
}

/** The points alone, by dimension. */
export function pointsOf(
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
): Record<Dimension, Points | null> {
  const points = {} as Record<Dimension, Points | null>;
  for (const d of DIMENSIONS) points[d] = dimensions[d].points;
  return points;
}

/**
 * Rule 1: what was asked for outright is absent, a story is of something else, or an explanation explains nothing of what was asked. Without key
 * points that is said only when not one subject word of the question is taken up and little is specific.
 */
function isBesideTheQuestion(
  question: AskedQuestion,
  context: ScoreContext,
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  missed: Dimension | undefined,
): boolean {
  const asked = askedDimension(question.text);
  if (asked !== undefined && dimensions[asked].points === 0) return true;
  if (question.kind === 'story') return missed !== undefined;
  const covered = dimensions.coverage.points ?? 0;
  return covered === 0 || (covered === 1 && topicShare(question.text, context.sentences) === 0);
}

/** Scores a text that can be judged: dimensions with their quotes, key points, and the vote. */
export function scoreAnswer(
  reading: Reading,
  findings: readonly Finding[],
  question: AskedQuestion,
  level: Level,
): AnswerScore {
  const context = readContext(reading, findings, question.text, question.kind);
  const keyPoints = matchKeyPoints(question.keyPoints ?? [], context.sentences, question.text);
  const missed = question.kind === 'story' ? missedSubject(question.text, context.sentences) : undefined;
  const scored = scoreDimensions(context, applicableDimensions(question), keyPoints);
  const asked = missed && (askedDimension(question.text) ?? missed);
  const dimensions = asked === undefined ? scored : { ...scored, [asked]: nothingOf(asked) };
  const beside = isBesideTheQuestion(question, context, dimensions, missed);
  const overall = voteOverall(pointsOf(dimensions), level, beside);
  return { context, dimensions, overall, keyPoints };
}
