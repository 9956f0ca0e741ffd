/** Sound that is later than this has perhaps not been lost but held up, in seconds. */
const JITTER = 0.25;
/** Late sound that has not caught up for so long is lost, in seconds. */
const SETTLED = 0.5;
/** How much sound must have come meanwhile: a page that was busy gets all that waited at once. */
const HEARD_SINCE = 0.3;
/** What is missing longer than this was no dropout: the computer slept. In seconds. */
const LONGEST = 30;

/** Sound with silence where some of it fell out, so that its times are those of the clock. */
export interface GapFiller {
  /** Takes the next block, at a time in milliseconds that only goes forward; gives what is certain by now, or nothing. */
  push(block: Float32Array, at: number): Float32Array;
  /** Gives what is still held back, and begins the comparison anew: before a pause, or at the end. */
  settle(): Float32Array;
  /** Seconds that fell out so far. */
  lost(): number;
}

/** Blocks that are held back until it is certain whether sound is missing before them. */
interface Held {
  readonly blocks: Float32Array[];
  /** The least that was missing, and when that was seen. */
  least: number;
  since: number;
  /** Seconds that have come since. */
  heard: number;
}

/**
 * Compares a microphone's samples, `rate` a second, with the clock. Under load browsers lose some without a word, and
 * the rest would close up. Blocks may come late and in bursts: silence goes in only where they do not catch up.
 */
export function createGapFiller(rate: number): GapFiller {
  // When the sound began by the clock, were none of it lost or late; in seconds. Undefined before the first block.
  let begun: number | undefined;
  let received = 0;
  let lost = 0;
  let held: Held | undefined;

  function release(): Float32Array {
    if (held === undefined) return new Float32Array(0);
    const { blocks, least } = held;
    held = undefined;
    if (least <= JITTER) return join(blocks, 0);
    lost += least;
    if (begun !== undefined) begun += least;
    return join(blocks, least > LONGEST ? 0 : Math.round(least * rate));
  }

  return {
    push(block, at) {
      const time = at / 1000;
      const length = block.length / rate;
      received += length;
      begun ??= time - received;
      const missing = time - begun - received;
      // Earlier than any before: those were late by so much.
      if (missing < 0) begun += missing;
      if (held === undefined) {
        if (missing <= JITTER) return block;
        held = { blocks: [block], least: missing, since: time, heard: 0 };
        return new Float32Array(0);
      }
      held.blocks.push(block);
      held.heard += length;
      if (missing < held.least) {
        // Catching up; what merely wavers counts as standing still.
        const catchesUp = missing < held.least - length / 2;
        held.least = Math.max(0, missing);
        if (catchesUp) {
          held.since = time;
          held.heard = 0;
        }
      }
      const certain = time - held.since >= SETTLED && held.heard >= HEARD_SINCE;
      return held.least <= JITTER || certain ? release() : new Float32Array(0);
    },
    settle() {
      const rest = release();
      begun = undefined;
      received = 0;
      return rest;
    },
    lost: () => lost,
  };
}

function join(blocks: readonly Float32Array[], silence: number): Float32Array {
  const joined = new Float32Array(blocks.reduce((sum, { length }) => sum + length, silence));
  let at = silence;
  for (const block of blocks) {
    joined.set(block, at);
    at += block.length;
  }
  return joined;
}
