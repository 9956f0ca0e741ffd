/** What the process leaves with. The help names the same numbers. */
export const EXIT = {
  ok: 0,
  /** It could not be done: a missing file, a port in use, a line that failed. */
  failed: 1,
  /** It was asked wrongly: an unknown command, a bad value. */
  usage: 2,
  /** The answer was read but cannot be judged, so there is no score. */
  notAssessed: 3,
  /** Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
