import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes, readFields, writeField, writeNumberField } from './protobuf.ts';

const anyField = fc.record({
  number: fc.integer({ min: 1, max: 500_000 }),
  content: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.maxSafeNat()),
});

describe('readFields', () => {
  it('reads what was written, in order and without gaps', () => {
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 12 }), (wanted) => {
        const bytes = joinBytes(
          wanted.flatMap(({ number, content }) =>
            typeof content === 'number' ? writeNumberField(number, content) : writeField(number, [content]),
          ),
        );
        const fields = readFields(bytes);
        expect(fields.map((field) => field.number)).toEqual(wanted.map((field) => field.number));
        fields.forEach((field, i) => {
          expect(field.from).toBe(i === 0 ? 0 : fields[i - 1]?.end);
          const content = wanted[i]?.content;
          if (content instanceof Uint8Array) expect(bytes.subarray(field.start, field.end)).toEqual(content);
        });
        expect(fields.at(-1)?.end ?? 0).toBe(bytes.length);
      }),
    );
  });

  it('skips numbers of fixed length', () => {
    const bytes = Uint8Array.of(0x0d, 1, 2, 3, 4, 0x11, 1, 2, 3, 4, 5, 6, 7, 8);
    expect(readFields(bytes).map(({ number, start, end }) => [number, start, end])).toEqual([
      [1, 1, 5],
      [2, 6, 14],
    ]);
  });

  it('throws where a message is cut off, and never reads on', () => {
    const bytes = joinBytes([...writeField(7, [new Uint8Array(200)]), ...writeNumberField(3, 70_000)]);
    const borders = new Set(readFields(bytes).map((field) => field.end));
    for (let length = 1; length < bytes.length; length++) {
      if (!borders.has(length)) expect(() => readFields(bytes.subarray(0, length))).toThrow(/^protobuf:/);
    }
  });

  it('throws at a wire type that there is not', () => {
    expect(() => readFields(Uint8Array.of(0x0b))).toThrow('wire type 3');
  });
});
