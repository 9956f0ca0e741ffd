import { spawn } from 'node:child_process';

/** What a child process came to. */
export interface ChildRun {
  readonly exitCode: number | null;
  readonly milliseconds: number;
  /** Largest resident set, in bytes; absent where the child is no Node of ours or was killed. */
  readonly peakBytes?: number;
}

/** Reports the peak on descriptor 3 as the process ends. VmHWM starts at exec; rusage would count the parent's memory too. */
const PEAK_REPORTER = `import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? kilobytes); } catch {}
  writeSync(3, String(kilobytes));
});`;

/** Runs `node` on `args` to its end, output thrown away; killed when it takes longer than `limitMs`. */
export async function runChild(
  node: string,
  args: readonly string[],
  limitMs: number,
  peak = false,
): Promise<ChildRun> {
  const reporter = peak ? [`--import=data:text/javascript,${encodeURIComponent(PEAK_REPORTER)}`] : [];
  const began = performance.now();
  const child = spawn(node, [...reporter, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
  let reported = '';
  child.stdio[3]?.on('data', (data: Buffer) => {
    reported += data.toString();
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const milliseconds = performance.now() - began;
  clearTimeout(timer);
  return { exitCode, milliseconds, ...(reported === '' ? {} : { peakBytes: Number(reported) * 1024 }) };
}
