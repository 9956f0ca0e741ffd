import { WAV_HEADER_BYTES } from '../../../lib/recordings-api.ts';

const BYTES_PER_SAMPLE = 2;
const LOUDEST = 32_768;

/**
 * The loudness of a recording in `count` equal stretches of time, each 0..1 of full scale: what a waveform is drawn
 * from. `wav` is signed 16-bit, one channel, little-endian, as the server gives it; an odd last byte counts as
 * nothing. Where there are fewer samples than stretches, the later stretches are silent.
 */
export function findPeaks(wav: ArrayBuffer, count: number): Float32Array {
  const peaks = new Float32Array(count);
  const samples = Math.max(0, Math.floor((wav.byteLength - WAV_HEADER_BYTES) / BYTES_PER_SAMPLE));
  if (samples === 0) return peaks;
  const view = new DataView(wav, WAV_HEADER_BYTES);
  const perPeak = Math.max(1, samples / count);
  for (let at = 0; at < samples; at += 1) {
    const index = Math.min(count - 1, Math.floor(at / perPeak));
    const loud = Math.abs(view.getInt16(at * BYTES_PER_SAMPLE, true)) / LOUDEST;
    if (loud > (peaks[index] ?? 0)) peaks[index] = loud;
  }
  return peaks;
}
