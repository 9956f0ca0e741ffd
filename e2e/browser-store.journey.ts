import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { storeCases } from '../packages/web/src/features/recordings/upload/chunk-store.suite.ts';
import type { ChunkStore, KeptChunk } from '../packages/web/src/features/recordings/upload/chunk-store.ts';

// The store of unsent sound, in a browser's real database. It stands alone, so no server is needed: the page is made here.

const SOURCE = new URL('../packages/web/src/features/recordings/upload/browser-store.ts', import.meta.url);
const PAGE = 'http://store.localhost/';

test.beforeEach(async ({ page }) => {
  const script = stripTypeScriptTypes(await readFile(SOURCE, 'utf8'));
  await page.route(`${PAGE}**`, (route) => {
    if (!route.request().url().endsWith('.js')) {
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Store</title>' });
    }
    return route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await open(page);
});

/** Opens the page, with a store in it. */
async function open(page: Page): Promise<void> {
  await page.goto(PAGE);
  await page.evaluate(async (source) => {
    const { createBrowserStore } = await import(source);
    Object.assign(globalThis, { store: createBrowserStore() });
  }, `${PAGE}browser-store.js`);
}

/** The page's store, from here. Bytes cross as plain numbers. */
function storeOf(page: Page): ChunkStore {
  const call = (name: keyof ChunkStore, ...given: unknown[]) =>
    page.evaluate(
      async ([method, values]) => {
        const unpack = (value: unknown) =>
          typeof value === 'object' && value !== null && 'bytes' in value && Array.isArray(value.bytes)
            ? { ...value, bytes: Uint8Array.from(value.bytes) }
            : value;
        const pack = (value: unknown) =>
          typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array
            ? { ...value, bytes: [...value.bytes] }
            : value;
        const { store } = globalThis as unknown as Record<
          string,
          Record<string, (...all: unknown[]) => Promise<unknown>>
        >;
        const result = await store?.[method as string]?.(...(values as unknown[]).map(unpack));
        return Array.isArray(result) ? result.map(pack) : result;
      },
      [name, given] as const,
    );
  const plain = (chunk: KeptChunk | undefined) => chunk && { ...chunk, bytes: [...chunk.bytes] };
  return {
    put: async (recording, chunk) => void (await call('put', recording, plain(chunk))),
    dropBefore: async (localId, offset) => void (await call('dropBefore', localId, offset)),
    forget: async (localId) => void (await call('forget', localId)),
    list: async () => (await call('list')) as Awaited<ReturnType<ChunkStore['list']>>,
    chunksOf: async (localId) => {
      const chunks = (await call('chunksOf', localId)) as { offset: number; bytes: number[] }[];
      return chunks.map(({ offset, bytes }) => ({ offset, bytes: Uint8Array.from(bytes) }));
    },
  };
}

for (const { name, run } of storeCases) {
  test(`the browser’s store ${name}`, async ({ page }) => {
    await run(storeOf(page));
  });
}

const recording = { localId: 'l1', draftId: 'd1', bytes: 3, finished: false };
const chunk = { offset: 0, bytes: Uint8Array.of(1, 2, 3) };

test('what was kept is there after the page was loaded anew', async ({ page }) => {
  await storeOf(page).put(recording, chunk);
  await open(page);
  expect(await storeOf(page).list()).toEqual([recording]);
  expect(await storeOf(page).chunksOf('l1')).toEqual([chunk]);
});

test('a database that was closed for another version of the page is opened again', async ({ page }) => {
  await storeOf(page).put(recording, chunk);
  // Whoever deletes or changes it asks all pages to close it first.
  await page.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('sounding-recordings');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  })`);
  expect(await storeOf(page).list()).toEqual([]);
  await storeOf(page).put(recording, chunk);
  expect(await storeOf(page).chunksOf('l1')).toEqual([chunk]);
});
