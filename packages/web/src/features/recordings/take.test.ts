import { RECORDING_BYTES_PER_SECOND } from '@sounding/core/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTake } from './take.ts';

function record(rate: number, blocks: readonly Float32Array[]) {
  const chunks: Uint8Array[] = [];
  const take = beginTake(rate, { append: (bytes) => void chunks.push(bytes) });
  let at = 0;
  const heard = blocks
    .map((block) => {
      at += (block.length / rate) * 1000;
      return take.add(block, at).length;
    })
    .reduce((sum, length) => sum + length, 0);
  return { take, chunks, heard };
}

const block = (length: number) => Float32Array.from({ length }, (_, i) => Math.sin(i / 20) / 2);

describe('beginTake', () => {
  it('hands on chunks of two seconds, and the rest at the end', () => {
    const { take, chunks } = record(
      48_000,
      Array.from({ length: 25 }, () => block(9_600)),
    );
    expect(chunks.length).toBe(2);
    for (const chunk of chunks) {
      expect(chunk.length).toBeGreaterThanOrEqual(2 * RECORDING_BYTES_PER_SECOND);
      expect(chunk.length).toBeLessThan(2.3 * RECORDING_BYTES_PER_SECOND);
    }
    take.close();
    expect(chunks.length).toBe(3);
    expect(take.seconds()).toBeCloseTo(5, 2);
  });

  it('keeps the time of the clock where sound fell out, and counts what is missing', () => {
    const chunks: Uint8Array[] = [];
    const take = beginTake(48_000, { append: (bytes) => void chunks.push(bytes) });
    let heard = 0;
    for (let index = 1; index <= 50; index += 1) {
      if (index <= 20 || index > 30) heard += take.add(block(9_600), index * 200).length;
    }
    heard += take.close().length;
    expect(take.seconds()).toBeCloseTo(10, 2);
    expect(take.lost()).toBeCloseTo(2, 2);
    expect(Buffer.concat(chunks).length).toBe(2 * heard);
  });

  it('takes no pause for a loss', () => {
    const take = beginTake(48_000, { append: () => undefined });
    take.add(block(48_000), 1_000);
    take.pause();
    take.add(block(48_000), 61_000);
    take.close();
    expect(take.seconds()).toBeCloseTo(2, 2);
    expect(take.lost()).toBe(0);
  });

  it('keeps what was uncertain when the page goes', () => {
    const take = beginTake(48_000, { append: () => undefined });
    take.add(block(9_600), 200);
    expect(take.add(block(9_600), 1_400).length).toBe(0);
    expect(take.rest().length).toBeGreaterThan(1.39 * RECORDING_BYTES_PER_SECOND);
  });

  it('hands on and hears exactly what it keeps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(16_000, 44_100, 48_000),
        fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 6 }),
        (rate, lengths) => {
          const { take, chunks, heard } = record(rate, lengths.map(block));
          const rest = take.rest();
          const before = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
          expect(before + rest.length).toBe(2 * heard);
          const last = take.close();
          const bytes = Buffer.concat(chunks);
          expect(bytes).toEqual(Buffer.from(take.bytes()));
          expect(bytes.length).toBe(2 * (heard + last.length));
          expect(take.seconds()).toBe(bytes.length / RECORDING_BYTES_PER_SECOND);
        },
      ),
      { numRuns: 40 },
    );
  });
});
