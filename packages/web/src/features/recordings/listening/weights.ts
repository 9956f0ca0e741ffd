/** A model file that the server has, and how long it is: a shorter one was cut off on the way. */
export interface ModelFile {
  readonly path: string;
  readonly bytes: number;
}

/** Moonshine-tiny, as scripts/fetch-recogniser.mjs puts it there. */
export const ENCODER: ModelFile = { path: '/models/encoder_model.onnx', bytes: 7_937_661 };
export const DECODER: ModelFile = { path: '/models/decoder_model_merged.onnx', bytes: 20_243_286 };

/** To be raised with every new set of weights, so that browsers fetch it. */
const CACHE = 'sounding-models-1';

/** How long a server may send nothing of a file, in milliseconds: then it is not waited for any more. */
const PATIENCE = 20_000;

/**
 * Fetches a model file, from the browser's cache where it is there and whole. `onBytes` hears how many bytes came, bit by bit.
 * Rejects with an error whose message is written for people.
 */
export async function fetchModel(
  { path, bytes: length }: ModelFile,
  onBytes: (count: number) => void,
  patience = PATIENCE,
): Promise<Uint8Array<ArrayBuffer>> {
  const cache = await openCache();
  const cached = await cache?.match(path).catch(() => undefined);
  if (cached !== undefined) {
    const bytes = new Uint8Array(await cached.arrayBuffer());
    if (bytes.length === length) {
      onBytes(length);
      return bytes;
    }
  }
  const bytes = await download(path, length, onBytes, patience);
  // Without the cache it is fetched again next time.
  await cache?.put(path, new Response(bytes)).catch(() => undefined);
  return bytes;
}

async function download(
  path: string,
  length: number,
  onBytes: (count: number) => void,
  patience: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expectMore = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), patience);
  };
  try {
    expectMore();
    // The names stay the same from one set of weights to the next: what the browser kept by itself may be the one before.
    const reply = await fetch(path, { cache: 'no-cache', signal: silence.signal });
    return await readWhole(reply, length, (count) => {
      expectMore();
      onBytes(count);
    });
  } catch (error) {
    if (error instanceof BadReply) throw error;
    throw new Error(
      silence.signal.aborted ? 'the server stopped sending its files' : 'the server does not answer',
    );
  } finally {
    clearTimeout(timer);
  }
}

/** A reply that is not the file. Its message is the end of a sentence. */
class BadReply extends Error {}

async function readWhole(
  reply: Response,
  length: number,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!reply.ok || reply.body === null) {
    throw new BadReply(
      reply.status === 404
        ? 'its files are not on the server (npm start fetches them)'
        : `the server said ${reply.status}`,
    );
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  const reader = reply.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (at + part.value.length > length)
      throw new BadReply('its files on the server are not the ones expected');
    bytes.set(part.value, at);
    at += part.value.length;
    onBytes(part.value.length);
  }
  if (at !== length) throw new BadReply('its files were cut off on the way');
  return bytes;
}

/** Only pages of this machine or over https have a cache. */
async function openCache(): Promise<Cache | undefined> {
  return globalThis.caches?.open(CACHE).catch(() => undefined);
}
