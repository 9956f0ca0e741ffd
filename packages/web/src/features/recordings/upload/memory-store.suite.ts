import type { ChunkStore, KeptChunk, KeptRecording } from './chunk-store.ts';

/** A store in memory, as the browser's is in its database. */
export function createMemoryStore(): ChunkStore {
  const recordings = new Map<string, KeptRecording>();
  const chunks = new Map<string, KeptChunk[]>();
  return {
    async put(recording, chunk) {
      recordings.set(recording.localId, recording);
      const kept = chunks.get(recording.localId) ?? [];
      chunks.set(recording.localId, chunk === undefined ? kept : [...kept, chunk]);
    },
    async dropBefore(localId, offset) {
      const kept = chunks.get(localId) ?? [];
      chunks.set(
        localId,
        kept.filter((chunk) => chunk.offset + chunk.bytes.length > offset),
      );
    },
    async forget(localId) {
      recordings.delete(localId);
      chunks.delete(localId);
    },
    list: async () => [...recordings.values()],
    chunksOf: async (localId) => chunks.get(localId) ?? [],
  };
}
