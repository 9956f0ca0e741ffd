import { Failure } from '../failure.ts';
import { decodeText } from './decode-text.ts';
import type { Input } from './open-input.ts';

/** Longest answer, in UTF-16 code units: the bound that the API sets too. */
export const MAX_ANSWER_UNITS = 40_000;
/** As many bytes as the longest answer can take in UTF-8, with room for a byte order mark. */
const BYTES_PER_UNIT = 3;

/**
 * Reads one answer whole. Throws a `Failure` that names the input when it is binary (has NUL bytes),
 * is not UTF-8 or is longer than `maxUnits` UTF-16 code units; of an endless input only that much is read.
 */
export async function readAnswer(input: Input, maxUnits: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.chunks) {
    if (chunk.includes(0)) throw new Failure(`${input.name} is not a text: it has NUL bytes`);
    parts.push(chunk);
    size += chunk.length;
    if (size > maxUnits * BYTES_PER_UNIT + 3) throw tooLong(input, maxUnits);
  }
  const text = decodeText(Buffer.concat(parts));
  if (text === undefined)
    throw new Failure(`${input.name} is not UTF-8 text; save it as UTF-8 and try again`);
  if (text.length > maxUnits) throw tooLong(input, maxUnits);
  return text;
}

function tooLong(input: Input, maxUnits: number): Failure {
  return new Failure(`${input.name} is too long for one answer: at most ${maxUnits} characters are read`);
}
