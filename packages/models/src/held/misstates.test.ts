import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsUnsaid, misstates } from './misstates.ts';

const ANSWER =
  'We had 40 clinics, and nobody could wait. I rejected a shared PostgreSQL because one migration locked it for 12 minutes. ' +
  'So each clinic got one SQLite file, and a nightly copy of it. We did not lose a single record.';

describe('misstates', () => {
  it.each([
    'We did lose a single record.',
    'I chose a shared PostgreSQL because one migration locked it for 12 minutes.',
    'Each clinic never got one SQLite file.',
    'We kept a shared PostgreSQL.',
  ])('sees that %j turns what was said', (text) => {
    expect(misstates(text, [ANSWER])).toBe(true);
  });

  it.each([
    'We had 40 clinics and could not lose a single record.',
    'I turned down a shared PostgreSQL, since one migration locked it for 12 minutes.',
    'We did not take a shared PostgreSQL.',
    'So we chose one SQLite file, which each clinic got, with a nightly copy.',
  ])('lets %j say it anew', (text) => {
    expect(misstates(text, [ANSWER])).toBe(false);
  });

  it('never finds that a text misstates itself', () => {
    const part = fc.constantFrom(...ANSWER.split(/(?<=[.,]) /), 'but we dropped it', 'it never failed twice');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(misstates(parts.join(' '), [parts.join(' ')])).toBe(false);
      }),
    );
  });
});

describe('claimsUnsaid', () => {
  it.each([
    'You admitted that you never tested the nightly copy. Why not?',
    'You said you chose a shared PostgreSQL. What did it cost you?',
    'You told me that you lost records. Who noticed?',
    'When you rejected the SQLite file, who had to agree?',
  ])('sees that nobody said so: %s', (question) => {
    expect(claimsUnsaid(question, [ANSWER])).toBe(true);
  });

  it.each([
    'You said that one migration locked it for 12 minutes. How did you find out?',
    'You rejected a shared PostgreSQL. What would have changed your mind?',
    'You said that you did not lose a record. How do you know?',
    'You said what you chose, but not why. What spoke for it?',
    'You mentioned a limit. Where does it bite?',
    'Which team carried the copy?',
  ])('takes no offence at: %s', (question) => {
    expect(claimsUnsaid(question, [ANSWER])).toBe(false);
  });
});
