import { expect, it } from 'vitest';
import { swapSpelling } from './swap-spelling.ts';

it.each([
  ['The behaviour was optimised in the centre.', 'The behavior was optimized in the center.'],
  ['Organization and normalization', 'Organisation and normalisation'],
  ['we analysed the colour', 'we analyzed the color'],
])('spells %j the other way', (text, other) => {
  expect(swapSpelling(text)).toBe(other);
});

it('comes back from American words', () => {
  const text = 'We prioritized localization of neighbors.';
  expect(swapSpelling(swapSpelling(text))).toBe(text);
});

it.each([
  'The analyst checked the analysis.',
  'ANALYZE',
  'a program of size four',
  'otherwise a promise',
])('leaves %j alone', (text) => {
  expect(swapSpelling(text)).toBe(text);
});
