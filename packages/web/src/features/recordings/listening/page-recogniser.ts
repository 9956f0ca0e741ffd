import { createPageListener } from './page-listener.ts';

/** The page's one recogniser. Its worker and weights are loaded when the first recording is asked for. */
export const pageRecogniser = createPageListener(
  () =>
    new Worker(new URL('./recogniser-worker.ts', import.meta.url), { type: 'module', name: 'recogniser' }),
);
