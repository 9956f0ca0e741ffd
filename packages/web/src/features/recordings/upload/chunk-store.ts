/** A recording of which not all is on the server yet, as the browser keeps it. */
export interface KeptRecording {
  /** Made here: the server's id comes later. */
  readonly localId: string;
  readonly draftId: string;
  readonly questionId?: string;
  readonly questionText?: string;
  /** The server's id, once it has answered. */
  readonly recordingId?: string;
  /** How many bytes there are in all so far, those on the server included. */
  readonly bytes: number;
  /** True once no more bytes come. */
  readonly finished: boolean;
  /** True while it is to be removed and the server has not confirmed it: who finds it so goes on removing. */
  readonly discarded?: boolean;
}

/** Bytes of a recording, and where in it they begin. */
export interface KeptChunk {
  readonly offset: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where chunks wait until the server has acknowledged them. Everything may reject: storage can be full or switched off. */
export interface ChunkStore {
  /** Keeps what is known of a recording, and a further chunk of it, together. */
  put(recording: KeptRecording, chunk?: KeptChunk): Promise<void>;
  /** Lets go of the chunks that end at or before an offset. */
  dropBefore(localId: string, offset: number): Promise<void>;
  /** Lets go of a recording and all its chunks. */
  forget(localId: string): Promise<void>;
  list(): Promise<KeptRecording[]>;
  /** In the order of their offsets. */
  chunksOf(localId: string): Promise<KeptChunk[]>;
}
