import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from '../../durable-files.ts';
import { CodedError } from '../../errors.ts';
import { hasDamagedCopy } from './damaged-copies.ts';
import { parseSettings } from './settings-file.ts';

/**
 * The confidential terms of a data directory, for whoever lets text out without a server. It only reads, so a running
 * server does not mind. Where nothing was ever set there are none. Throws `settings_damaged` where it cannot be told
 * which there are: nothing may go out then.
 */
export async function readConfidentialTerms(dataDirectory: string): Promise<readonly string[]> {
  const path = join(dataDirectory, 'settings.json');
  let text: string | undefined;
  try {
    // A server moved it there: what was confidential still is.
    if (await hasDamagedCopy(path)) throw cannotTell(`${path} was damaged and moved to ${path}.damaged`);
    text = await unlessMissing(() => readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw cannotTell(`${path} cannot be read`, error);
  }
  if (text === undefined) return [];
  const settings = parseSettings(text);
  if (settings === undefined) throw cannotTell(`${path} is damaged`);
  return settings.confidentialTerms;
}

function cannotTell(what: string, cause?: unknown): CodedError {
  const message = `${what}, so it is not known which terms are confidential. Save the settings on the page anew.`;
  return new CodedError('settings_damaged', message, { cause });
}
