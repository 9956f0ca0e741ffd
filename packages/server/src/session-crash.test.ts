import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { type SessionView, sessionSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const KILLS = 3;
/** Sessions under way at once. */
const PLAYERS = 4;
/** So many requests after the start of each server the kill comes, in the middle of others. */
const ACKNOWLEDGED_BEFORE_KILL = 9;

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

async function stop(signal: NodeJS.Signals): Promise<void> {
  const gone = child && once(child, 'exit');
  child?.kill(signal);
  await gone;
}

/** One session as somebody plays it: what was acknowledged, and nothing else. */
interface Player {
  readonly name: string;
  view?: SessionView;
  readonly told: string[];
}

function isOver({ view }: Player): boolean {
  return view?.status === 'closed';
}

/** The next request of a player, the same one as long as it is not acknowledged. */
async function play(url: string, player: Player): Promise<void> {
  const { view, told } = player;
  const turn = told.length;
  const text =
    `We had 40 clinics and ${800 + turn} requests a second at noon, and in our trial one migration locked the ` +
    `table for ${turn + 2} minutes, so ${player.name} moved the nightly report to a copy.`;
  const body = view === undefined ? { question: { text: 'Why that?' } } : { turn, mode: 'typed', text };
  const path = view === undefined ? '/api/sessions' : `/api/sessions/${view.id}/answers`;
  const reply = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `${player.name}-${view?.id}-${turn}` },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`refused with ${reply.status}: ${await reply.text()}`);
  player.view = sessionSchema.parse(await reply.json());
  if (view !== undefined) told.push(text);
}

/** Plays until the session is over, or until the server is gone. */
async function playUntilGone(url: string, player: Player, onAcknowledged: () => void): Promise<void> {
  try {
    while (!isOver(player)) {
      await play(url, player);
      onAcknowledged();
    }
  } catch (error) {
    // A broken connection is what a kill looks like from here; anything else is not.
    if (!(error instanceof TypeError)) throw error;
  }
}

describe('a server that is killed in the middle of sessions', () => {
  it('has all that was acknowledged, nothing twice and nothing by halves, and goes on', async () => {
    const players: Player[] = [];
    for (let kills = 0; kills < KILLS; kills += 1) {
      const url = await startServer();
      const open = players.filter((player) => !isOver(player));
      while (open.length < PLAYERS) {
        const player: Player = { name: `player-${players.length}`, told: [] };
        open.push(player);
        players.push(player);
      }
      let acknowledged = 0;
      let killed: Promise<void> | undefined;
      const onAcknowledged = () => {
        acknowledged += 1;
        // Not awaited: the requests of the others are on their way when the kill comes.
        if (acknowledged === ACKNOWLEDGED_BEFORE_KILL) killed = stop('SIGKILL');
      };
      await Promise.all(open.map((player) => playUntilGone(url, player, onAcknowledged)));
      expect(acknowledged).toBeGreaterThanOrEqual(ACKNOWLEDGED_BEFORE_KILL);
      await killed;
    }

    const url = await startServer();
    await Promise.all(players.map((player) => playUntilGone(url, player, () => {})));
    for (const { view, told } of players) {
      const kept = sessionSchema.parse(await (await fetch(`${url}/api/sessions/${view?.id}`)).json());
      expect(kept).toEqual(view);
      expect(kept).toMatchObject({ status: 'closed', closing: { status: 'ok' } });
      expect(kept.turns.map(({ answer }) => answer?.text)).toEqual(told);
    }
    await stop('SIGTERM');
    const database = new DatabaseSync(join(folder, 'data', 'sounding.sqlite'));
    const count = (table: string) => database.prepare(`select count(*) as n from ${table}`).get()?.n;
    expect(count('sessions')).toBe(players.length);
    expect(count('answers')).toBe(players.flatMap(({ told }) => told).length);
    expect(database.prepare('pragma integrity_check').get()?.integrity_check).toBe('ok');
    database.close();
  }, 120_000);
});
