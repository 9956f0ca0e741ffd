import type { ChunkStore, KeptChunk, KeptRecording } from './chunk-store.ts';

const DATABASE = 'sounding-recordings';
const RECORDINGS = 'recordings';
const CHUNKS = 'chunks';

/** A chunk with the key it is kept under: recording and offset. */
interface ChunkRow extends KeptChunk {
  readonly localId: string;
}

/** The store in the browser's own database, which outlives the page. Its promises reject where the browser keeps nothing. */
export function createBrowserStore(): ChunkStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase(forget);
    opened.catch(forget);
    return opened;
  };
  const forget = () => {
    opened = undefined;
  };
  const all = (localId: string) => IDBKeyRange.bound([localId, 0], [localId, Number.MAX_SAFE_INTEGER]);
  return {
    async put(recording, chunk) {
      await write(await open(), (recordings, chunks) => {
        recordings.put(recording);
        if (chunk !== undefined) {
          const { offset, bytes } = chunk;
          chunks.put({ localId: recording.localId, offset, bytes } satisfies ChunkRow);
        }
      });
    },
    async dropBefore(localId, offset) {
      const kept = await rowsOf(await open(), localId);
      const gone = kept.filter((row) => row.offset + row.bytes.length <= offset);
      if (gone.length === 0) return;
      await write(await open(), (_, chunks) => {
        for (const row of gone) chunks.delete([localId, row.offset]);
      });
    },
    async forget(localId) {
      await write(await open(), (recordings, chunks) => {
        recordings.delete(localId);
        chunks.delete(all(localId));
      });
    },
    async list() {
      const store = (await open()).transaction(RECORDINGS).objectStore(RECORDINGS);
      return settled<KeptRecording[]>(store.getAll());
    },
    async chunksOf(localId) {
      return (await rowsOf(await open(), localId)).map(({ offset, bytes }) => ({ offset, bytes }));
    },
  };

  function rowsOf(database: IDBDatabase, localId: string): Promise<ChunkRow[]> {
    return settled<ChunkRow[]>(database.transaction(CHUNKS).objectStore(CHUNKS).getAll(all(localId)));
  }
}

/** `onClosed` hears when it can be used no more: it is to be opened again. */
function openDatabase(onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(RECORDINGS, { keyPath: 'localId' });
      request.result.createObjectStore(CHUNKS, { keyPath: ['localId', 'offset'] });
    };
    request.onsuccess = () => {
      // A later version of the page may want another shape: it must not wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        onClosed();
      };
      // The browser takes it away: its data were cleared, or its disk failed.
      request.result.onclose = onClosed;
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The database is held by another tab.'));
  });
}

function write(
  database: IDBDatabase,
  change: (recordings: IDBObjectStore, chunks: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([RECORDINGS, CHUNKS], 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('Keeping was broken off.'));
    transaction.onerror = () => reject(transaction.error);
    change(transaction.objectStore(RECORDINGS), transaction.objectStore(CHUNKS));
    // Said now, so that it is done even where the page goes away at this moment.
    transaction.commit();
  });
}

function settled<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
