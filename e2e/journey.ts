import { test as base, expect, type Page } from '@playwright/test';
import { type Place, type PlaceOptions, startPlace } from './start-page.ts';

/** What every journey has: a server of its own, and a watch over what the page does behind its back. */
interface Fixtures {
  /** What the server's environment says besides, and which folder it uses; for a whole file or group. */
  readonly placeOptions: PlaceOptions;
  readonly place: Place;
  readonly watch: Watch;
}

/** What was noticed on any page of the context. */
export interface Watch {
  /** Set where the journey takes the server away, so that the browser's own complaints about that are allowed. */
  serverMayBeAway: boolean;
  readonly foreignRequests: string[];
  readonly complaints: string[];
}

/** The browser's own message about a request that failed or was refused, as against an error of the page. */
const REQUEST_FAILED = /^Failed to load resource/;

/** A journey fails by itself when a request leaves the origin, the policy is breached or the console shows an error. */
export const test = base.extend<Fixtures>({
  placeOptions: [{}, { option: true }],
  place: async ({ placeOptions }, use) => {
    const place = await startPlace(placeOptions);
    await use(place);
    await place.remove();
  },
  baseURL: async ({ place }, use) => use(place.url),
  watch: [
    async ({ context, place }, use) => {
      const watch: Watch = { serverMayBeAway: false, foreignRequests: [], complaints: [] };
      context.on('request', (request) => {
        if (!/^(blob:|data:)/.test(request.url()) && new URL(request.url()).origin !== place.url) {
          watch.foreignRequests.push(request.url());
        }
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
          watch.complaints.push(message.text());
        }
      });
      context.on('weberror', (error) => watch.complaints.push(String(error.error())));
      await use(watch);
      expect(watch.foreignRequests, 'requests that left the origin').toEqual([]);
      const complaints = watch.complaints.filter(
        (text) => !(watch.serverMayBeAway && REQUEST_FAILED.test(text)),
      );
      expect(complaints, 'errors and breaches in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The editor on the practice page. */
export function editorOf(page: Page) {
  return page.getByRole('textbox', { name: 'Your answer' });
}

/** Answers a question of the bank and waits until the answer is kept; returns its id. */
export async function answerQuestion(page: Page, questionId: string, text: string): Promise<string> {
  await page.goto(`/practice/${questionId}`);
  await editorOf(page).fill(text);
  await page.keyboard.press('Control+Enter');
  return keptId(page);
}

/**
 * Waits until the page shows a kept answer; returns its id. The address changes a moment before the page does, and what
 * is chosen in between is chosen on the page that goes: only the new one can be rewritten from.
 */
export async function keptId(page: Page): Promise<string> {
  await page.waitForURL(/\/answers\/[^/]+$/);
  await expect(page.getByRole('link', { name: 'Rewrite' })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** How many answers the server keeps. */
export async function countAnswers(page: Page): Promise<number> {
  const reply = await page.request.get('/api/answers');
  const { items } = (await reply.json()) as { items: unknown[] };
  return items.length;
}

/** What the page says of its own width: true when nothing makes it scroll sideways. */
export async function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}
