import { EXIT, type ExitCode } from './exit-code.ts';

/**
 * An expected failure, said to the person in one line and without a stack.
 * Anything else that is thrown is a fault of ours.
 */
export class Failure extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.failed) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** A failure of the asking: an unknown option, a value out of range. Leaves with code 2. */
export function usageFailure(message: string): Failure {
  return new Failure(message, EXIT.usage);
}
