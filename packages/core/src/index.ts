/** Core's front door: every public name. Inside core, import the file itself. */
export { type AnswerInput, type AssessOptions, assess, LOCAL_ENGINE, type QuestionInput } from './assess.ts';
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
export { DIMENSIONS, type Dimension } from './bank/dimension.ts';
export type { Level, Provenance, Question, QuestionKind } from './bank/question.ts';
export type { Delivery } from './delivery/delivery.ts';
export { MOVES, type Move } from './evidence/move.ts';
export { readText } from './text/read-text.ts';
export type { Mode, Reading } from './text/reading.ts';
export type { Sentence } from './text/sentences.ts';
export { compareSpans, type Span, sliceSpan, spanContains, spansOverlap } from './text/span.ts';
export { toWellFormedText } from './text/well-formed.ts';
