import { describe, expect, it } from 'vitest';
import { notAssessedWords, notScored } from './not-assessed-words.ts';

describe('why there is no score', () => {
  it('is no reproach where somebody says that they do not know', () => {
    for (const text of ["I don't know.", 'Honestly, I don’t know.', 'No idea, sorry.']) {
      expect(notScored('not_an_answer', text)).toBe(
        'You said that you do not know: that costs nothing. Say next how you would find out.',
      );
      expect(notAssessedWords('not_an_answer', text)).toMatch(/^you said that .* find out$/);
    }
  });

  it('is the plain reason for anything else', () => {
    expect(notScored('not_an_answer', 'asdf qwer zxcv hjkl')).toBe(
      'Not scored: this does not read as an answer in sentences.',
    );
    expect(notScored('too_short', "I don't know.")).toMatch(/^Not scored: the answer is too short/);
  });
});
