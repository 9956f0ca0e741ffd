import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import { inferKind } from './bank/infer-kind.ts';
import type { Level, QuestionKind } from './bank/question.ts';
import { measureDelivery } from './delivery/measure-delivery.ts';
import type { Timing } from './delivery/timing.ts';
import type { Finding } from './evidence/finding.ts';
import { type MoveReading, readMoves } from './evidence/trained/read-moves.ts';
import { giveAdvice } from './rubric/advice.ts';
import { askedDimension } from './rubric/asked-dimension.ts';
import type {
  Assessment,
  DimensionResult,
  EngineStamp,
  HeardBy120s,
  NotAssessedReason,
} from './rubric/assessment.ts';
import { cutAt120s } from './rubric/cut-at-120s.ts';
import { RUBRIC_VERSION } from './rubric/dimensions.ts';
import { findReasonNotToAssess } from './rubric/not-assessed.ts';
import { readAnswer } from './rubric/read-answer.ts';
import { type AskedQuestion, pointsOf, scoreAnswer } from './rubric/score-answer.ts';
import { noResult } from './rubric/score-dimensions.ts';
import { firstPart } from './text/first-part.ts';
import type { Mode, Reading } from './text/reading.ts';
import { toWellFormedText } from './text/well-formed.ts';
import { loadModel, type StoredModel, type TrainedModel } from './trained-model.ts';
import weights from './weights.json' with { type: 'json' };

/** The answer to be assessed; `text` may be any string at all. */
export interface AnswerInput {
  readonly text: string;
  readonly mode: Mode;
  readonly seconds?: number;
  /** When its words were said; read of spoken answers only. */
  readonly timing?: Timing;
}

/** The question it answers. Empty text means that the question is not known. */
export interface QuestionInput {
  readonly text: string;
  /** Read from the text where absent. */
  readonly kind?: QuestionKind;
  readonly keyPoints?: readonly string[];
  /** Dimensions the question gives occasion for, where its wording does not tell (see `Question`). */
  readonly dimensions?: readonly Dimension[];
}

/** What the front hall is given besides: ids arrive as arguments, since core makes none. */
export interface AssessOptions {
  readonly assessmentId: string;
  readonly level?: Level;
}

/** An engine: one answer to one question gives one assessment. */
export type Assess = (answer: AnswerInput, question: QuestionInput, options: AssessOptions) => Assessment;

/** The engine that `assess` is. Its version changes whenever any answer's points could. */
export const LOCAL_ENGINE: EngineStamp = {
  kind: 'local',
  name: 'sounding-local',
  version: '2.0.0',
  weights: weights.hash,
};

let shipped: TrainedModel | undefined;

/**
 * The front hall: one answer to one question gives one assessment, in milliseconds and by itself.
 * Pure and deterministic: the same input gives the same JSON, byte for byte. Never throws; what cannot be
 * judged comes back as `not_assessed` with its reason, never as a low score.
 *
 * @example
 * assess({ text, mode: 'typed' }, { text: 'Why did you choose that database?' }, { assessmentId: 'a1' })
 */
export function assess(answer: AnswerInput, question: QuestionInput, options: AssessOptions): Assessment {
  shipped ??= loadModel(weights as StoredModel);
  return assessWith(shipped, answer, question, options);
}

/** The same engine with other weights: for measuring it on answers that its own weights have seen. */
export function createAssess(stored: StoredModel): Assess {
  const model = loadModel(stored);
  return (answer, question, options) => assessWith(model, answer, question, options);
}

