/// <reference types="node" />
import assert from 'node:assert/strict';
import type { ChunkStore, KeptChunk, KeptRecording } from './chunk-store.ts';

/** One thing that every store does. Each is given a store of its own that is empty. */
export interface StoreCase {
  readonly name: string;
  run(store: ChunkStore): Promise<void>;
}

const recording = (localId: string, bytes = 0): KeptRecording => ({
  localId,
  draftId: 'd1',
  questionText: 'Why?',
  bytes,
  finished: false,
});
const chunk = (offset: number, length: number): KeptChunk => ({
  offset,
  bytes: Uint8Array.from({ length }, (_, i) => (i + offset) % 256),
});

/** What is asked of every store of chunks, the browser's and the one that stands in for it in tests. */
export const storeCases: readonly StoreCase[] = [
  {
    name: 'is empty at first, and knows nothing of a stranger',
    async run(store) {
      assert.deepEqual(await store.list(), []);
      assert.deepEqual(await store.chunksOf('l1'), []);
      await store.dropBefore('l1', 100);
      await store.forget('l1');
    },
  },
  {
    name: 'keeps a recording as it was put last, with its chunks in order',
    async run(store) {
      await store.put(recording('l1'));
      await store.put(recording('l1', 300), chunk(0, 300));
      await store.put({ ...recording('l1', 500), recordingId: 'r1' }, chunk(300, 200));
      assert.deepEqual(await store.list(), [{ ...recording('l1', 500), recordingId: 'r1' }]);
      assert.deepEqual(await store.chunksOf('l1'), [chunk(0, 300), chunk(300, 200)]);
    },
  },
  {
    name: 'lets go of what ends at or before an offset, and of nothing else',
    async run(store) {
      await store.put(recording('l1', 100), chunk(0, 100));
      await store.put(recording('l1', 200), chunk(100, 100));
      await store.put(recording('l1', 300), chunk(200, 100));
      await store.dropBefore('l1', 199);
      assert.deepEqual(await store.chunksOf('l1'), [chunk(100, 100), chunk(200, 100)]);
      await store.dropBefore('l1', 200);
      assert.deepEqual(await store.chunksOf('l1'), [chunk(200, 100)]);
      assert.equal((await store.list()).length, 1);
    },
  },
  {
    name: 'keeps recordings apart',
    async run(store) {
      await store.put(recording('l1', 100), chunk(0, 100));
      await store.put(recording('l2', 50), chunk(0, 50));
      await store.dropBefore('l1', 100);
      await store.forget('l1');
      assert.deepEqual(await store.list(), [recording('l2', 50)]);
      assert.deepEqual(await store.chunksOf('l1'), []);
      assert.deepEqual(await store.chunksOf('l2'), [chunk(0, 50)]);
    },
  },
];
