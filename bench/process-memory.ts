import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Memory of a running process, in bytes. */
export interface ProcessMemory {
  /** Resident, shared pages counted in full. */
  readonly resident: number;
  /** Shared pages counted by their share; absent where the system does not tell. */
  readonly proportional?: number;
}

/** Reads the memory of a process. Throws when the process is gone. */
export function processMemory(pid: number): ProcessMemory {
  const rollup = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(rollup)) {
    return {
      resident: Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024,
    };
  }
  const text = readFileSync(rollup, 'utf8');
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024;
  return { resident: field('Rss'), proportional: field('Pss') };
}
