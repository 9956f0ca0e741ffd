#!/usr/bin/env node
// The first file that `npx sounding` runs, on whatever Node the machine has: so it is plain JavaScript.
// On Node 24 and later it goes straight on; on an older one it hands over to the Node that npm installed here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 24;

if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) {
  await import('./quick-start.mjs');
  await import('../src/main.ts');
} else {
  const pinned = findPinnedNode();
  if (pinned === undefined) refuse('it is not installed here');
  else handOverTo(pinned);
}

/** The binary of the `node` package, from wherever npm put it; undefined when it is not there. */
function findPinnedNode() {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return ['node', 'node.exe'].map((name) => join(home, 'bin', name)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}

/** Runs the same command on `node`, passing signals on and leaving as it leaves. */
function handOverTo(node) {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(node, [...process.execArgv, self, ...process.argv.slice(2)], { stdio: 'inherit' });
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of forwarded) process.on(signal, forward);
  child.on('error', (error) => refuse(`it does not start (${error.code ?? error.message})`));
  child.on('exit', (code, signal) => {
    for (const name of forwarded) process.off(name, forward);
    if (signal === null) process.exitCode = code ?? 1;
    else {
      // A shell must see the signal; where it does not end this process, the usual number stands for it.
      process.exitCode = 128 + (constants.signals[signal] ?? 0);
      process.kill(process.pid, signal);
    }
  });
}

function refuse(why) {
  const checkout = fileURLToPath(new URL('../../..', import.meta.url));
  process.stderr.write(
    `sounding: needs Node ${NEEDED_MAJOR} (this is ${process.version}); one comes with it, but ${why}: run \`npm ci\` in ${checkout}\n`,
  );
  process.exitCode = 1;
}
