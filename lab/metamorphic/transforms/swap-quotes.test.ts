import { expect, it } from 'vitest';
import { swapQuotes } from './swap-quotes.ts';

it('makes straight marks curly, and back', () => {
  const straight = "He said \"it's slow\" ('really').";
  expect(swapQuotes(straight)).toBe('He said “it’s slow” (‘really’).');
  expect(swapQuotes(swapQuotes(straight))).toBe(straight);
});
