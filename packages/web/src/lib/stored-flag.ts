import { useCallback, useState } from 'react';
import { readStored, writeStored } from './storage.ts';

/** A yes or no that the browser remembers under `key`; `initial` holds until the reader chooses. */
export function useStoredFlag(key: string, initial: boolean): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    const stored = readStored(key);
    return stored === null ? initial : stored === 'yes';
  });
  const choose = useCallback(
    (next: boolean) => {
      writeStored(key, next ? 'yes' : 'no');
      setValue(next);
    },
    [key],
  );
  return [value, choose];
}
