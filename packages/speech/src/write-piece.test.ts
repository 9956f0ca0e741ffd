import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PieceWord } from './word-times.ts';
import { writePiece } from './write-piece.ts';

const said = (text: string): PieceWord[] =>
  text.split(' ').map((word, i) => ({ text: word, from: i, to: i + 1, confidence: 0.9 }));

describe('writePiece', () => {
  it('keeps a piece between two pauses as it was recognised', () => {
    const written = writePiece({ words: said('We had two engineers.'), goesOn: false, isCut: false }, 0);
    expect(written.text).toBe('We had two engineers.');
    expect(written.words.map((word) => written.text.slice(word.start, word.end))).toEqual([
      'We',
      'had',
      'two',
      'engineers',
    ]);
  });

  it('leaves out the stop and the capital that a cut invented', () => {
    expect(writePiece({ words: said('We had.'), goesOn: false, isCut: true }, 0).text).toBe('We had');
    expect(writePiece({ words: said('Two engineers.'), goesOn: true, isCut: false }, 7).text).toBe(
      'two engineers.',
    );
  });

  it('keeps the capital of what may be a name, and of "I"', () => {
    expect(writePiece({ words: said('Kafka ran.'), goesOn: true, isCut: false }, 0).text).toBe('Kafka ran.');
    expect(writePiece({ words: said('I ran.'), goesOn: true, isCut: false }, 0).text).toBe('I ran.');
  });

  it('writes small words small within a sentence, and big after its end', () => {
    expect(
      writePiece({ words: said('We, Um, had Two people. And That'), goesOn: false, isCut: false }, 0).text,
    ).toBe('We, um, had two people. And that');
    expect(writePiece({ words: said('He said "so." The end'), goesOn: false, isCut: false }, 0).text).toBe(
      'He said "so." The end',
    );
  });

  it('keeps capitals that mean something', () => {
    const text = 'Our IT went with plan A in May because Will said so.';
    expect(writePiece({ words: said(text), goesOn: false, isCut: false }, 0).text).toBe(text);
  });

  it('writes spelt letters as a name, over which its word spans', () => {
    const { text, words } = writePiece({ words: said('An S. Q. L. table.'), goesOn: false, isCut: false }, 0);
    expect(text).toBe('An SQL table.');
    expect(words[1]).toEqual({ start: 3, end: 6, from: 1, to: 4, confidence: 0.9 });
  });

  it('gives every word with a sound its place in the joined text', () => {
    const anyWord = fc
      .stringMatching(/^["(]?[A-Za-z0-9'%.-]{1,8}[.,?!)]{0,2}$/)
      .filter((one) => !/^[A-Z][.,;:!?]*$/.test(one));
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        (texts, goesOn, isCut) => {
          const before = 'It was so. ';
          const { text, words } = writePiece({ words: said(texts.join(' ')), goesOn, isCut }, before.length);
          const joined = before + text;
          for (const word of words) {
            const written = texts[word.from] ?? '';
            const slice = joined.slice(word.start, word.end);
            expect(slice).not.toBe('');
            expect(written.toLowerCase()).toContain(slice.toLowerCase());
            expect(joined.slice(0, word.start)).toMatch(/(?:^|\s)[^\p{L}\p{N}]*$/u);
          }
          expect(words.length).toBe(texts.filter((one) => /[A-Za-z0-9]/.test(one)).length);
        },
      ),
    );
  });
});
