import type { Page } from '@playwright/test';
import type { InterviewerState, StoredAnswer } from '@sounding/core/contract';
import { type LoopbackProvider, startLoopbackProvider } from '@sounding/models/testing';
import { test as base, expect } from './journey.ts';

/** A provider that can be taken away and brought back at the same address. */
export interface ModelProvider {
  readonly baseUrl: string;
  readonly requests: LoopbackProvider['requests'];
  readonly play: LoopbackProvider['play'];
  /** Ends it at once, whatever it is saying. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

interface Fixtures {
  readonly provider: ModelProvider;
}

/** The name of the model that is set. */
export const MODEL = 'loopback-model';
/** What must be on no page and in no reply. */
export const KEY = 'sk-of-the-loopback-provider';

/** Journeys with a model: its provider runs in the test, and the server's environment names it. Nobody agreed to it yet. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its parameter
  provider: async ({}, use) => {
    let running = await startLoopbackProvider();
    const port = Number(new URL(running.baseUrl).port);
    await use({
      baseUrl: running.baseUrl,
      get requests() {
        return running.requests;
      },
      play: (script) => running.play(script),
      kill: () => running.close(),
      async start() {
        running = await startLoopbackProvider(port);
      },
    });
    await running.close();
  },
  placeOptions: async ({ provider }, use) =>
    use({
      environment: {
        SOUNDING_MODEL: `openai-compatible:${MODEL}`,
        SOUNDING_MODEL_URL: provider.baseUrl,
        SOUNDING_MODEL_KEY: KEY,
      },
    }),
});

/** Agrees to the model as it is set, as if its text had been looked at. */
export async function agree(page: Page): Promise<void> {
  const { model } = (await (await page.request.get('/api/interviewer')).json()) as InterviewerState;
  if (model === undefined) throw new Error('no model is set');
  const { provider, baseUrl, name } = model;
  const reply = await page.request.put('/api/interviewer/agreement', { data: { provider, baseUrl, name } });
  expect(reply.ok()).toBe(true);
}

/** A kept answer as the server has it. */
export async function storedAnswer(page: Page, id: string): Promise<StoredAnswer> {
  return (await (await page.request.get(`/api/answers/${id}`)).json()) as StoredAnswer;
}

export { expect };
