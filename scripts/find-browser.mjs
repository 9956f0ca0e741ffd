// Finds a Chromium to test in. Plain JavaScript: it also runs before node_modules exists.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const SYSTEM_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/**
 * The browser that journeys and benchmarks run in: `SOUNDING_CHROMIUM`, else one of the system's,
 * else Playwright's own download. Returns its path, or undefined where there is none.
 */
export function findBrowser() {
  const named = process.env.SOUNDING_CHROMIUM;
  if (named) return named;
  return (SYSTEM_PATHS[process.platform] ?? []).find((path) => existsSync(path)) ?? playwrightBrowser();
}

/** Switches that every launch needs: no sandbox for root, and no calls home. */
export function browserArguments() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

function playwrightBrowser() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
