import { joinTakes, spliceRetake, spliceTiming, type Timing } from '@sounding/core';
import { roundSeconds } from '../../../lib/round-seconds.ts';
import type { Heard } from '../../../lib/speaking.ts';
import type { Draft } from '../draft.ts';
import type { DraftChange } from '../drafts/change-draft.ts';

/** Where newly spoken words go in a draft that has words already. */
export type Place = 'after' | 'instead';

/**
 * Two recordings to be made one, in seconds: from `insertFrom` to `insertTo` the second goes into the first at `from`, in
 * place of what was up to `to`.
 */
export interface Splice {
  readonly base: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly insertFrom: number;
  readonly insertTo: number;
}

/** What becomes of a draft by what was heard. */
export interface Placed {
  readonly change: DraftChange;
  /** Where both parts have a recording: what joins them, and the times and the seconds of the whole once that is done. */
  readonly join?: { readonly splice: Splice; readonly timing: Timing; readonly seconds: number };
}

/** Of words without times, as typed ones are. */
export const NO_TIMING: Timing = { words: [], voice: [], precise: true };

/**
 * Puts what was heard into a draft: alone or in place of its words, or behind them. Until the two recordings of an
 * answer are one, the times and the sound are those of the part that has both.
 */
export function placeHeard(draft: Draft, heard: Heard, place: Place): Placed {
  const change = { mode: 'spoken' as const, recordingId: heard.recordingId, seconds: heard.seconds };
  if (place === 'instead' || draft.text.trim() === '') {
    return { change: { ...change, text: heard.text, timing: heard.timing } };
  }
  const before =
    draft.mode === 'spoken' ? draft : { ...draft, recordingId: undefined, timing: undefined, seconds: 0 };
  const end = draft.text.length;
  const spliced = spliceRetake(draft.text, { start: end, end }, heard.text);
  const { text } = spliced;
  const seconds = roundSeconds(before.seconds + heard.seconds);
  if (before.recordingId === undefined) {
    const timing =
      heard.timing &&
      spliceTiming(
        draft.text,
        NO_TIMING,
        { start: end, end, from: 0, to: 0 },
        timed(heard, heard.timing),
        spliced,
      );
    return { change: { ...change, text, seconds, timing } };
  }
  const { recordingId, timing } = before;
  const kept = { text, mode: change.mode, seconds, recordingId, timing };
  if (heard.recordingId === undefined || heard.timing === undefined || timing === undefined) {
    return { change: kept };
  }
  const joined = joinTakes(timed(draft, timing), timed(heard, heard.timing));
  const { from, to, insert } = joined;
  return {
    change: kept,
    join: {
      splice: {
        base: recordingId,
        from,
        to,
        insert: heard.recordingId,
        insertFrom: insert.from,
        insertTo: insert.to,
      },
      timing: joined.timing,
      seconds: roundSeconds(joined.seconds),
    },
  };
}

function timed({ text, seconds }: Pick<Heard, 'text' | 'seconds'>, timing: Timing) {
  return { text, seconds, timing };
}
