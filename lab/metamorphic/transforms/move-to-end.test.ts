import { expect, it } from 'vitest';
import { moveToEnd } from './move-to-end.ts';
import { spansOf } from './spans.fixture.ts';

it('says the stretches last, in their order, as a paragraph of their own where the text has such', () => {
  const text = 'We had six weeks. We built a queue.\nThree people. It worked.';
  expect(moveToEnd(text, spansOf(text, 'Three people.', 'We had six weeks.'))).toBe(
    'We built a queue.\nIt worked.\n\nWe had six weeks. Three people.',
  );
});

it('stays in the line of a text of one line', () => {
  const text = 'we had six weeks we built a queue';
  expect(moveToEnd(text, spansOf(text, 'we had six weeks'))).toBe('we built a queue we had six weeks');
});
