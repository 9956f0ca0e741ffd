import { availableParallelism, cpus, totalmem } from 'node:os';
import { apiLoad } from './api-load.ts';
import { assessInChromium } from './assess-in-chromium.ts';
import { assessInNode } from './assess-in-node.ts';
import { cliCall } from './cli-call.ts';
import { feedbackOnScreen } from './feedback-on-screen.ts';
import { modelOverhead } from './model-overhead.ts';
import type { Measurement, Row } from './row.ts';
import { scoreStream } from './score-stream.ts';
import { serverStart } from './server-start.ts';
import { table } from './table.ts';
import { webSize } from './web-size.ts';

const MEASUREMENTS: readonly Measurement[] = [
  assessInNode,
  assessInChromium,
  scoreStream,
  cliCall,
  serverStart,
  webSize,
  apiLoad,
  feedbackOnScreen,
  modelOverhead,
];

/** Takes the measurements one after another, so that none disturbs the next; words on the command line choose among them. */
async function main(wanted: readonly string[]): Promise<void> {
  const chosen = MEASUREMENTS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  const rows: Row[] = [];
  for (const { name, measure } of chosen) {
    process.stderr.write(`measuring: ${name} …\n`);
    try {
      rows.push(...(await measure()));
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      rows.push({ what: `${name}: could not be measured (${reason})`, figure: '', budget: '' });
    }
  }
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`;
  console.log(
    `\nNode ${process.version}, ${process.platform}-${process.arch}, ${cores}, ${memory}\n\n${table(rows)}`,
  );
}

await main(process.argv.slice(2));
