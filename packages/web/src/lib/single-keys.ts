import { readStored } from './storage.ts';

/** Where the choice is kept. */
export const SINGLE_KEYS = 'sounding.single-keys';

/** True unless the reader switched shortcuts of one key off: they get in the way of speech input. */
export function singleKeysOn(): boolean {
  return readStored(SINGLE_KEYS) !== 'no';
}
