import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type AppDeps, buildApp } from './app.ts';
import { LOCAL_SCOPE } from './scope.ts';
import { starterBank } from './starter-bank.ts';
import { openStore, type Store } from './store.ts';

/** The app on an embedded store of its own, listening nowhere, with what it logged. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly directory: string;
  readonly logLines: string[];
  readonly close: () => Promise<void>;
}

/** Builds the app for a test. It serves the host that `inject` sends, as a server on one's own machine does. */
export async function createTestApp(changes: Partial<AppDeps> = {}): Promise<TestApp> {
  const directory = mkdtempSync(join(tmpdir(), 'sounding-test-'));
  const store = await openStore({ dataDirectory: join(directory, 'data') });
  const logLines: string[] = [];
  let counter = 0;
  const app = await buildApp({
    store,
    bank: starterBank,
    scope: LOCAL_SCOPE,
    version: '0.0.0-test',
    now: () => {
      counter += 1;
      return new Date(Date.UTC(2026, 0, 1) + counter * 1000);
    },
    newId: () => crypto.randomUUID(),
    ownHosts: () => ['localhost:80', 'localhost'],
    keepRepliesDays: 30,
    dataDirectory: join(directory, 'data'),
    recordingsQuotaBytes: 100 * 1024 * 1024,
    keepRecordingsDays: 30,
    pageDirectory: join(directory, 'page'),
    modelsDirectory: join(directory, 'models'),
    transcription: {},
    models: { keys: new Map() },
    logLevel: 'info',
    log: { write: (line) => logLines.push(line) },
    ...changes,
  });
  return {
    app,
    store,
    directory,
    logLines,
    close: async () => {
      await app.close();
      await store.close();
      rmSync(directory, { recursive: true });
    },
  };
}
