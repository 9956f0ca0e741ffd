import type { Assessment } from './assessment.ts';
import type { Dimension } from './bank/dimension.ts';
import type { Level, QuestionKind } from './bank/question.ts';
import type { Mode } from './text/reading.ts';

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

/** The front hall: one answer to one question gives one assessment. Never throws. */
export function assess(_answer: AnswerInput, _question: QuestionInput, _options: AssessOptions): Assessment {
  throw new Error('not built yet');
}
