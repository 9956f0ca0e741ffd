/** What the page needs of `localStorage`; a plain object serves in tests. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Reads a kept text; null where there is none or storage is switched off. */
export function readStored(key: string, storage: TextStorage | null = browserStorage()): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it with null. Returns false where storage is full or switched off. */
export function writeStored(
  key: string,
  value: string | null,
  storage: TextStorage | null = browserStorage(),
): boolean {
  try {
    if (storage === null) return false;
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function browserStorage(): TextStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
