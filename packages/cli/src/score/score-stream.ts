import type { Level } from '@sounding/core';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { printable } from '../terminal/printable.ts';
import { writeOut } from '../terminal/write-out.ts';
import type { Input } from './open-input.ts';
import { readLines } from './read-lines.ts';
import { scoreLine } from './score-line.ts';

/** Longest line of a stream, in bytes: room for the longest answer and its key points, escaped. */
export const MAX_LINE_BYTES = 1024 * 1024;

/**
 * Scores a stream of answers, one JSON line out for each line in, in order and in constant memory.
 * A bad line gives an error line and the stream goes on; a summary of those goes to standard error.
 */
export async function scoreStream(input: Input, level: Level): Promise<ExitCode> {
  let failures = 0;
  let first = '';
  for await (const lines of readLines(input.chunks, MAX_LINE_BYTES)) {
    const outputs: string[] = [];
    for (const line of lines) {
      const scored = scoreLine(line, MAX_LINE_BYTES, level);
      if (scored === undefined) continue;
      outputs.push(scored.output);
      if (scored.error === undefined) continue;
      failures++;
      first ||= `line ${line.number}: ${scored.error}`;
    }
    if (outputs.length > 0) await writeOut(outputs.join(''));
  }
  if (failures === 0) return EXIT.ok;
  const lines = failures === 1 ? '1 line' : `${failures} lines`;
  process.stderr.write(`sounding: ${lines} of ${input.name} failed; the first is ${printable(first)}\n`);
  return EXIT.failed;
}
