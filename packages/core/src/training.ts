/**
 * Core's third door, for `lab/` alone: what the trained part reads and how its weights are stored, so that training
 * and scoring cannot drift apart. No other package comes in here.
 */
export { createAssess } from './assess.ts';
export { applicableDimensions } from './bank/occasion.ts';
export { SIGN_MARK, SIGN_VALUE, type StoredHeads, ZERO } from './evidence/trained/linear-heads.ts';
export {
  loadMoveModel,
  type MoveThresholds,
  quoteHead,
  type StoredMoveModel,
  VOID_HEAD,
} from './evidence/trained/move-model.ts';
export {
  type DetectorReading,
  judgeMoves,
  type MoveReading,
  readDetectors,
  readMoves,
} from './evidence/trained/read-moves.ts';
export { type FeatureContext, type FeatureSink, giveFeatures } from './evidence/trained/unit-features.ts';
export {
  type ChoiceFacts,
  type ChoiceWeights,
  choiceSigns,
  rankForAdvice,
} from './rubric/advice/choose-dimensions.ts';
export { planAdvice } from './rubric/advice/plan-advice.ts';
export { isCut } from './rubric/advice/word-advice.ts';
export { askedDimension } from './rubric/asked-dimension.ts';
export { findObjections } from './rubric/find-objections.ts';
export { readAnswer } from './rubric/read-answer.ts';
export { readFacts } from './rubric/read-context.ts';
export { type AnswerFacts, answerFeatureNames, answerFeatures } from './rubric/trained/answer-features.ts';
export {
  EVIDENCE_FEATURES,
  evidenceRows,
  QUOTED_DIMENSIONS,
  SENTENCE_FEATURES,
  sentenceRows,
} from './rubric/trained/evidence-features.ts';
export {
  combineEvidence,
  QUOTED_AT_ALL_FOREST,
  QUOTED_FOREST,
} from './rubric/trained/evidence-strength.ts';
export {
  BASE,
  FIRST_SIGN,
  LEAF_ZERO,
  loadForests,
  NO_CUT,
  type StoredForest,
  type StoredForests,
} from './rubric/trained/forests.ts';
export { MOVES_OF } from './rubric/trained/moves-of.ts';
export { type Asked, OCCASION_FEATURES, occasionRow, readAsked } from './rubric/trained/occasion-features.ts';
export {
  type EvidenceBar,
  OCCASION_FOREST,
  type StoredPointsModel,
  VOTE_FOREST,
} from './rubric/trained/points-model.ts';
export type { StoredModel } from './trained-model.ts';
