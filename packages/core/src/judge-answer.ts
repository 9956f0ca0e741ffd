import type { Dimension } from './bank/dimension.ts';
import { inferKind } from './bank/infer-kind.ts';
import type { Level } from './bank/question.ts';
import { measureDelivery } from './delivery/measure-delivery.ts';
import type { AnswerInput, AssessOptions, QuestionInput } from './engine.ts';
import { type MoveReading, readMoves } from './evidence/trained/read-moves.ts';
import { makeAssessment, makeNotAssessed, toMove } from './make-assessment.ts';
import { giveAdvice } from './rubric/advice.ts';
import { askedDimension } from './rubric/asked-dimension.ts';
import type { Assessment, HeardBy120s } from './rubric/assessment.ts';
import { cutAt120s } from './rubric/cut-at-120s.ts';
import { findReasonNotToAssess } from './rubric/not-assessed.ts';
import { readAnswer } from './rubric/read-answer.ts';
import { type AnswerScore, type AskedQuestion, pointsOf, scoreAnswer } from './rubric/score-answer.ts';
import { firstPart } from './text/first-part.ts';
import type { Reading } from './text/reading.ts';
import { toWellFormedText } from './text/well-formed.ts';
import type { TrainedModel } from './trained-model.ts';

/** An assessment with what it was made from, so that nothing is read twice. */
export interface Judged {
  /** Without probes. */
  readonly assessment: Assessment;
  readonly asked: AskedQuestion;
  /** Well-formed, as given: what all offsets point into. */
  readonly text: string;
  /** What the answer tells. */
  readonly told: Reading;
  /** Absent where the answer was not assessed. */
  readonly score?: AnswerScore;
}

/** Judges one answer with the given weights. Pure; never throws. */
export function judgeAnswer(
  model: TrainedModel,
  answer: AnswerInput,
  question: QuestionInput,
  options: AssessOptions,
): Judged {
  const level = options.level ?? 'senior';
  const stamp = { assessmentId: options.assessmentId, level, weights: model.hash };
  const asked = readQuestion(question);
  const given = { ...answer, text: toWellFormedText(answer.text) };
  const told = readAnswer(given.text, given.mode, asked.text);
  const judged = { asked, text: given.text, told };
  const reason = findReasonNotToAssess(given.text, told, asked.text);
  if (reason !== undefined)
    return { ...judged, assessment: makeNotAssessed(stamp, reason, measureDelivery(given, [])) };

  const moves = movesOf(told, asked, model);
  const score = scoreAnswer(told, moves, asked, level, model.points);
  const delivery = measureDelivery(given, moves.findings);
  const heard = heardBy120s(given, told, moves, asked, level, model);
  const assessment = makeAssessment(stamp, {
    dimensions: score.dimensions,
    overall: score.overall,
    ...(score.keyPoints.length > 0 ? { keyPoints: score.keyPoints } : {}),
    ...(heard === undefined ? {} : { heardBy120s: heard }),
    moves: moves.findings.map(toMove),
    delivery,
    advice: giveAdvice(score.context, score.dimensions, delivery, level),
  });
  return { ...judged, assessment, score };
}

/** What each sentence does, given what was asked. */
export function movesOf(
  told: Reading,
  asked: AskedQuestion,
  model: TrainedModel,
  dimension: Dimension | undefined = askedDimension(asked.text),
): MoveReading {
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

/** The question as scoring needs it. */
export function readQuestion(question: QuestionInput): AskedQuestion {
  const text = toWellFormedText(question.text);
  return {
    text,
    kind: question.kind ?? inferKind(text),
    ...(question.keyPoints === undefined ? {} : { keyPoints: question.keyPoints }),
    ...(question.dimensions === undefined ? {} : { dimensions: question.dimensions }),
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
