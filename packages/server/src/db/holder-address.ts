import { readHolder } from './lock.ts';

/**
 * Where the process that holds a data directory serves; undefined where it has not said so yet.
 * Only while the directory is held: the note of a killed process stays, and its port may be another's by now.
 */
export function holderAddress(directory: string): string | undefined {
  const address = readHolder(directory)?.address;
  return typeof address === 'string' && /^http:/.test(address) && URL.canParse(address) ? address : undefined;
}
