import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editorOf, expect, keptId, test } from './journey.ts';
import { expectTypingWorks, panelOf, startSpeaking, stopSpeaking } from './speaking.ts';
import { hearing } from './voice/microphone.ts';
import { expectVoiceAndRecogniser, LEFT_OUT, MISSING } from './voice/needs.ts';
import { SHORT_ANSWER } from './voice/spoken-answer.ts';
import { hasVoice, synthesise } from './voice/synthesise.ts';

const spoken = hasVoice() ? synthesise(SHORT_ANSWER) : undefined;

test.use({ launchOptions: spoken === undefined ? {} : hearing(spoken) });
test.skip(LEFT_OUT, MISSING ?? '');
test.beforeEach(() => expectVoiceAndRecogniser());

test.describe('with a microphone', () => {
  test('a refusal is explained', async ({ page }) => {
    await page.goto('/practice/proud-system');
    await panelOf(page)
      .getByRole('button', { name: /^Record/ })
      .click();
    await expect(panelOf(page).getByText('does not let this page use the microphone')).toBeVisible();
    await expectTypingWorks(page);
  });

  test('all of it can be done from the keyboard, and the result is heard', async ({ page, place }) => {
    await page.goto('/practice/proud-system');
    await page.context().grantPermissions(['microphone'], { origin: place.url });
    await editorOf(page).waitFor();
    await expect(panelOf(page).getByRole('button', { name: /^Record/ })).toBeVisible();
    await page.keyboard.press('Alt+r');
    await expect(panelOf(page).getByRole('button', { name: /^Stop/ })).toBeVisible();
    await page.waitForTimeout(9_000);
    await page.keyboard.press('Alt+r');
    await expect(editorOf(page)).toHaveValue(/four people/i, { timeout: 30_000 });
    await page.keyboard.press('Control+Enter');
    await keptId(page);
    await expect(page.getByRole('status').filter({ hasText: /^[1-5] of 5: / })).toBeAttached();
    await expect(page.getByRole('slider', { name: 'Moment in the answer' })).toBeVisible();
    const sound = page.locator('audio');
    const paused = () => sound.evaluate((e) => (e as unknown as { paused: boolean }).paused);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('p');
    await expect.poll(paused).toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await expect(page).toHaveURL(/\/retake$/);
    await expect(page.getByRole('button', { name: 'Later' })).toBeVisible();
    await page.goBack();
    await page.keyboard.press('s');
    await expect(page).toHaveURL(/\/rewrite\?say=1$/);
    await expect(editorOf(page)).toHaveValue('');
  });

  test('a browser without MediaRecorder records all the same', async ({ page }) => {
    await page.addInitScript('delete window.MediaRecorder');
    await page.goto('/practice/proud-system');
    await startSpeaking(page);
    await page.waitForTimeout(9_000);
    await stopSpeaking(page);
    await expect(editorOf(page)).toHaveValue(/four people/i);
  });

  test('a microphone that is unplugged leaves what was said', async ({ page }) => {
    await page.addInitScript(`
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => (window.heldStream = await ask(wish));
    `);
    await page.goto('/practice/proud-system');
    await startSpeaking(page);
    await page.waitForTimeout(6_000);
    await page.evaluate(`
      const [track] = window.heldStream.getAudioTracks();
      track.stop();
      track.dispatchEvent(new Event('ended'));
    `);
    await expect(panelOf(page).getByText('The microphone went away in mid-recording.')).toBeVisible();
    await expect(editorOf(page)).toHaveValue(/four people/i, { timeout: 30_000 });
    await expectTypingWorks(page);
  });

  test.describe('and a recogniser that is not there', () => {
    test.use({ placeOptions: { environment: { SOUNDING_MODELS: join(tmpdir(), 'sounding-no-models') } } });

    test('the recording is kept, and the page says what is missing', async ({ page, watch }) => {
      // The weights are missing on purpose.
      watch.serverMayBeAway = true;
      await page.goto('/practice/proud-system');
      await startSpeaking(page);
      await page.waitForTimeout(4_000);
      await panelOf(page).getByRole('button', { name: /^Stop/ }).click();
      await expect(panelOf(page).getByRole('button', { name: 'Write it down again' })).toBeVisible();
      const { items } = (await (await page.request.get('/api/recordings')).json()) as {
        items: { seconds: number }[];
      };
      expect(items[0]?.seconds).toBeGreaterThan(2);
      await expectTypingWorks(page);
    });
  });

  test.describe('and no room left for recordings', () => {
    test.use({ placeOptions: { environment: { SOUNDING_RECORDINGS_MB: '1' } } });

    test('the page says so, and still writes down what is said', async ({ page, watch }) => {
      watch.serverMayBeAway = true;
      await fillQuota(page);
      await page.goto('/practice/proud-system');
      await startSpeaking(page);
      await page.waitForTimeout(9_000);
      await expect(panelOf(page).getByText('Not sent')).toBeVisible();
      await stopSpeaking(page);
      await expect(editorOf(page)).toHaveValue(/four people/i);
    });
  });
});

/** Takes up all the room that recordings have, by the same way that the page takes. */
async function fillQuota(page: Page): Promise<void> {
  const tus = { 'tus-resumable': '1.0.0' };
  const draft = Buffer.from('another-draft').toString('base64');
  const made = await page.request.post('/api/uploads', {
    headers: { ...tus, 'upload-defer-length': '1', 'upload-metadata': `draftId ${draft}` },
  });
  const address = made.headers().location ?? '';
  for (let at = 0; at < 1024 * 1024; at += 512 * 1024) {
    await page.request.patch(address, {
      headers: { ...tus, 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' },
      data: Buffer.alloc(512 * 1024),
    });
  }
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

test.describe('with a disk that fills up', () => {
  test.use({
    placeOptions: async ({ browserName: _ }, use) => {
      const disk = mountSmallDisk();
      await use({ within: disk });
      spawnSync('umount', ['--lazy', disk]);
      rmSync(disk, { recursive: true, force: true });
    },
  });
  test.skip(!process.env.CI && !canMount, 'this machine gives no small disk');

  test('what was recorded stays, the page says what is wrong, and it goes on when there is room', async ({
    page,
    watch,
    placeOptions,
  }) => {
    const disk = placeOptions.within ?? '';
    watch.serverMayBeAway = true;
    await page.goto('/practice/proud-system');
    await startSpeaking(page);
    await page.waitForTimeout(3_000);
    const ballast = join(disk, 'ballast');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    await expect(panelOf(page).getByText(/disk is full/i)).toBeVisible({ timeout: 20_000 });
    await stopSpeaking(page);
    rmSync(ballast);
    await panelOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(panelOf(page).getByText(/disk is full/i)).toBeHidden();
    await expect
      .poll(async () => {
        const { items } = (await (await page.request.get('/api/recordings')).json()) as {
          items: { state: string }[];
        };
        return items[0]?.state;
      })
      .toBe('finished');
  });
});

/** A disk of a few megabytes of its own. Throws where this machine gives none, as CI must. */
function mountSmallDisk(): string {
  const path = mkdtempSync(join(tmpdir(), 'sounding-disk-'));
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'none', path], {
    encoding: 'utf8',
  });
  if (status === 0) return path;
  rmSync(path, { recursive: true });
  throw new Error(`no small disk could be mounted: ${stderr}`);
}
