import { SAMPLE_RATE } from './sample-rate.ts';

const FULL = 0x8000;
const HEADER_BYTES = 44;
const BYTES_A_SAMPLE = 2;

/** Writes samples (-1..1) as signed 16-bit little-endian bytes, as recordings are kept; what is louder is clipped. */
export function toPcm(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length * BYTES_A_SAMPLE);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, i) => {
    const value = Number.isNaN(sample) ? 0 : Math.round(sample * FULL);
    view.setInt16(i * BYTES_A_SAMPLE, Math.max(-FULL, Math.min(FULL - 1, value)), true);
  });
  return bytes;
}

/** Reads signed 16-bit little-endian bytes as samples. Half a sample at the end, of a chunk cut off, is left out. */
export function fromPcm(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = new Float32Array(bytes.length >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(i * BYTES_A_SAMPLE, true) / FULL;
  return samples;
}

/**
 * Makes the 44 bytes that turn so many bytes of recording (16 kHz, mono, 16 bits) into a WAV file.
 * See http://soundfile.sapp.org/doc/WaveFormat/
 */
export function wavHeader(dataBytes: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * BYTES_A_SAMPLE, true);
  view.setUint16(32, BYTES_A_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_A_SAMPLE, true);
  write(36, 'data');
  view.setUint32(40, dataBytes, true);
  return bytes;
}
