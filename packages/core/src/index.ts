/** Core's front door: every public name. Inside core, import the file itself. */
export { type AnswerInput, type AssessOptions, assess, LOCAL_ENGINE, type QuestionInput } from './assess.ts';
export { DIMENSIONS, type Dimension } from './bank/dimension.ts';
export { findQuestion } from './bank/find-question.ts';
export { inferKind } from './bank/infer-kind.ts';
export { normaliseQuestion } from './bank/normalise-question.ts';
export { applicableDimensions, type Occasion } from './bank/occasion.ts';
export type { Level, Provenance, Question, QuestionKind } from './bank/question.ts';
export { searchQuestions } from './bank/search-questions.ts';
export { STARTER_QUESTIONS } from './bank/starter-questions.ts';
export type { Delivery } from './delivery/delivery.ts';
export { measureDelivery } from './delivery/measure-delivery.ts';
export { findEvidence } from './evidence/find-evidence.ts';
export type { Finding } from './evidence/finding.ts';
export { MOVES, type Move } from './evidence/move.ts';
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
} from './rubric/assessment.ts';
export {
  DIMENSION_GROUPS,
  type DimensionDescription,
  type DimensionGroup,
  RUBRIC,
  RUBRIC_VERSION,
} from './rubric/dimensions.ts';
export { type DimensionWeights, LEVEL_WEIGHTS } from './rubric/level-weights.ts';
export { findFillers } from './text/fillers.ts';
export type { Quantity, QuantityKind } from './text/quantities.ts';
export { readText } from './text/read-text.ts';
export type { Mode, Reading } from './text/reading.ts';
export type { Sentence } from './text/sentences.ts';
export { compareSpans, type Span, sliceSpan, spanContains, spansOverlap } from './text/span.ts';
export { toWellFormedText } from './text/well-formed.ts';
export { countWords, findWords } from './text/words.ts';
