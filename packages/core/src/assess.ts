import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import { inferKind } from './bank/infer-kind.ts';
import type { Level, QuestionKind } from './bank/question.ts';
import { measureDelivery } from './delivery/measure-delivery.ts';
import { findEvidence } from './evidence/find-evidence.ts';
import type { Finding } from './evidence/finding.ts';
import { giveAdvice } from './rubric/advice.ts';
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
import type { Mode } from './text/reading.ts';
import { toWellFormedText } from './text/well-formed.ts';

/** The answer to be assessed; `text` may be any string at all. */
export interface AnswerInput {
  readonly text: string;
  readonly mode: Mode;
  readonly seconds?: number;
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

/** The engine that `assess` is. Its version changes whenever any answer's points could. */
export const LOCAL_ENGINE: EngineStamp = { kind: 'local', name: 'sounding-local', version: '1.1.0' };

/**
 * The front hall: one answer to one question gives one assessment, in milliseconds and by itself.
 * Pure and deterministic: the same input gives the same JSON, byte for byte. Never throws; what cannot be
 * judged comes back as `not_assessed` with its reason, never as a low score.
 *
 * @example
 * assess({ text, mode: 'typed' }, { text: 'Why did you choose that database?' }, { assessmentId: 'a1' })
 */
export function assess(answer: AnswerInput, question: QuestionInput, options: AssessOptions): Assessment {
  const level = options.level ?? 'senior';
  const asked = readQuestion(question);
  const given = { ...answer, text: toWellFormedText(answer.text) };
  const told = readAnswer(given.text, given.mode, asked.text);
  const reason = findReasonNotToAssess(given.text, told, asked.text);
  if (reason !== undefined) return notAssessed(reason, given, options.assessmentId, level);

  const findings = findEvidence(told, { question: asked.text, kind: asked.kind });
  const score = scoreAnswer(told, findings, asked, level);
  const delivery = measureDelivery(given, findings, given.seconds);
  const heard = heardBy120s(given, asked, level);
  return {
    schemaVersion: 1,
    assessmentId: options.assessmentId,
    status: 'ok',
    engine: LOCAL_ENGINE,
    rubricVersion: RUBRIC_VERSION,
    level,
    dimensions: score.dimensions,
    overall: score.overall,
    ...(score.keyPoints.length > 0 ? { keyPoints: score.keyPoints } : {}),
    ...(heard === undefined ? {} : { heardBy120s: heard }),
    moves: findings.map(toMove),
    delivery,
    advice: giveAdvice(score.context, score.dimensions, delivery, level),
    probes: [],
  };
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
    engine: LOCAL_ENGINE,
    rubricVersion: RUBRIC_VERSION,
    level,
    dimensions: Object.fromEntries(DIMENSIONS.map((d) => [d, noResult(d)])) as Record<
      Dimension,
      DimensionResult
    >,
    overall: null,
    moves: [],
    delivery: measureDelivery(given, [], given.seconds),
    advice: [],
    probes: [],
  };
}

/** Scores what a listener had heard when two minutes were over (rule 9); only for longer spoken answers. */
function heardBy120s(given: AnswerInput, asked: AskedQuestion, level: Level): HeardBy120s | undefined {
  const cutAt = given.mode === 'spoken' ? cutAt120s(given.text, given.seconds) : undefined;
  if (cutAt === undefined) return undefined;
  const text = given.text.slice(0, cutAt);
  const told = readAnswer(text, given.mode, asked.text);
  if (findReasonNotToAssess(text, told, asked.text) !== undefined)
    return { cutAt, dimensions: {}, overall: null };
  const findings = findEvidence(told, { question: asked.text, kind: asked.kind });
  const score = scoreAnswer(told, findings, asked, level);
  return { cutAt, dimensions: pointsOf(score.dimensions), overall: score.overall };
}

function toMove(finding: Finding): Assessment['moves'][number] {
  const strength = Math.round(Math.min(1, Math.max(0, finding.strength)) * 1000) / 1000;
  return { start: finding.start, end: finding.end, move: finding.move, strength };
}
