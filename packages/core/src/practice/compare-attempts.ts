import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';
import type { Assessment, Overall, Points } from '../rubric/assessment.ts';
import { isSameScale } from '../rubric/same-scale.ts';
import type { Mode } from '../text/mode.ts';
import { countWords } from '../text/words.ts';
import { type AdviceTaken, areBothSpoken, seeWhetherTaken } from './advice-taken.ts';
import { type Change, changeOf } from './change.ts';
import { NOISE_OF_A_DIFFERENCE } from './noise.ts';

/** One try at a question, as it is compared with another. */
export interface AttemptToCompare {
  readonly text: string;
  /** Where one was typed, seconds do not compare: typing takes another time than speaking. */
  readonly mode?: Mode;
  readonly seconds?: number;
  readonly assessment: Assessment;
}

/** A measure before and after, where it is known. */
export interface BeforeAfter {
  readonly before?: number;
  readonly after?: number;
}

/** How an attempt compares with an earlier one. Points of two scales, or of an answer that was not assessed, do not compare. */
export type AttemptComparison =
  | {
      readonly comparable: false;
      readonly because: 'engine' | 'not-assessed';
      readonly seconds: BeforeAfter;
      readonly words: BeforeAfter;
    }
  | {
      readonly comparable: true;
      /** Of the dimensions that apply to both. */
      readonly dimensions: Readonly<Partial<Record<Dimension, Change<Points>>>>;
      readonly overall: Change<Overall>;
      readonly seconds: BeforeAfter;
      readonly words: BeforeAfter;
      /** Each piece of advice on the earlier attempt, and whether the later one took it. */
      readonly advice: readonly AdviceTaken[];
    };

/** Compares an attempt with an earlier one at the same question. */
export function compareAttempts(before: AttemptToCompare, after: AttemptToCompare): AttemptComparison {
  const lengths = {
    seconds: areBothSpoken(before, after) ? beforeAfter(secondsOf(before), secondsOf(after)) : {},
    words: beforeAfter(countWords(before.text), countWords(after.text)),
  };
  const [first, second] = [before.assessment, after.assessment];
  if (first.overall === null || second.overall === null)
    return { comparable: false, because: 'not-assessed', ...lengths };
  if (!isSameScale(first, second)) return { comparable: false, because: 'engine', ...lengths };
  const dimensions: Partial<Record<Dimension, Change<Points>>> = {};
  for (const name of DIMENSIONS) {
    const from = first.dimensions[name].points;
    const to = second.dimensions[name].points;
    if (from !== null && to !== null) dimensions[name] = changeOf(from, to, NOISE_OF_A_DIFFERENCE[name]);
  }
  return {
    comparable: true,
    dimensions,
    overall: changeOf(first.overall, second.overall, NOISE_OF_A_DIFFERENCE.overall),
    ...lengths,
    advice: first.advice.map((advice) => seeWhetherTaken(advice, before, after)),
  };
}

function secondsOf({ seconds, assessment }: AttemptToCompare): number | undefined {
  return seconds ?? assessment.delivery.seconds;
}

function beforeAfter(before: number | undefined, after: number | undefined): BeforeAfter {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
