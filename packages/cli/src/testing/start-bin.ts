import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { BIN } from './run-bin.ts';

/** A `sounding start` that serves. */
export interface Started {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it said so far on standard output. */
  readonly said: () => string;
  /** How it left: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Runs `sounding start` with these words and waits until it names its address. Throws when it leaves before. */
export async function startBin(
  words: readonly string[],
  nodeArguments: readonly string[] = [],
): Promise<Started> {
  const child = spawn(process.execPath, [...nodeArguments, BIN, 'start', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  let said = '';
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const left = ended.then((code) => {
    throw new Error(`sounding start left with ${code} before it served`);
  });
  return { url: await Promise.race([url, left]), child, said: () => said, ended };
}
