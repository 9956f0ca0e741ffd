import { RECORDING_BYTES_PER_SECOND } from '@sounding/core/contract';
import { createResampler, toPcm } from '@sounding/speech';
import { createGapFiller } from './fill-gaps.ts';
import type { Upload } from './upload/upload.ts';

/** Bytes of one chunk: two seconds, so that no more is lost with the tab. */
const CHUNK = 2 * RECORDING_BYTES_PER_SECOND;

/** The sound of one recording, from the microphone's blocks to the bytes that are kept. */
export interface Take {
  /**
   * Adds a block of the microphone that came at a time in milliseconds; gives at 16 kHz what is now certain of the
   * sound, with silence where some of it fell out.
   */
  add(block: Float32Array, at: number): Float32Array<ArrayBuffer>;
  /** Nothing comes for a while, and is not missing. Gives what was still uncertain. */
  pause(): Float32Array<ArrayBuffer>;
  /** Seconds so far. */
  seconds(): number;
  /** How many seconds of sound fell out. */
  lost(): number;
  /** Hands the last, shorter chunk on; nothing may be added after. */
  close(): Float32Array<ArrayBuffer>;
  /** The last, shorter chunk, for a page that goes away. */
  rest(): Uint8Array<ArrayBuffer>;
  /** All bytes so far: to read them again where the recogniser failed. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Begins a recording of a microphone with `rate` samples a second, whose chunks go to `upload`. */
export function beginTake(rate: number, upload: Pick<Upload, 'append'>): Take {
  const resampler = createResampler(rate);
  const filler = createGapFiller(rate);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  // Where the part begins that was not handed on yet.
  let handed = 0;
  let firstUnhanded = 0;

  function keep(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
    if (samples.length > 0) {
      const pcm = toPcm(samples);
      parts.push(pcm);
      total += pcm.length;
    }
    return samples;
  }
  function rest(): Uint8Array<ArrayBuffer> {
    return join(parts.slice(firstUnhanded), total - handed);
  }
  function handOn(): void {
    if (total === handed) return;
    upload.append(rest());
    handed = total;
    firstUnhanded = parts.length;
  }
  return {
    add(block, at) {
      const samples = keep(resampler.push(filler.push(block, at)));
      if (total - handed >= CHUNK) handOn();
      return samples;
    },
    pause: () => keep(resampler.push(filler.settle())),
    seconds: () => total / RECORDING_BYTES_PER_SECOND,
    lost: filler.lost,
    close() {
      const uncertain = resampler.push(filler.settle());
      const end = resampler.end();
      const samples = new Float32Array(uncertain.length + end.length);
      samples.set(uncertain);
      samples.set(end, uncertain.length);
      keep(samples);
      handOn();
      return samples;
    },
    rest() {
      keep(resampler.push(filler.settle()));
      return rest();
    },
    bytes: () => join(parts, total),
  };
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
