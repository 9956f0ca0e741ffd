import { RECORDING_BYTES_PER_SECOND } from '@sounding/core/contract';

/** Length of a WAV file's header, in bytes. */
export const WAV_HEADER_BYTES = 44;

const CHANNELS = 1;
const BYTES_A_SAMPLE = 2;
const SAMPLES_PER_SECOND = RECORDING_BYTES_PER_SECOND / BYTES_A_SAMPLE;
const PCM = 1;

/** The RIFF/WAVE header of as many bytes of a recording's samples. */
export function wavHeader(dataBytes: number): Buffer {
  const header = Buffer.alloc(WAV_HEADER_BYTES);
  header.write('RIFF', 0, 'ascii');
  header.writeUInt32LE(WAV_HEADER_BYTES - 8 + dataBytes, 4);
  header.write('WAVEfmt ', 8, 'ascii');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(PCM, 20);
  header.writeUInt16LE(CHANNELS, 22);
  header.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  header.writeUInt32LE(RECORDING_BYTES_PER_SECOND, 28);
  header.writeUInt16LE(BYTES_A_SAMPLE, 32);
  header.writeUInt16LE(8 * BYTES_A_SAMPLE, 34);
  header.write('data', 36, 'ascii');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}
