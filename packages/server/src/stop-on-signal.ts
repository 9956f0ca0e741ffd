import type { RunningServer } from './start-server.ts';

/**
 * Stops the server cleanly on Ctrl-C or a polite kill, then exits with 0; with 1 where closing failed.
 * A second Ctrl-C exits at once: what was acknowledged is on disk anyway.
 */
export function stopOnSignal(server: RunningServer): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(130);
    stopping = true;
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
