import {
  retakeVoice,
  type Span,
  type Stretch,
  spanToStretch,
  spliceRetake,
  spliceTiming,
  type Timing,
} from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { roundSeconds } from '../../../lib/round-seconds.ts';
import type { Draft } from '../draft.ts';
import { roundTiming } from '../drafts/round-timing.ts';
import { NO_TIMING, type Splice } from '../speaking/place-heard.ts';

/** An earlier answer with a passage said or written anew, to be mended and submitted. */
export interface Retake {
  readonly text: string;
  readonly mode: Draft['mode'];
  /** Seconds of the whole answer; 0 where they are not known. */
  readonly seconds: number;
  readonly timing?: Timing;
  /** The recording that fits the times. */
  readonly recordingId?: string;
  /** Where that recording is yet to be made: of which, how. */
  readonly splice?: Splice;
}

/**
 * Puts a new passage into an answer. Where both were recorded, their recordings become one and the times fit it; where the
 * passage is typed, the rest keeps its sound; where the earlier answer has none, only the text is joined.
 */
export function composeRetake(answer: StoredAnswer, passage: Span, anew: Draft): Retake {
  const spliced = spliceRetake(answer.text, passage, anew.text);
  const { text } = spliced;
  const mode = answer.mode === 'spoken' || anew.mode === 'spoken' ? 'spoken' : 'typed';
  const stretch = answer.timing === undefined ? null : spanToStretch(answer.timing, passage);
  const joined = { text, mode, seconds: 0 } as const;
  if (answer.mode === 'typed' || answer.timing === undefined || stretch === null) return joined;
  const old = answer.timing;
  const splice = (timing: Timing, seconds: number, insert?: Stretch) =>
    roundTiming(
      spliceTiming(
        answer.text,
        old,
        { ...passage, ...stretch },
        { text: anew.text, timing, seconds, ...(insert === undefined ? {} : { insert }) },
        spliced,
      ),
    );
  const length = stretch.to - stretch.from;
  // The silence before and after the new words is no pause of the answer.
  const insert = retakeVoice(anew.timing ?? NO_TIMING, anew.seconds);
  const rest = Math.max(0, (answer.seconds ?? 0) - length);
  const seconds = answer.seconds === undefined ? 0 : roundSeconds(rest + insert.to - insert.from);

  if (anew.mode === 'typed') {
    return {
      ...joined,
      seconds: answer.seconds ?? 0,
      timing: splice(NO_TIMING, length),
      ...(answer.recordingId === undefined ? {} : { recordingId: answer.recordingId }),
    };
  }
  const timing = anew.timing && splice(anew.timing, anew.seconds, insert);
  if (timing === undefined || answer.recordingId === undefined || anew.recordingId === undefined) {
    return { ...joined, seconds };
  }
  return {
    ...joined,
    seconds,
    timing,
    splice: {
      base: answer.recordingId,
      ...stretch,
      insert: anew.recordingId,
      insertFrom: insert.from,
      insertTo: insert.to,
    },
  };
}
