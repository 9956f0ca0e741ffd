import { open } from 'node:fs/promises';
import { Failure, usageFailure } from '../failure.ts';
import { reasonOf } from '../reason-of.ts';

/** Bytes to read, and how to call them in a message. */
export interface Input {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file, or standard input for `-` or no name at all.
 * Throws a `Failure` in words for a missing file or a directory, and a usage failure where standard input
 * is a terminal at which nobody was told to type.
 */
export async function openInput(file: string | undefined): Promise<Input> {
  if (file === undefined || file === '-') {
    if (file === undefined && process.stdin.isTTY) {
      throw usageFailure('no answer given: name a file, or pipe one in (sounding score --help shows how)');
    }
    return { name: 'standard input', chunks: readFrom('standard input', process.stdin) };
  }
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw new Failure(`cannot read ${file}: it is a directory`);
    }
    return { name: file, chunks: readFrom(file, handle.createReadStream()) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`cannot read ${file === '' ? '""' : file}: ${reasonOf(error)}`);
  }
}

async function* readFrom(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new Failure(`cannot read ${name}: ${reasonOf(error)}`);
  }
}
