import { describe, expect, it } from 'vitest';
import { lengthWord } from './length-words.ts';

describe('the word for a length', () => {
  it('calls nobody short who is still at it', () => {
    expect(lengthWord('short', 'over', false)).toBeNull();
    expect(lengthWord('short', 'over', true)?.word).toBe('short');
    expect(lengthWord('long', 'over', false)?.word).toBe('over');
  });
});
