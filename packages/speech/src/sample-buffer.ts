/** Samples of a recording as they arrive, of which the beginning may be forgotten. Places count from the recording's start. */
export interface SampleBuffer {
  /** How many have come in all. */
  readonly length: number;
  append(samples: Float32Array): void;
  /** The samples between two places; silence where they are forgotten or have not come. */
  slice(from: number, to: number): Float32Array;
  /** Lets go of all before a place. */
  forget(before: number): void;
}

const FIRST_CAPACITY = 1 << 16;

/** Makes an empty buffer. It grows by doubling and moves what is left to its front when room runs out. */
export function createSampleBuffer(): SampleBuffer {
  let kept = new Float32Array(FIRST_CAPACITY);
  let from = 0;
  let length = 0;
  return {
    get length() {
      return length;
    },
    append(samples) {
      const held = length - from;
      const needed = held + samples.length;
      if (needed > kept.length) {
        const grown = new Float32Array(Math.max(needed, 2 * held));
        grown.set(kept.subarray(0, held));
        kept = grown;
      }
      kept.set(samples, held);
      length += samples.length;
    },
    slice(start, end) {
      const out = new Float32Array(Math.max(0, end - start));
      const first = Math.max(start, from);
      const last = Math.min(end, length);
      if (last > first) out.set(kept.subarray(first - from, last - from), first - start);
      return out;
    },
    forget(before) {
      const to = Math.min(before, length);
      if (to <= from) return;
      kept.copyWithin(0, to - from, length - from);
      from = to;
    },
  };
}
