const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C reaches us twice under npm: from the terminal, and passed on by npm. */
const SAME_KEYPRESS_MS = 500;
/** How long after closing something may still keep the process alive. */
const LEFTOVERS_MS = 2_000;

/**
 * Resolves when the person or the system asks the process to stop: on Ctrl-C, a polite kill or a closed
 * terminal. A second Ctrl-C later on, while things are being closed, ends the process at once with 130.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | undefined;
    const stop = () => {
      const now = performance.now();
      if (askedAt === undefined) {
        askedAt = now;
        resolve();
      } else if (now - askedAt > SAME_KEYPRESS_MS) {
        process.exit(130);
      }
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

/** Ends the process soon even if a connection or a timer was left behind; does not itself keep it alive. */
export function endSoon(): void {
  setTimeout(() => process.exit(), LEFTOVERS_MS).unref();
}
