import { test as base, expect } from '@playwright/test';
import { startServerProcess } from './server-process.ts';
import { panelOf, startSpeaking, stopSpeaking } from './speaking.ts';
import { hearing } from './voice/microphone.ts';
import { expectVoiceAndRecogniser, LEFT_OUT, MISSING } from './voice/needs.ts';
import { SPOKEN_ANSWER } from './voice/spoken-answer.ts';
import { hasVoice, synthesise } from './voice/synthesise.ts';

const spoken = hasVoice() ? synthesise(SPOKEN_ANSWER) : undefined;

base.use({ launchOptions: spoken === undefined ? {} : hearing(spoken) });
base.skip(LEFT_OUT, MISSING ?? '');
base.beforeEach(() => expectVoiceAndRecogniser());

/** What may be missing of a recording after a kill, in seconds. */
const MOST_MISSING = 5;

base(
  'a server killed in mid-recording costs at most five seconds, and the recording goes on',
  async ({ page }) => {
    base.setTimeout(120_000);
    const server = await startServerProcess();
    try {
      await page.goto(`${server.url}/practice/proud-system`);
      await startSpeaking(page);
      const began = Date.now();
      await page.waitForTimeout(7_000);
      await server.kill();
      await page.waitForTimeout(5_000);
      await server.start();
      await page.waitForTimeout(8_000);
      const lasted = (Date.now() - began) / 1000;
      await stopSpeaking(page);
      const read = async () => {
        const { items } = (await (await page.request.get(`${server.url}/api/recordings`)).json()) as {
          items: { id: string; state: string; seconds: number }[];
        };
        return items;
      };
      await expect.poll(async () => (await read())[0]?.state, { timeout: 30_000 }).toBe('finished');
      const items = await read();
      expect(items).toHaveLength(1);
      const missing = lasted - (items[0]?.seconds ?? 0);
      console.log(`killed and started again: ${missing.toFixed(1)} s of ${lasted.toFixed(1)} s missing`);
      expect(missing).toBeLessThan(MOST_MISSING);
      await expect(panelOf(page).getByText('Not sent')).toHaveCount(0);
    } finally {
      await server.remove();
    }
  },
);
