import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';

/** Opens a page in the machine's Chromium, hands it to `use` and closes the browser. Throws where there is none. */
export async function withPage<Result>(use: (page: Page) => Promise<Result>): Promise<Result> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('there is no Chromium on this machine');
  const browser: Browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
