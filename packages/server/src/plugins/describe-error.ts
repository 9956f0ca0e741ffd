/** What a log line says of an error. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly at?: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * Describes an error for the log without what a person wrote. Messages of unknown errors may quote it
 * (a parser shows what it stumbled on, a database the row), so only messages of errors with a code are kept:
 * our own, the operating system's and the databases', whose row details are in other fields that are left out.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const quotesInput = error instanceof SyntaxError;
  const frames = stackFrames(error);
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(code === undefined || quotesInput ? {} : { message: error.message }),
    at: frames.slice(0, 8),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** The stack begins with the message, whose own lines may look like frames. */
function stackFrames({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  const frames = start < 0 ? '' : stack.slice(start + message.length);
  return frames
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}
