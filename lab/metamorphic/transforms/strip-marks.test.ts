import { expect, it } from 'vitest';
import { stripMarks } from './strip-marks.ts';

it('writes as a plain recogniser does', () => {
  expect(
    stripMarks('We had 9,400 builds (roughly) — "fast", don\'t you think?\n\nIt fell to 99.4% at 10:30.'),
  ).toBe("we had 9,400 builds roughly fast don't you think it fell to 99.4% at 10:30");
});

it('changes nothing of what is bare already', () => {
  expect(stripMarks("so we don't know it's an e-mail")).toBe("so we don't know it's an e-mail");
});
