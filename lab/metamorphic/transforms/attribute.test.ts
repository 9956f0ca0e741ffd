import { expect, it } from 'vitest';
import { attribute } from './attribute.ts';

it("makes a statement the vendor's own", () => {
  expect(attribute('We moved our rows, and I was on call.', "The vendor's blog says that")).toBe(
    "The vendor's blog says that they moved their rows, and they were on call.",
  );
});

it('keeps the case of the text', () => {
  expect(attribute('we cut it to two of us', 'I read in a case study that')).toBe(
    'i read in a case study that they cut it to two of them',
  );
});
