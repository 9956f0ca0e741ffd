import { describe, expect, it } from 'vitest';
import { mustBeRedacted, NotRedactedError } from './must-be-redacted.ts';

describe('mustBeRedacted', () => {
  it('throws where a term is left, and tells nothing of it', () => {
    for (const text of ['our Blue Bird', 'blue-bird', 'BLUEBIRD', '[TERM_2] and blue\nbird']) {
      expect(() => mustBeRedacted(['fine', text], ['Blue Bird'])).toThrow(NotRedactedError);
      expect(() => mustBeRedacted([text], ['Blue Bird'])).not.toThrow(/bird/i);
    }
  });

  it('lets pass what is replaced, whatever placeholders are made of', () => {
    mustBeRedacted(['the [TERM_1] of [KEY_12] and [TERM_2B]', ''], ['term', 'key', 'Blue']);
  });
});
