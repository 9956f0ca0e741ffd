// What was acknowledged is on disk: kills the server again and again while answers stream in, then shows
// in a system-call trace that a sync comes before every acknowledgement, of answers and of a recording's chunks.
//
//   node bench/crash.ts [--kills 50]
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSyncTrace, type TracedReply } from './sync-trace.ts';

const SERVER = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url));
/** Answers under way at once. */
const STREAMS = 8;
/** The longest that a server lives in a round, counted from its first acknowledgement, in milliseconds. */
const LONGEST_LIFE_MS = 400;
/** What the page sends of two seconds of sound. */
const CHUNK_BYTES = 64_000;
const START_WITHIN_MS = 30_000;

/** What was seen in a run of kills. All of `missing`, `doubled` and `damaged` are to be 0. */
export interface CrashTotals {
  readonly kills: number;
  readonly acknowledged: number;
  /** Requests that got no reply because the server died, sent again with their key to the next one. */
  readonly repeated: number;
  /** Acknowledged answers that could not be read again as they were sent. */
  readonly missing: number;
  /** Answers kept beyond one for each key. */
  readonly doubled: number;
  /** Times that the store, as the kill left it, failed SQLite's own check. */
  readonly damaged: number;
}

interface Sent {
  readonly key: string;
  readonly text: string;
  id?: string;
}

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Kills a server on a data directory of its own `kills` times with SIGKILL, in the middle of a stream of answers. */
export async function crashRepeatedly(kills: number): Promise<CrashTotals> {
  const directory = await mkdtemp(join(tmpdir(), 'sounding-crash-'));
  const sent: Sent[] = [];
  let damaged = 0;
  let repeated = 0;
  let missing = 0;
  try {
    for (let round = 0; round < kills; round += 1) {
      const server = await startServer(directory);
      repeated += await sendAgain(server, sent);
      missing += await countMissing(server, sent.slice(-200));
      await streamUntilKilled(server, sent);
      if (!(await isSound(directory))) damaged += 1;
    }
    const server = await startServer(directory);
    repeated += await sendAgain(server, sent);
    missing += await countMissing(server, sent);
    const doubled = (await countAnswers(server)) - sent.length;
    await stop(server);
    const acknowledged = sent.filter((answer) => answer.id !== undefined).length;
    return { kills, acknowledged, repeated, missing, doubled, damaged };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function startServer(directory: string, before: readonly string[] = []): Promise<Server> {
  const [program = process.execPath, ...words] = [...before, process.execPath, SERVER];
  const child = spawn(program, [...words, '--data', directory, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = child.stdout;
  if (output === null) throw new Error('the server has no output');
  const late = setTimeout(() => child.kill('SIGKILL'), START_WITHIN_MS);
  let said = '';
  for await (const piece of output) {
    said += String(piece);
    const url = /http:\S+/.exec(said)?.[0];
    if (url !== undefined && said.includes('\n')) {
      clearTimeout(late);
      return { url, child };
    }
  }
  throw new Error('the server left before it served');
}

async function stop({ child }: Server, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  child.kill(signal);
  await gone;
}

async function streamUntilKilled(server: Server, sent: Sent[]): Promise<void> {
  let alive = true;
  let firstReply: (() => void) | undefined;
  const replied = new Promise<void>((resolve) => {
    firstReply = resolve;
  });
  const stream = async () => {
    while (alive) {
      const answer: Sent = { key: randomUUID(), text: answerText() };
      sent.push(answer);
      if (!(await send(server, answer))) return;
      firstReply?.();
    }
  };
  const streams = Array.from({ length: STREAMS }, stream);
  await Promise.race([replied, Promise.all(streams)]);
  await pause(Math.random() * LONGEST_LIFE_MS);
  await stop(server, 'SIGKILL');
  alive = false;
  await Promise.all(streams);
}

/** True once the server acknowledged; false where it died before its reply was whole. */
async function send({ url }: Server, answer: Sent): Promise<boolean> {
  const body = JSON.stringify({ question: { text: 'Why that database?' }, mode: 'typed', text: answer.text });
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': answer.key };
  try {
    const reply = await fetch(`${url}/api/answers`, { method: 'POST', headers, body });
    if (reply.status !== 201) throw new Error(`refused with ${reply.status}: ${await reply.text()}`);
    answer.id = ((await reply.json()) as { id: string }).id;
    return true;
  } catch (error) {
    // A broken connection is what a kill looks like from here; anything else is not.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function sendAgain(server: Server, sent: readonly Sent[]): Promise<number> {
  const unanswered = sent.filter((answer) => answer.id === undefined);
  for (const answer of unanswered) {
    if (!(await send(server, answer))) throw new Error('the server left while nobody killed it');
  }
  return unanswered.length;
}

async function countMissing({ url }: Server, sent: readonly Sent[]): Promise<number> {
  let missing = 0;
  for (const { id, text } of sent) {
    const reply = await fetch(`${url}/api/answers/${id}`);
    const kept = (await reply.json()) as { text?: string; assessments?: unknown[] };
    if (kept.text !== text || kept.assessments?.length !== 1) missing += 1;
  }
  return missing;
}

async function countAnswers({ url }: Server): Promise<number> {
  let count = 0;
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await fetch(`${url}/api/answers?limit=100${query}`);
    const { items, nextCursor } = (await page.json()) as { items: unknown[]; nextCursor?: string };
    count += items.length;
    cursor = nextCursor;
  }
  return count;
}

/** Lets SQLite check a copy, so that the next server finds what the kill left and nothing tidier. */
async function isSound(directory: string): Promise<boolean> {
  const copy = await mkdtemp(join(tmpdir(), 'sounding-check-'));
  try {
    for (const name of ['sounding.sqlite', 'sounding.sqlite-wal']) {
      await copyFile(join(directory, name), join(copy, name));
    }
    const database = new DatabaseSync(join(copy, 'sounding.sqlite'));
    const result = database.prepare('pragma integrity_check').get()?.integrity_check;
    database.close();
    return result === 'ok';
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function answerText(): string {
  return (
    `We had 40 clinics and one database, about 900 requests a second at noon. I looked at two options, a shared ` +
    `PostgreSQL and one SQLite file for each clinic, and rejected the first because a migration locked it for ` +
    `12 minutes in our trial. It broke once, at 3 in the morning, and I changed the alert since. ${randomUUID()}`
  );
}

/** Serves `count` answers under strace and reads from its trace what came before each acknowledgement. */
function traceReplies(count: number): Promise<TracedReply[]> {
  return traced(async (server) => {
    const ids: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const answer: Sent = { key: randomUUID(), text: answerText() };
      await send(server, answer);
      ids.push(answer.id ?? '');
    }
    return (trace) => readSyncTrace(trace, 'sounding.sqlite-wal', ids);
  });
}

/** The same of the chunks of a recording, whose sound lies in a file of its own. */
function traceChunks(count: number): Promise<TracedReply[]> {
  return traced(async ({ url }) => {
    const tus = { 'Tus-Resumable': '1.0.0' };
    const made = await fetch(`${url}/api/uploads`, {
      method: 'POST',
      headers: { ...tus, 'Upload-Defer-Length': '1', 'Upload-Metadata': `draftId ${btoa('traced')}` },
    });
    const address = new URL(made.headers.get('Location') ?? '', url);
    const ends: string[] = [];
    for (let at = 0; at < count * CHUNK_BYTES; at += CHUNK_BYTES) {
      await fetch(address, {
        method: 'PATCH',
        headers: {
          ...tus,
          'Upload-Offset': String(at),
          'Content-Type': 'application/offset+octet-stream',
        },
        body: new Uint8Array(CHUNK_BYTES),
      });
      ends.push(`upload-offset: ${at + CHUNK_BYTES}\\r`);
    }
    return (trace) => readSyncTrace(trace, '.pcm', ends, 204);
  });
}

/** Runs a server under strace, lets `work` use it, and gives the trace to what `work` returned. */
async function traced<Result>(work: (server: Server) => Promise<(trace: string) => Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'sounding-trace-'));
  const trace = join(directory, 'trace.txt');
  try {
    const calls = 'trace=fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg';
    const server = await startServer(directory, [
      'strace',
      '-f',
      '-y',
      '-s',
      '2048',
      '-e',
      calls,
      '-o',
      trace,
    ]);
    const read = await work(server);
    // Strace keeps signals from itself, so the server gets it directly, and strace ends with it.
    const ended = once(server.child, 'exit');
    process.kill(await serverPid(directory), 'SIGTERM');
    await ended;
    return read(await readFile(trace, 'utf8'));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function serverPid(directory: string): Promise<number> {
  return (JSON.parse(await readFile(join(directory, 'holder.json'), 'utf8')) as { pid: number }).pid;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' } } });
  const totals = await crashRepeatedly(Number(values.kills));
  console.log(
    `${totals.kills} kills, ${totals.acknowledged} answers acknowledged (${totals.repeated} of them sent again ` +
      `after a kill): ${totals.missing} missing, ${totals.doubled} doubled, store damaged ${totals.damaged} times`,
  );
  let failed = totals.missing + totals.doubled + totals.damaged > 0;
  if (spawnSync('strace', ['-V']).status === 0) {
    for (const reply of [...(await traceReplies(5)), ...(await traceChunks(3))]) {
      console.log(reply.line);
      failed ||= !reply.synced;
    }
  } else {
    console.log('strace is not installed here, so the order of sync and reply was not traced.');
  }
  process.exitCode = failed ? 1 : 0;
}

if (import.meta.main) await main();
