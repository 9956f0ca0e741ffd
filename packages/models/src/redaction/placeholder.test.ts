import { describe, expect, it } from 'vitest';
import { PLACEHOLDER, withPlainPlaceholders } from './placeholder.ts';

describe('placeholders', () => {
  it.each([
    ['term_1 and Term_2b', '[TERM_1] and [TERM_2B]'],
    ['[key_3], [HOST_1', '[KEY_3], [[HOST_1]'],
    ["TERM_1's and `ip_2`", "[TERM_1]'s and `[IP_2]`"],
    ['MY_TERM_1, TERM_1x_2 and term 1', 'MY_TERM_1, TERM_1x_2 and term 1'],
  ])('are the same with or without brackets: %j', (text, plain) => {
    expect(withPlainPlaceholders(text)).toBe(plain);
  });

  it('are none for just any word with a number', () => {
    expect('[NOTE_1] [TERM_1] [TERM_1BCD] TERM_2'.match(PLACEHOLDER)).toEqual(['[TERM_1]']);
  });
});
