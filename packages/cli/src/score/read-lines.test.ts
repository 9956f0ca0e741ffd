import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from './read-lines.ts';

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let i = 0; from < bytes.length; i++) {
    const to = from + (sizes[i % sizes.length] ?? 1);
    yield bytes.subarray(from, to);
    from = to;
  }
}

async function collect(text: string, sizes: readonly number[], maxBytes: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of readLines(inChunks(Buffer.from(text), sizes), maxBytes)) lines.push(...some);
  return lines;
}

const asText = ({ bytes }: Line) => (bytes === undefined ? undefined : Buffer.from(bytes).toString());

describe('readLines', () => {
  it('gives the same lines however the stream is cut into chunks', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    const text = fc
      .array(fc.constantFrom('a', 'é', '\n', '\r\n', '🙂', 'bcd'))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, sizes, async (written, cut) => {
        const expected = written.split('\n');
        if (expected.at(-1) === '') expected.pop();
        const lines = await collect(written, cut, 1000);
        expect(lines.map(asText)).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1));
      }),
    );
  });

  it('passes over a line that is too long and goes on with the next', async () => {
    const lines = await collect('four\nlonger\nfour\nmuch longer', [3], 4);
    expect(lines.map(asText)).toEqual(['four', undefined, 'four', undefined]);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});