function assessWith(
  model: TrainedModel,
  answer: AnswerInput,
  question: QuestionInput,
  options: AssessOptions,
): Assessment {
  const engine = { ...LOCAL_ENGINE, weights: model.hash };
  const level = options.level ?? 'senior';
  const asked = readQuestion(question);
  const given = { ...answer, text: toWellFormedText(answer.text) };
  const told = readAnswer(given.text, given.mode, asked.text);
  const reason = findReasonNotToAssess(given.text, told, asked.text);
  if (reason !== undefined) return notAssessed(engine, reason, given, options.assessmentId, level);

  const moves = movesOf(told, asked, model);
  const score = scoreAnswer(told, moves, asked, level, model.points);
  const delivery = measureDelivery(given, moves.findings);
  const heard = heardBy120s(given, told, moves, asked, level, model);
  return {
    schemaVersion: 1,
    assessmentId: options.assessmentId,
    status: 'ok',
    engine,
    rubricVersion: RUBRIC_VERSION,
    level,
    dimensions: score.dimensions,
    overall: score.overall,
    ...(score.keyPoints.length > 0 ? { keyPoints: score.keyPoints } : {}),
    ...(heard === undefined ? {} : { heardBy120s: heard }),
    moves: moves.findings.map(toMove),
    delivery,
    advice: giveAdvice(score.context, score.dimensions, delivery, level),
    probes: [],
  };
}

function movesOf(told: Reading, asked: AskedQuestion, model: TrainedModel): MoveReading {
  const dimension = askedDimension(asked.text);
  return readMoves(
    told,
    {
      question: asked.text,
      kind: asked.kind,
      ...(dimension === undefined ? {} : { asked: dimension }),
    },
    model.moves,
  );
}

function readQuestion(question: QuestionInput): AskedQuestion {
  const text = toWellFormedText(question.text);
  return {
    text,
    kind: question.kind ?? inferKind(text),
    ...(question.keyPoints === undefined ? {} : { keyPoints: question.keyPoints }),
    ...(question.dimensions === undefined ? {} : { dimensions: question.dimensions }),
  };
}

function notAssessed(
  engine: EngineStamp,
  reason: NotAssessedReason,
  given: AnswerInput,
  assessmentId: string,
  level: Level,
): Assessment {
  return {
    schemaVersion: 1,
    assessmentId,
    status: 'not_assessed',
    reason,
    engine,
    rubricVersion: RUBRIC_VERSION,
    level,
    dimensions: Object.fromEntries(DIMENSIONS.map((d) => [d, noResult(d)])) as Record<
      Dimension,
      DimensionResult
    >,
    overall: null,
    moves: [],
    delivery: measureDelivery(given, []),
    advice: [],
    probes: [],
  };
}

/**
 * Scores what a listener had heard when two minutes were over (rule 9); only for longer spoken answers. What was said
 * by then means what it means in the whole answer, so the sentences are not judged anew.
 */
function heardBy120s(
  given: AnswerInput,
  told: Reading,
  moves: MoveReading,
  asked: AskedQuestion,
  level: Level,
  model: TrainedModel,
): HeardBy120s | undefined {
  const cutAt = given.mode === 'spoken' ? cutAt120s(given.text, given.seconds, given.timing) : undefined;
  if (cutAt === undefined) return undefined;
  const heard = firstPart(told, cutAt);
  if (findReasonNotToAssess(given.text.slice(0, cutAt), heard, asked.text) !== undefined)
    return { cutAt, dimensions: {}, overall: null };
  const count = heard.sentences.length;
  const score = scoreAnswer(heard, firstMoves(moves, count), asked, level, model.points);
  return { cutAt, dimensions: pointsOf(score.dimensions), overall: score.overall };
}

function firstMoves(moves: MoveReading, sentences: number): MoveReading {
  const chances = new Map<string, Float64Array>();
  for (const [head, own] of moves.chances) chances.set(head, own.subarray(0, sentences));
  return { chances, findings: moves.findings.filter((f) => f.sentence < sentences) };
}

function toMove(finding: Finding): Assessment['moves'][number] {
  const strength = Math.round(Math.min(1, Math.max(0, finding.strength)) * 1000) / 1000;
  return { start: finding.start, end: finding.end, move: finding.move, strength };
}
