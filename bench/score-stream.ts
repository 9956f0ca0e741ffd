import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerAt, benchAnswers } from './answers.ts';
import { BIN, PINNED_NODE } from './checkout.ts';
import { atLeast, forInformation, type Measurement } from './row.ts';
import { runChild } from './run-child.ts';

const FEW = 1_000;
const MIDDLE = 5_000;
const MANY = 20_000;
const LIMIT_MS = 240_000;
/** Memory counts as flat when four times the answers take at most this much more of it, once Node's heap has found its size. */
const FLAT = 1.25;

/** Throughput of `score --jsonl` and whether its memory stays flat in the number of answers. */
export const scoreStream: Measurement = {
  name: 'score --jsonl',
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), 'sounding-bench-'));
    try {
      const few = await streamOf(FEW, join(folder, 'few.jsonl'));
      const middle = await streamOf(MIDDLE, join(folder, 'middle.jsonl'));
      const many = await streamOf(MANY, join(folder, 'many.jsonl'));
      const ratio = many.peakBytes / middle.peakBytes;
      return [
        atLeast(`score --jsonl, ${FEW} answers of 350 words`, few.perSecond, 500, 'answers/s'),
        atLeast(`score --jsonl, ${MANY} answers of 350 words`, many.perSecond, 500, 'answers/s'),
        forInformation(`peak memory at ${FEW}`, megabytes(few.peakBytes)),
        forInformation(`peak memory at ${MIDDLE}`, megabytes(middle.peakBytes)),
        forInformation(`peak memory at ${MANY}`, megabytes(many.peakBytes)),
        {
          what: 'peak memory, the last by the one before',
          figure: ratio.toFixed(2),
          budget: `flat: ≤ ${FLAT}`,
          met: ratio <= FLAT,
        },
      ];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function streamOf(count: number, file: string): Promise<{ perSecond: number; peakBytes: number }> {
  await writeAnswers(count, file);
  const { exitCode, milliseconds, peakBytes } = await runChild(
    PINNED_NODE,
    [BIN, 'score', '--jsonl', file],
    LIMIT_MS,
    true,
  );
  if (exitCode !== 0 || peakBytes === undefined) throw new Error(`${count} answers: left with ${exitCode}`);
  return { perSecond: (count * 1000) / milliseconds, peakBytes };
}

async function writeAnswers(count: number, file: string): Promise<void> {
  const answers = benchAnswers();
  const out = createWriteStream(file);
  for (let i = 0; i < count; i++) {
    const { question, text } = answerAt(answers, i);
    if (!out.write(`${JSON.stringify({ id: i, question, kind: 'story', mode: 'typed', text })}\n`))
      await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
