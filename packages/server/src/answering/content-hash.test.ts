import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashContent } from './content-hash.ts';

describe('the hash of a content', () => {
  it('does not depend on the order of fields, and depends on everything else', () => {
    expect(hashContent({ a: 1, b: { c: [1, 2], d: 'x' } })).toBe(
      hashContent({ b: { d: 'x', c: [1, 2] }, a: 1 }),
    );
    expect(hashContent({ a: undefined, b: 1 })).toBe(hashContent({ b: 1 }));
    expect(hashContent([1, 2])).not.toBe(hashContent([2, 1]));
    expect(hashContent({ a: '1' })).not.toBe(hashContent({ a: 1 }));
    expect(hashContent({ a: null })).not.toBe(hashContent({}));
  });

  it('is the same for two values exactly when they are equal as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const copy: unknown = JSON.parse(JSON.stringify(a));
        expect(hashContent(copy)).toBe(hashContent(a));
        const equal = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(hashContent(a) === hashContent(b)).toBe(equal);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, item]) => [key, sorted(item)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => ({ [`${key}`]: item }))
    .concat({ object: true });
}
