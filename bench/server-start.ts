import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CHECKOUT } from './checkout.ts';
import { median } from './percentile.ts';
import { processMemory } from './process-memory.ts';
import { atMost, forInformation, type Measurement } from './row.ts';
import { SERVING, withServer } from './served.ts';

const RUNS = 3;

/** Start-up of an installed, built checkout, and what the server then takes of memory. */
export const serverStart: Measurement = {
  name: 'start-up',
  async measure() {
    // Without its stamp `npm start` would first install packages, under the feet of whoever else uses this checkout.
    if (!existsSync(join(CHECKOUT, 'node_modules/.sounding-installed'))) {
      throw new Error('the checkout is not installed by its own script: use npm run bench');
    }
    // Once unmeasured: it builds the page where that is stale, and fills the code cache.
    await withServer(SERVING.npmStart, async () => {}, 120_000);
    const ready: number[] = [];
    for (let i = 0; i < RUNS; i++)
      ready.push(await withServer(SERVING.npmStart, async ({ readyAfterMs }) => readyAfterMs));
    const direct: number[] = [];
    for (let i = 0; i < RUNS; i++)
      direct.push(await withServer(SERVING.direct, async ({ readyAfterMs }) => readyAfterMs));
    const memory = await withServer(SERVING.direct, async ({ pid }) => {
      await pause(1_000);
      return processMemory(pid);
    });
    const rows = [
      atMost('npm start to the first 200, median of 3', median(ready) / 1000, 1.5, 's', 2),
      forInformation("the server's own share of it", `${(median(direct) / 1000).toFixed(2)} s`),
      atMost('memory of the server after start (RSS)', memory.resident / 1e6, 150, 'MB', 0),
    ];
    if (memory.proportional !== undefined) {
      rows.push(
        forInformation(
          'the same, shared pages by their share (PSS)',
          `${(memory.proportional / 1e6).toFixed(0)} MB`,
        ),
      );
    }
    return rows;
  },
};
