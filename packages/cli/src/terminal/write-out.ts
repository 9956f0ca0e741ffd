import { Failure } from '../failure.ts';
import { reasonOf } from '../reason-of.ts';

// Each write reports its own error below; without a listener the stream would bring the process down first.
process.stdout.on('error', () => {});

/**
 * Writes to standard output and waits until it is taken, so that memory stays flat before a slow reader
 * and nothing is lost without a word. Throws `ReaderGone` when nobody reads any more, a `Failure` when
 * the output cannot be written (a full disk).
 */
export async function writeOut(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else if (isGone(error)) reject(new ReaderGone());
      else reject(new Failure(`cannot write the output: ${reasonOf(error)}`));
    });
  });
}

/** The reader of our output left, as in `sounding score --jsonl | head -1`: no fault, just time to stop. */
export class ReaderGone extends Error {}

function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
