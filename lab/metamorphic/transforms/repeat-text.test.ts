import { expect, it } from 'vitest';
import { doubleSentences, doubleText } from './repeat-text.ts';
import { spansOf } from './spans.fixture.ts';

it('says everything twice', () => {
  expect(doubleText('We slept. We ate.')).toBe('We slept. We ate. We slept. We ate.');
  expect(doubleText('We slept.\nWe ate.')).toBe('We slept.\nWe ate.\n\nWe slept.\nWe ate.');
});

it('says every sentence twice', () => {
  const text = 'We slept. We ate.';
  expect(doubleSentences(text, spansOf(text, 'We slept.', 'We ate.'))).toBe(
    'We slept. We slept. We ate. We ate.',
  );
});
