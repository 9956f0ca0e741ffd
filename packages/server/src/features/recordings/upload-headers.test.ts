import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLength, readMetadata, readRequiredBytes, writeMetadata } from './upload-headers.ts';

const text = (maxLength: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength });

describe('the metadata of an upload', () => {
  it('comes back as it was written', () => {
    const metadata = fc.record(
      { draftId: text(5), questionId: text(10), questionText: text(100) },
      { requiredKeys: ['draftId'] },
    );
    fc.assert(
      fc.property(metadata, (value) => {
        expect(readMetadata(writeMetadata(value))).toEqual(value);
      }),
    );
  });

  it('is read or refused, whatever the header', () => {
    const pair = fc.tuple(fc.constantFrom('draftId', 'questionId', '__proto__', ''), fc.base64String());
    const header = fc.oneof(
      fc.string(),
      fc.array(pair).map((pairs) => pairs.map((words) => words.join(' ')).join(',')),
    );
    fc.assert(
      fc.property(header, (value) => {
        try {
          const metadata = readMetadata(value);
          expect(metadata.draftId.length).toBeGreaterThan(0);
          expect(metadata.draftId.isWellFormed()).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid_request' });
        }
      }),
    );
  });
});

describe('counts of bytes', () => {
  it('are whole numbers, and a length is known or put off', () => {
    expect(readRequiredBytes('upload-offset', '12')).toBe(12);
    for (const header of [undefined, '', '-1', '1.5', '0x1', '1e3', ['1', '2'], '9'.repeat(16)])
      expect(() => readRequiredBytes('upload-offset', header)).toThrow(/upload-offset/);
    expect(readLength('5', undefined)).toBe(5);
    expect(readLength(undefined, '1')).toBeUndefined();
    expect(() => readLength(undefined, undefined)).toThrow();
    expect(() => readLength('5', '1')).toThrow();
  });
});
