import { type KeyLike, onApple } from '../../lib/keys.ts';

/** How the key is written. */
export const RECORD_KEY = onApple ? '⌥R' : 'Alt R';

/**
 * True for the key that begins and ends a recording: Alt and R, which no browser takes for itself. On Apple's keyboards
 * it would type a sign, so there the place of the key counts. AltGr is no Alt.
 */
export function isRecordKey(event: KeyLike & { readonly code: string }): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return event.key.toLowerCase() === 'r' || (onApple && event.code === 'KeyR');
}
