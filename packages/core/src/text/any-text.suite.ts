import fc from 'fast-check';

/**
 * Any string of UTF-16 code units, halves of pairs and control characters among them. As wide as fast-check's own
 * `binary` strings, whose tables take most of a second to set up in every test file.
 */
export function anyString(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    { weight: 2, arbitrary: fc.nat(0xffff) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0x0a, 0xa0, 0x130, 0x2019, 0x2028, 0xd83d, 0xde00) },
  );
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}
