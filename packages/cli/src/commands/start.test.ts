import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBin } from '../testing/run-bin.ts';
import { type Started, startBin } from '../testing/start-bin.ts';

let folder = '';
let running: Started[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sounding-start-'));
});

afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  running = [];
  await rm(folder, { recursive: true });
});

async function serve(): Promise<Started> {
  const started = await startBin(['--port', '0', '--data', join(folder, 'data')]);
  running.push(started);
  return started;
}

describe('sounding start', () => {
  it('says what it does and where it is, serves, and leaves with 0 on Ctrl-C', async () => {
    const { url, child, said, ended } = await serve();
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    expect(said()).toBe(
      `Opening your answers in ${join(folder, 'data')} ...\nSounding is at ${url} (Ctrl-C stops it)\n`,
    );
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    const again = await serve();
    expect((await fetch(`${again.url}/api/health`)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('leaves with 0 on %s', async (signal) => {
    const { child, ended } = await serve();
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  it('takes a Ctrl-C that arrives twice, as under npm, for one', async () => {
    const { child, ended } = await serve();
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('refuses a data directory that is held, and says who holds it', async () => {
    const { url, child } = await serve();
    const second = await runBin(['start', '--port', '0', '--data', join(folder, 'data')]);
    expect(second.exitCode).toBe(1);
    expect(second.stderr).toMatch(/^sounding: .*\n$/);
    expect(second.stderr).toContain(String(child.pid));
    expect(second.stderr).toContain(url);
  });

  it('refuses a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { stderr, exitCode } = await runBin(['start', '--port', String(port), '--data', folder]);
    other.close();
    expect(stderr).toMatch(new RegExp(`^sounding: .*${port}.*--port.*\\n$`));
    expect(exitCode).toBe(1);
  });

  it('refuses a data directory that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    const { stderr, exitCode } = await runBin(['start', '--port', '0', '--data', join(folder, 'file')]);
    expect(stderr).toMatch(/^sounding: .*file.*\n$/);
    expect(exitCode).toBe(1);
  });

  it('names all faults of its settings on one line', async () => {
    const { stderr, exitCode } = await runBin(['start', '--port', '99999', '--host', 'a b']);
    expect(stderr).toMatch(/^sounding: .*--port.*--host.*\n$/);
    expect(exitCode).toBe(1);
  });

  it.each([
    [['--prot', '1'], 'unknown option --prot; did you mean --port?'],
    [['--port'], '--port needs a value'],
    [['5000'], 'start takes options only: what is 5000?'],
  ])('refuses %j', async (words, message) => {
    expect(await runBin(['start', ...words])).toMatchObject({
      stderr: `sounding: ${message}\n`,
      exitCode: 2,
    });
  });
});
