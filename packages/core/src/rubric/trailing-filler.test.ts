import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTrailingFiller } from './trailing-filler.ts';

describe('withoutTrailingFiller', () => {
  it.each([
    ['We kept SQLite, and so on, that is basically it, yeah.', 'We kept SQLite'],
    ['We kept SQLite. So yeah.', 'We kept SQLite.'],
    ['we kept sqlite and that is it really okay right', 'we kept sqlite'],
    ['We kept SQLite. Thank you very much', 'We kept SQLite.'],
    ["We kept SQLite, that's all from me, thanks", 'We kept SQLite'],
    ['We kept SQLite. It was a really great experience, and I learned a lot.', 'We kept SQLite.'],
    [
      "We kept SQLite. Everybody was very happy with it in the end, I'd say it was a true team effort.",
      'We kept SQLite.',
    ],
    [
      "We kept SQLite. I'm very proud to have been part of it. Let me know if something was unclear.",
      'We kept SQLite.',
    ],
    ['We kept SQLite. To sum up, that is how we built it and why we built it.', 'We kept SQLite.'],
    ["We kept SQLite. There's a lot more that I could tell about it.", 'We kept SQLite.'],
  ])('takes the empty close off %j', (text, left) => {
    expect(withoutTrailingFiller(text)).toBe(left);
  });

  it.each([
    'We kept SQLite.',
    'The margin was all right',
    'I think we were right',
    'It ended well',
    'The users were happy with it',
    'It was a great deal for 90 euros',
    'I learned a lot about locks',
    'We were proud of the two hours that it saved',
    'There is more that we could move out of the table',
    'In the end it was a team of two',
    '',
  ])('leaves %j alone', (text) => {
    expect(withoutTrailingFiller(text)).toBe(text);
  });

  it('gives a beginning of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(text.startsWith(withoutTrailingFiller(text))).toBe(true);
      }),
    );
  });

  it('may be called again without effect', () => {
    const parts = fc.constantFrom('we kept it', 'yeah', 'so', 'right', 'and so on', '.', ',', '\n', 'okay');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        const once = withoutTrailingFiller(words.join(' '));
        expect(withoutTrailingFiller(once)).toBe(once);
      }),
    );
  });
});
