import { expect, it } from 'vitest';
import { breakLines, joinLines } from './break-lines.ts';
import { spansOf } from './spans.fixture.ts';

it('begins a line after every sentence, and writes lines as one', () => {
  const text = 'We slept. We ate.';
  expect(breakLines(text, spansOf(text, 'We slept.', 'We ate.'))).toBe('We slept.\nWe ate.');
  expect(joinLines('We slept.\n\n We ate.')).toBe(text);
});
