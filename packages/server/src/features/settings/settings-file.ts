import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { agreementSchema, changeSettingsSchema } from '@sounding/core/contract';
import { z } from 'zod';
import { orDiskFull, syncFolder, unlessMissing } from '../../durable-files.ts';
import { hasDamagedCopy, moveDamagedAside, removeDamagedCopies } from './damaged-copies.ts';

const { transcription } = changeSettingsSchema.shape;
const keptSettingsSchema = changeSettingsSchema.extend({
  // As an earlier version took it: a key that is none must not make a file unreadable.
  transcription: transcription.extend({ key: z.string().max(1000).exactOptional() }),
  /** Whom the person agreed to send text to: this model there, and no other, without what was confidential then. */
  agreement: agreementSchema
    .extend({ terms: z.array(z.string()) })
    .optional()
    .catch(undefined),
});

/** What is set, with the keys: they stay within the server. An empty key is one that was forgotten on purpose. */
export type KeptSettings = z.infer<typeof keptSettingsSchema>;

/** What was kept, and whether something was that cannot be read any more. */
export interface ReadSettings {
  readonly kept?: KeptSettings;
  readonly damaged: boolean;
}

/** The settings of one data directory. */
export interface SettingsFile {
  /**
   * What was kept; undefined where nothing was. A file that is damaged is moved aside, as `settings.json.damaged`, which
   * is told to `warn`, and `damaged` until something is kept again. Throws what the file system says: that a file cannot
   * be read now says nothing of what is in it.
   */
  readonly read: () => Promise<ReadSettings>;
  /** Keeps what `change` makes of what was kept; on disk, whole, when it resolves. Throws `disk_full`, and as `read`. */
  readonly change: (change: (before: ReadSettings) => KeptSettings) => Promise<void>;
}

/** Settings in a JSON file, for its owner only. `warn` hears of a file that was damaged. */
export function settingsFile(path: string, warn: () => void): SettingsFile {
  let last: Promise<unknown> = Promise.resolve();
  // One at a time, so that a change is made to what the one before it left.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  return {
    read: () => inTurn(() => read(path, warn)),
    change: (change) =>
      inTurn(async () => {
        const settings = change(await read(path, warn));
        await orDiskFull('The disk is full: your settings are as they were.', () => write(path, settings));
        await removeDamagedCopies(path);
      }),
  };
}

async function read(path: string, warn: () => void): Promise<ReadSettings> {
  const text = await unlessMissing(() => readFile(path, 'utf8'));
  const kept = text === undefined ? undefined : parseSettings(text);
  if (text !== undefined && kept === undefined) {
    await moveDamagedAside(path);
    warn();
  }
  return { ...(kept && { kept }), damaged: await hasDamagedCopy(path) };
}

/** What stands in the file; undefined where it is damaged. */
export function parseSettings(text: string): KeptSettings | undefined {
  try {
    return keptSettingsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function write(path: string, settings: KeptSettings): Promise<void> {
  const partial = `${path}.partial`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(partial, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(settings, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, path);
  await syncFolder(dirname(path));
}
