import { createAssessClient } from './assess-client.ts';

/** The page's one scorer. Its worker is loaded on first use; `warmUp` does that ahead of need. */
export const scorer = createAssessClient(
  () => new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module', name: 'scorer' }),
);

/** Loads the scorer and lets it run once, so that the first real answer does not wait for it. */
export function warmUp(): void {
  // A failure shows where somebody waits for a result; here nobody does.
  scorer.assess({ text: '', mode: 'typed' }, { text: '' }).catch(() => undefined);
}
