import type { FastifyInstance } from 'fastify';
import { describeError } from '../../../plugins/describe-error.ts';
import type { Scope } from '../../../scope.ts';
import type { PcmFiles } from '../pcm-files.ts';
import type { RecordingStore } from '../store.ts';
import { removeDeleted } from './remove-deleted.ts';
import type { ClearingStore } from './store.ts';

const DAY_MS = 86_400_000;
/** How often is looked, in milliseconds. */
const EVERY_MS = 60_000;
/** A recording that nothing was added to for so long is left by its page, in milliseconds. */
const LEFT_AFTER_MS = 600_000;

/** What is needed to tidy up recordings. */
export interface ClearRecordingsDeps {
  readonly recordings: Pick<RecordingStore, 'get' | 'note' | 'delete'>;
  readonly clearing: ClearingStore;
  readonly files: Pick<PcmFiles, 'size' | 'remove'>;
  readonly scope: Scope;
  readonly now: () => Date;
  /** For how many days a recording that belongs to nothing is kept at least. */
  readonly keepDays: number;
}

/**
 * Tidies up when the server starts and every minute after. A failure is logged and tried again a minute later:
 * it is no reason to refuse anybody's recording.
 */
export function clearRecordings(app: FastifyInstance, deps: ClearRecordingsDeps): void {
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const run = () => {
    running = running
      .then(() => clearOnce(deps))
      .catch((error: unknown) => {
        app.log.error({ error: describeError(error) }, 'recordings could not be tidied up');
      });
    return running;
  };
  app.addHook('onReady', async () => {
    await run();
    timer = setInterval(run, EVERY_MS).unref();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await running;
  });
}

/**
 * Finishes recordings whose page never came back (it may still: they go on then), deletes those that belonged to
 * nothing for long enough, and removes what is left of the deleted.
 */
export async function clearOnce(deps: ClearRecordingsDeps): Promise<void> {
  const { recordings, clearing, files, scope, keepDays } = deps;
  const now = deps.now();
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
  for (const id of await clearing.listLeft(scope, before(LEFT_AFTER_MS))) {
    const bytes = await files.size(scope, id);
    // Of an empty one the page may still have everything: it is deleted as late as any other that is used by nothing.
    if (bytes === undefined) await recordings.delete(scope, id);
    else await recordings.note(scope, id, { bytes, at: now.toISOString(), finished: true });
  }
  for (const id of await clearing.listUnused(scope, before(keepDays * DAY_MS))) {
    await recordings.delete(scope, id);
  }
  await removeDeleted(clearing, files, scope);
}
