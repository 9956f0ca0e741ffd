import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { ANSWER } from './testing/answers.ts';
import { BIN, runBin } from './testing/run-bin.ts';
import { startBin } from './testing/start-bin.ts';

/** Makes the running Node claim to be an old one, for this process and not for those it starts. */
const PRETEND_OLD = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.0.0' } });
process.execArgv.splice(0);
`;

let folder = '';
let onOldNode: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sounding-bin-'));
  await writeFile(join(folder, 'old.mjs'), PRETEND_OLD);
  await symlink(BIN, join(folder, 'sounding'));
  await copyFile(BIN, join(folder, 'lost.mjs'));
  onOldNode = ['--import', pathToFileURL(join(folder, 'old.mjs')).href];
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the first file', () => {
  it('works through a link and from another folder', async () => {
    const { stdout, exitCode } = await runBin(['--version'], { bin: join(folder, 'sounding'), cwd: folder });
    expect({ stdout, exitCode }).toEqual({ stdout: `${manifest.version}\n`, exitCode: 0 });
  });

  it('hands over to the pinned Node on an old one: words, input, output and exit code', async () => {
    const direct = await runBin(['score', '--json'], { stdin: ANSWER });
    const handedOver = await runBin(['score', '--json'], { stdin: ANSWER, nodeArguments: onOldNode });
    expect(handedOver).toEqual(direct);
    expect(await runBin(['score', '--jsno'], { nodeArguments: onOldNode })).toMatchObject({ exitCode: 2 });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('passes %s on to the Node it handed over to', async (signal) => {
    const { child, ended } = await startBin(['--port', '0', '--data', join(folder, signal)], onOldNode);
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  it('says what to do when the pinned Node is not there', async () => {
    const { stdout, stderr, exitCode } = await runBin(['--version'], {
      bin: join(folder, 'lost.mjs'),
      nodeArguments: onOldNode,
    });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/^sounding: needs Node 24 .*run `npm ci` in .*\n$/);
  });

  it('works without a home folder that could be written', async () => {
    const env = { HOME: '/dev/null', USERPROFILE: '/dev/null' };
    expect(await runBin(['score'], { stdin: ANSWER, env })).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
