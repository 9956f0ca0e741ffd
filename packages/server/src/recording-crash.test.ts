import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
/** What the page sends of two seconds of sound. */
const CHUNK_BYTES = 64_000;
const TUS = { 'Tus-Resumable': '1.0.0' };

let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function startServer(): Promise<string> {
  const started = spawn(process.execPath, [MAIN, '--data', join(folder, 'data'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const [greeting] = await once(started.stdout, 'data');
  return /http:\S+/.exec(String(greeting))?.[0] ?? '';
}

async function kill(): Promise<void> {
  const gone = child && once(child, 'exit');
  child?.kill('SIGKILL');
  await gone;
}

function patch(url: string, offset: number, chunk: Buffer, more: Record<string, string> = {}) {
  const type = 'application/offset+octet-stream';
  const headers = { ...TUS, 'Content-Type': type, 'Upload-Offset': String(offset), ...more };
  return fetch(url, { method: 'PATCH', headers, body: new Uint8Array(chunk) });
}

/** Sends chunk after chunk, as fast as they are acknowledged, until the server is gone; how far it acknowledged. */
async function streamUntilGone(
  url: string,
  sound: Buffer,
  from: number,
  onChunk: () => void,
): Promise<number> {
  let acknowledged = from;
  while (acknowledged < sound.length) {
    try {
      const reply = await patch(url, acknowledged, sound.subarray(acknowledged, acknowledged + CHUNK_BYTES));
      if (reply.status !== 204) throw new Error(`refused with ${reply.status}: ${await reply.text()}`);
      acknowledged = Number(reply.headers.get('Upload-Offset'));
      onChunk();
    } catch (error) {
      // A broken connection is what a kill looks like from here; anything else is not.
      if (error instanceof TypeError) break;
      throw error;
    }
  }
  return acknowledged;
}

describe('a server that is killed while somebody speaks', () => {
  it('loses no acknowledged chunk, and the recording goes on where it was', async () => {
    const sound = randomBytes(300 * CHUNK_BYTES);
    let server = await startServer();
    const metadata = `draftId ${Buffer.from('draft').toString('base64')}`;
    const headers = { ...TUS, 'Upload-Defer-Length': '1', 'Upload-Metadata': metadata };
    const begun = await fetch(`${server}/api/uploads`, { method: 'POST', headers });
    const path = String(begun.headers.get('Location'));

    let offset = 0;
    for (let kills = 0; kills < 3; kills += 1) {
      let chunks = 0;
      let killed: Promise<void> | undefined;
      const acknowledged = await streamUntilGone(server + path, sound, offset, () => {
        chunks += 1;
        // Not awaited: the next chunk is on its way when the kill comes.
        if (chunks === 7) killed = kill();
      });
      await killed;
      server = await startServer();
      const head = await fetch(server + path, { method: 'HEAD', headers: TUS });
      offset = Number(head.headers.get('Upload-Offset'));
      expect(offset).toBeGreaterThanOrEqual(acknowledged);
      expect(offset).toBeLessThanOrEqual(acknowledged + CHUNK_BYTES);
      expect(acknowledged).toBeGreaterThan(0);
      const audio = await fetch(`${server}${path.replace('uploads', 'recordings')}/audio`);
      const kept = Buffer.from(await audio.arrayBuffer()).subarray(44);
      expect(kept.equals(sound.subarray(0, kept.length))).toBe(true);
      expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
    }

    const end = offset + CHUNK_BYTES;
    const last = await patch(server + path, offset, sound.subarray(offset, end), {
      'Upload-Length': String(end),
    });
    expect(last.status).toBe(204);
    const address = server + path.replace('uploads', 'recordings');
    expect(await (await fetch(address)).json()).toMatchObject({ state: 'finished', bytes: end });
    const whole = Buffer.from(await (await fetch(`${address}/audio`)).arrayBuffer()).subarray(44);
    expect(hash(whole)).toBe(hash(sound.subarray(0, end)));
  }, 120_000);
});

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
