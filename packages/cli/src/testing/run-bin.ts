import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The real first file of the command line. */
export const BIN = fileURLToPath(new URL('../../bin/sounding.mjs', import.meta.url));

/** What a finished process left. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** How to run it, where that is not the plain way. */
export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Switches for Node itself. */
  readonly nodeArguments?: readonly string[];
  /** Another first file than the package's own. */
  readonly bin?: string;
}

/** Runs the command line in a process of its own, as a person would, and waits for its end. */
export function runBin(words: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = spawn(process.execPath, [...(options.nodeArguments ?? []), options.bin ?? BIN, ...words], {
    stdio: 'pipe',
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  // A command that refuses its input leaves before it has read it all.
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      resolve({
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
        exitCode,
        signal,
      });
    });
  });
}
