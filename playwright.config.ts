import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';

/** Journeys in which somebody speaks. They take minutes, since speech does. */
const SPEAKING = '**/speaking*.journey.ts';

const executablePath = findBrowser();

/** Browser journeys. Their files end in `.journey.ts`, so that no other runner takes them up. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.journey.ts',
  fullyParallel: true,
  workers: 2,
  // A microphone is real time: two that are listened to at once would starve each other on two cores.
  projects: [
    { name: 'speaking', testMatch: SPEAKING, workers: 1, retries: 1 },
    { name: 'journeys', testIgnore: SPEAKING },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: browserArguments() },
  },
});
