import { expect, it } from 'vitest';
import { deleteSpans } from './delete-spans.ts';
import { spansOf } from './spans.fixture.ts';

it('takes sentences out and leaves single spaces and paragraphs', () => {
  const text = 'We slept. We worked. We ate.\n\nThen we left. It rained.';
  expect(deleteSpans(text, spansOf(text, 'We worked.', 'Then we left.'))).toBe(
    'We slept. We ate.\n\nIt rained.',
  );
});

it('takes overlapping stretches out once', () => {
  const text = 'abcdef ghi';
  expect(deleteSpans(text, spansOf(text, 'bcd', 'cdef'))).toBe('a ghi');
});
