/** Core's front door: every public name. Inside core, import the file itself. */
export { assess } from './assess.ts';
export { assessFollowUp } from './assess-follow-up.ts';
export { assessWithoutProbes } from './assess-without-probes.ts';
export { DIMENSIONS, type Dimension } from './bank/dimension.ts';
export { findQuestion } from './bank/find-question.ts';
export { inferKind } from './bank/infer-kind.ts';
export { normaliseQuestion } from './bank/normalise-question.ts';
export { applicableDimensions, type Occasion } from './bank/occasion.ts';
export type { Level, Provenance, Question, QuestionKind } from './bank/question.ts';
export { searchQuestions } from './bank/search-questions.ts';
export { STARTER_QUESTIONS } from './bank/starter-questions.ts';
export { closeExchange } from './close-exchange.ts';
export type { Delivery } from './delivery/delivery.ts';
export {
  DOUBTFUL_CONFIDENCE,
  DOUBTFUL_FIGURE_CONFIDENCE,
  type DoubtfulWord,
  findDoubtfulWords,
} from './delivery/doubtful-words.ts';
export { isPoorlyHeard } from './delivery/is-poorly-heard.ts';
export { measureDelivery } from './delivery/measure-delivery.ts';
export { offsetAtTime, playbackStretch, spanToStretch } from './delivery/offsets-in-time.ts';
export type { PaceWindow } from './delivery/pace-by-window.ts';
export { type Filler, type FillerKind, readFillers } from './delivery/read-fillers.ts';
export { remapTiming } from './delivery/remap-timing.ts';
export { judgeLength, type LengthVerdict, TARGET_SECONDS, TARGET_WORDS } from './delivery/targets.ts';
export type { Stretch, TimedWord, Timing } from './delivery/timing.ts';
export {
  type AnswerInput,
  type Assess,
  type AssessOptions,
  LOCAL_ENGINE,
  type QuestionInput,
} from './engine.ts';
export { findEvidence } from './evidence/find-evidence.ts';
export type { Finding } from './evidence/finding.ts';
export { MOVES, type Move } from './evidence/move.ts';
export type { Exchange, ExchangeTurn } from './exchange.ts';
export { findProvisional, type Provisional } from './find-provisional.ts';
export { type FollowUpStanding, type FollowUpTurn, followUpStanding } from './follow-up-standing.ts';
export { findTechnologies } from './knowledge/find-technologies.ts';
export { findTermsSaid, type TermSaid } from './knowledge/find-terms-said.ts';
export { isOrdinaryWord } from './knowledge/ordinary-words.ts';
export { type SuggestOptions, suggestTerms, type TermSuggestion } from './knowledge/suggest-terms.ts';
export { withoutConfidential } from './knowledge/without-confidential.ts';
export { nextProbe } from './next-probe.ts';
export type { AdviceTaken } from './practice/advice-taken.ts';
export { bestAttempt, latestAttempt, type RankedAttempt } from './practice/best-attempt.ts';
export type { Change, ChangeVerdict } from './practice/change.ts';
export {
  type AttemptComparison,
  type AttemptToCompare,
  type BeforeAfter,
  compareAttempts,
} from './practice/compare-attempts.ts';
export {
  type DeliveredAnswer,
  type DeliveryDescription,
  describeDelivery,
  type TimedFiller,
} from './practice/describe-delivery.ts';
export { type JoinedTakes, joinTakes } from './practice/join-takes.ts';
export { NOISE_OF_A_DIFFERENCE } from './practice/noise.ts';
export { type PointsMoved, pointsMoved } from './practice/points-moved.ts';
export { retakeVoice } from './practice/retake-voice.ts';
export { decide } from './practice/session/decide.ts';
export { reduceSession } from './practice/session/reduce-session.ts';
export type { Session, SessionStatus, SessionTurn } from './practice/session/session.ts';
export type { Decision, SessionCommand, SessionRefusal } from './practice/session/session-command.ts';
export {
  type AskedBy,
  FOLLOW_UPS,
  REDUCER_VERSION,
  type SessionEvent,
  type SessionHappening,
  type SessionQuestion,
} from './practice/session/session-event.ts';
export {
  type Retake,
  type Spliced,
  spliceRetake,
  spliceTiming,
  type Take,
  type TimedPassage,
} from './practice/splice-retake.ts';
export { type WeakPassage, weakPassage } from './practice/weak-passage.ts';
export type { GivenFigure } from './probes/given-figure.ts';
export { PROBE_KINDS, type ProbeKind } from './probes/probe-kind.ts';
export type {
  Advice,
  Assessment,
  DimensionResult,
  EngineStamp,
  Evidence,
  FoundMove,
  HeardBy120s,
  KeyPointVerdict,
  ModelUsage,
  NotAssessedReason,
  Overall,
  Points,
  Probe,
  QuotedPassage,
} from './rubric/assessment.ts';
export {
  DIMENSION_GROUPS,
  type DimensionDescription,
  type DimensionGroup,
  RUBRIC,
  RUBRIC_VERSION,
} from './rubric/dimensions.ts';
export { findInstructions } from './rubric/find-instructions.ts';
export { isRaised } from './rubric/is-raised.ts';
export {
  chooseLeading,
  type EngineVerdict,
  type Leading,
  leadingAssessment,
} from './rubric/leading-assessment.ts';
export { type DimensionWeights, LEVEL_WEIGHTS } from './rubric/level-weights.ts';
export { voteOverall } from './rubric/overall.ts';
export { NOT_KNOWN_WORDS, saysNotKnown } from './rubric/says-not-known.ts';
export { type SkeletonPart, type SkeletonPartName, sketchStory } from './rubric/skeleton.ts';
export { alignTokens } from './text/align-tokens.ts';
export { findFillers } from './text/fillers.ts';
export { looksEnglish } from './text/language.ts';
export type { Quantity, QuantityKind } from './text/quantities.ts';
export { readText } from './text/read-text.ts';
export type { Mode, Reading } from './text/reading.ts';
export type { Sentence } from './text/sentences.ts';
export { compareSpans, type Span, sliceSpan, spanContains, spansOverlap } from './text/span.ts';
export { toWellFormedText } from './text/well-formed.ts';
export { countWords, findWords } from './text/words.ts';
