import type { Dimension } from './bank/dimension.ts';
import type { Level, QuestionKind } from './bank/question.ts';
import type { Timing } from './delivery/timing.ts';
import type { Assessment, EngineStamp } from './rubric/assessment.ts';
import type { Mode } from './text/reading.ts';
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

/** The weights that `assess` goes by, made ready on first use. */
export function shippedModel(): TrainedModel {
  shipped ??= loadModel(weights as StoredModel);
  return shipped;
}
