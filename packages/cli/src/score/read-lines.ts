const NEWLINE = 0x0a;

/** One line of a stream, without its line feed; `bytes` is undefined where it was longer than allowed. */
export interface Line {
  /** Counted from 1, as editors do. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Cuts a stream of bytes into lines, holding at most one line of at most `maxBytes` (and one chunk) in memory.
 * An over-long line is passed over and reported; the lines after it come through. Yields the lines that
 * each chunk completes together, so that a long stream costs few turns of the event loop.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line[]> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes) held = [];
    else if (part.length > 0) held.push(part);
  };
  const finish = (): Line => {
    const only = held.length === 1 ? held[0] : undefined;
    const bytes = size > maxBytes ? undefined : (only ?? Buffer.concat(held));
    held = [];
    size = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      lines.push(finish());
      from = at + 1;
    }
    take(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish()];
}
