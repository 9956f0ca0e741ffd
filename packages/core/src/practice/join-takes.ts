import type { Stretch, Timing } from '../delivery/timing.ts';
import { retakeVoice } from './retake-voice.ts';
import { type Spliced, spliceRetake, spliceTiming, type Take } from './splice-retake.ts';

/** Two takes as one. `from` and `to` are the silent end of the first, which gives way to `insert`. */
export interface JoinedTakes extends Spliced, Stretch {
  /** The part of the second take's recording that is put in. */
  readonly insert: Stretch;
  readonly timing: Timing;
  /** Length of the joined recording. */
  readonly seconds: number;
}

/**
 * Puts a second take behind a first, text and times, on the clock of a recording in which `from` to `to` of the first was
 * replaced by `insert` of the second. The silence at the joint goes, so that it does not count as a pause.
 */
export function joinTakes(first: Take, second: Take): JoinedTakes {
  const end = first.text.length;
  const spliced = spliceRetake(first.text, { start: end, end }, second.text);
  const insert = retakeVoice(second.timing, second.seconds);
  const joint = { from: retakeVoice(first.timing, first.seconds).to, to: first.seconds };
  return {
    ...spliced,
    ...joint,
    insert,
    timing: spliceTiming(
      first.text,
      first.timing,
      { start: end, end, ...joint },
      { ...second, insert },
      spliced,
    ),
    seconds: joint.from + insert.to - insert.from,
  };
}
