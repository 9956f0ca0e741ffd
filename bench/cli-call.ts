import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerAt, benchAnswers } from './answers.ts';
import { BIN, machineNode, PINNED_NODE } from './checkout.ts';
import { median } from './percentile.ts';
import { atMost, type Measurement, type Row } from './row.ts';
import { runChild } from './run-child.ts';

const RUNS = 15;
const BUDGET_MS = 250;

/** From the start of the bin to its end, for one answer: on the Node that npx gives, and on the machine's own. */
export const cliCall: Measurement = {
  name: 'one call of the command line',
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), 'sounding-bench-'));
    try {
      const file = join(folder, 'answer.md');
      await writeFile(file, answerAt(benchAnswers(), 0).text);
      const rows: Row[] = [
        atMost(
          'sounding score, one answer, pinned Node, median of 15',
          await callTime(PINNED_NODE, file),
          BUDGET_MS,
          'ms',
          0,
        ),
      ];
      const own = machineNode();
      if (own !== undefined) {
        const version = execFileSync(own, ['--version'], { encoding: 'utf8' }).trim();
        rows.push(
          atMost(
            `the same, bin called on the machine's Node ${version}`,
            await callTime(own, file),
            BUDGET_MS,
            'ms',
            0,
          ),
        );
      }
      return rows;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function callTime(node: string, file: string): Promise<number> {
  const figures: number[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const { exitCode, milliseconds } = await runChild(node, [BIN, 'score', file], 10_000);
    if (exitCode !== 0) throw new Error(`sounding score left with ${exitCode}`);
    // The first call fills the code cache.
    if (i > 0) figures.push(milliseconds);
  }
  return median(figures);
}
