/** Core's front door: every public name. Inside core, import the file itself. */
export { type AnswerInput, assess, type AssessOptions, type QuestionInput } from './assess.ts';
export type {
  Advice,
  Assessment,
  DimensionResult,
  EngineStamp,
  Evidence,
  FoundMove,
  HeardBy120s,
  KeyPointVerdict,
  NotAssessedReason,
  Overall,
  Points,
  Probe,
} from './assessment.ts';
export { type Dimension, DIMENSIONS } from './bank/dimension.ts';
export type { Level, Provenance, Question, QuestionKind } from './bank/question.ts';
export type { Delivery } from './delivery/delivery.ts';
export { type Move, MOVES } from './evidence/move.ts';
export type { Mode, Reading } from './text/reading.ts';
export { readText } from './text/read-text.ts';
export type { Sentence } from './text/sentences.ts';
export { compareSpans, sliceSpan, type Span, spanContains, spansOverlap } from './text/span.ts';
export { toWellFormedText } from './text/well-formed.ts';
