import { markVoice, SHORTEST_PAUSE } from './find-voice.ts';
import { FRAME_SECONDS } from './voice-activity.ts';

/** A stretch of frames to be recognised at once. */
export interface Piece {
  /** The first frame with voice, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where to look for the next piece: in the middle of the silence, or where the voice was cut. */
  readonly next: number;
  /** Whether the speaker paused there, or the piece was cut because it grew too long. */
  readonly endsBy: 'pause' | 'length';
}

const frames = (seconds: number) => Math.round(seconds / FRAME_SECONDS);

/** A silence that ends a piece whatever its length. */
const LONG_PAUSE = frames(0.8);
/** A pause ends a piece only when there is enough in it: the recogniser needs context. */
const PAUSE = frames(SHORTEST_PAUSE);
const ENOUGH = frames(5);
/** The recogniser loses its way in longer pieces, and the person waits for them. */
const MOST = frames(12);
/** Where a piece that grew too long may be cut, from its start. */
const EARLIEST_CUT = frames(4);
/** Silence of a few frames between words; without one the cut goes through the least likely frame. */
const FEWEST_QUIET = 2;

/**
 * Finds the next piece from a frame on, or `undefined` where it is not complete yet. It depends on nothing
 * that comes after it, so pieces are the same whether sound arrives bit by bit or at once. `ended`: no more will come.
 */
export function findPiece(likely: readonly number[], start: number, ended: boolean): Piece | undefined {
  const voiced = markVoice(likely.slice(start, undefined));
  const first = voiced.indexOf(true);
  if (first < 0) return undefined;
  let quiet = 0;
  for (let i = first; i < voiced.length; i++) {
    quiet = voiced[i] ? 0 : quiet + 1;
    const length = i + 1 - quiet - first;
    if (quiet >= LONG_PAUSE || (quiet >= PAUSE && length >= ENOUGH)) {
      const to = start + i + 1 - quiet;
      return { from: start + first, to, next: start + i + 1 - Math.floor(quiet / 2), endsBy: 'pause' };
    }
    if (i + 1 - first >= MOST) return cutLong(likely, voiced, start, first);
  }
  if (!ended) return undefined;
  const to = start + voiced.lastIndexOf(true) + 1;
  return { from: start + first, to, next: likely.length, endsBy: 'pause' };
}

/** Cuts at the longest silence of what is there, the later of two; else where voice is least likely. */
function cutLong(likely: readonly number[], voiced: readonly boolean[], start: number, first: number): Piece {
  let best = { from: 0, length: 0 };
  let quiet = 0;
  for (let i = first + EARLIEST_CUT; i < first + MOST; i++) {
    quiet = voiced[i] ? 0 : quiet + 1;
    if (quiet > 0 && quiet >= best.length) best = { from: i + 1 - quiet, length: quiet };
  }
  const from = start + first;
  if (best.length >= FEWEST_QUIET) {
    const next = start + best.from + Math.floor(best.length / 2);
    return { from, to: start + best.from, next, endsBy: best.length >= PAUSE ? 'pause' : 'length' };
  }
  let dip = from + EARLIEST_CUT;
  for (let i = dip; i < from + MOST; i++) {
    if ((likely[i] ?? 1) <= (likely[dip] ?? 1)) dip = i;
  }
  return { from, to: dip, next: dip, endsBy: 'length' };
}
