import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import { applicableDimensions } from '../bank/occasion.ts';
import type { Level, QuestionKind } from '../bank/question.ts';
import type { MoveReading } from '../evidence/trained/read-moves.ts';
import type { Reading } from '../text/reading.ts';
import { askedDimension } from './asked-dimension.ts';
import type { DimensionResult, KeyPointVerdict, Overall, Points } from './assessment.ts';
import { matchKeyPoints } from './key-points.ts';
import { voteOverall } from './overall.ts';
import { readContext } from './read-context.ts';
import type { ScoreContext } from './score-context.ts';
import { nothingOf, scoreDimensions } from './score-dimensions.ts';
import { missedSubject } from './story-subject.ts';
import type { PointsModel } from './trained/points-model.ts';

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

/** An answer beside the question is at most a "no" (rule 1), and one that names nothing of what it should explain a "strong no". */
const BESIDE: Overall = 2;
const NOTHING_OF_IT: Overall = 1;

/**
 * Rule 1: the most that an answer can get where what was asked for outright is absent, a story is of something else, or
 * an explanation explains nothing of what was asked. Undefined where it answers the question.
 */
export function mostBeside(
  question: AskedQuestion,
  context: ScoreContext,
  dimensions: Readonly<Record<Dimension, DimensionResult>>,
  missed: Dimension | undefined,
): Overall | undefined {
  const asked = askedDimension(question.text);
  if (asked !== undefined && dimensions[asked].points === 0) return BESIDE;
  if (question.kind === 'story') return missed === undefined ? undefined : BESIDE;
  const covered = dimensions.coverage.points ?? 0;
  if (context.facts.topic === 0) return covered <= 1 ? NOTHING_OF_IT : BESIDE;
  return covered === 0 ? BESIDE : undefined;
}

/** Scores a text that can be judged: dimensions with their quotes, key points, and the vote. */
export function scoreAnswer(
  reading: Reading,
  moves: MoveReading,
  question: AskedQuestion,
  level: Level,
  model: PointsModel,
): AnswerScore {
  const applicable = applicableDimensions(question);
  const context = readContext(reading, moves, question.text, question.kind, applicable);
  const keyPoints = matchKeyPoints(question.keyPoints ?? [], context.sentences, question.text);
  const missed = question.kind === 'story' ? missedSubject(question.text, context.sentences) : undefined;
  const scored = scoreDimensions(
    context,
    question.dimensions === undefined || question.dimensions.length === 0 ? undefined : applicable,
    keyPoints,
    model,
  );
  const asked = missed && (askedDimension(question.text) ?? missed);
  const dimensions = asked === undefined ? scored : { ...scored, [asked]: nothingOf(asked) };
  const most = mostBeside(question, context, dimensions, missed);
  const overall = voteOverall(pointsOf(dimensions), level, most);
  return { context, dimensions, overall, keyPoints };
}
