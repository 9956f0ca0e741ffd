import { describe, expect, it } from 'vitest';
import { UNMEASURED_CHANGE } from './find-figures.ts';

describe('UNMEASURED_CHANGE', () => {
  it.each([
    'The page is much faster.',
    'We saw significant improvement.',
    'Costs dropped a lot.',
    'Now it is better.',
  ])('sees that a change is told without its size: %s', (text) => expect(text).toMatch(UNMEASURED_CHANGE));

  it.each([
    'p95 fell from 900 ms to 200 ms.',
    'We took the faster disk.',
    'It was a better idea to wait.',
  ])('lets pass what tells its size or no change: %s', (text) => expect(text).not.toMatch(UNMEASURED_CHANGE));
});
