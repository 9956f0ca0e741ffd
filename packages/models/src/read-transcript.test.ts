import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript.ts';

const letters = fc.stringMatching(/^[A-Za-zäöüÄÖÜ]{1,9}$/);
const mark = fc.constantFrom('', ',', '.', '?', '…');

describe('reading a transcript', () => {
  it('places every word in the text, whatever stands between, at the time it was said', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, mark), { minLength: 1, maxLength: 40 }), (pairs) => {
        const text = pairs.map(([word, sign]) => word + sign).join(' ');
        const words = pairs.map(([word], i) => ({ word: ` ${word.toLowerCase()}`, start: i, end: i + 0.5 }));
        const transcript = readTranscript(JSON.stringify({ text, words }));
        const found = transcript?.timing?.words ?? [];
        let last = 0;
        for (const { start, end, from } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).toLowerCase()).toBe(pairs[from]?.[0].toLowerCase());
          last = end;
        }
        expect(found).toHaveLength(pairs.length);
      }),
    );
  });

  it('is a text with sound times or nothing, whatever came', () => {
    const time = fc.oneof(fc.double(), fc.constantFrom(null, '1', -1, 5000));
    const word = fc.record({ word: fc.string(), start: time, end: time, probability: time });
    const reply = fc.record({
      text: fc.string({ unit: 'binary' }),
      words: fc.oneof(fc.array(word), fc.anything()),
      segments: fc.oneof(fc.array(fc.record({ text: fc.string(), start: time, end: time })), fc.anything()),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          reply.map((value) => JSON.stringify(value)),
          fc.string(),
          fc.json(),
        ),
        (text) => {
          const transcript = readTranscript(text);
          let before = 0;
          for (const { from, to } of transcript?.timing?.voice ?? []) {
            expect(from).toBeGreaterThanOrEqual(before);
            expect(to).toBeGreaterThan(from);
            before = to;
          }
          expect(transcript?.text.isWellFormed() ?? true).toBe(true);
        },
      ),
    );
  });

  it('takes words from segments where they are there, and segments for voice', () => {
    const segments = [
      {
        text: ' We had 40 clinics.',
        start: 0.5,
        end: 2,
        words: [{ word: ' We', start: 0.5, end: 0.7, probability: 0.9 }],
      },
      { text: ' Why?', start: 4, end: 5, words: [{ word: ' Why?', start: 4.1, end: 4.9 }] },
    ];
    expect(readTranscript(JSON.stringify({ text: ' We had 40 clinics. Why?', segments }))).toEqual({
      text: 'We had 40 clinics. Why?',
      timing: {
        words: [
          { start: 0, end: 2, from: 0.5, to: 0.7, confidence: 0.9 },
          { start: 19, end: 22, from: 4.1, to: 4.9 },
        ],
        voice: [
          { from: 0.5, to: 2 },
          { from: 4, to: 5 },
        ],
        precise: true,
      },
    });
  });

  it('goes without times where none are given, and says that they are guesses where only segments are', () => {
    expect(readTranscript('{"text": "Hello."}')).toEqual({ text: 'Hello.' });
    const segments = [{ text: 'Hello.', start: 0, end: 1 }];
    expect(readTranscript(JSON.stringify({ text: 'Hello.', segments }))?.timing).toEqual({
      words: [],
      voice: [{ from: 0, to: 1 }],
      precise: false,
    });
  });

  it('keeps offsets after a letter whose lower case is longer, and takes no part of a word for the word', () => {
    const text = 'İİİ, that a cat';
    const words = ['İİİ', 'a', 'cat'].map((word, i) => ({ word, start: i, end: i + 0.5 }));
    const found = readTranscript(JSON.stringify({ text, words }))?.timing?.words ?? [];
    expect(found.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [0, 'İİİ'],
      [10, 'a'],
      [12, 'cat'],
    ]);
  });

  it('does not follow a word far ahead, which would lose all after it', () => {
    const text = `one two ${'filler '.repeat(30)}three end`;
    const words = ['one', 'three', 'two'].map((word, i) => ({ word, start: i, end: i + 0.5 }));
    const found = readTranscript(JSON.stringify({ text, words }))?.timing?.words ?? [];
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two']);
  });

  it('is undefined for what is no transcript', () => {
    for (const reply of [
      '',
      'nope',
      '[]',
      '{}',
      '{"text": 5}',
      JSON.stringify({ text: 'x'.repeat(40_001) }),
    ]) {
      expect(readTranscript(reply)).toBeUndefined();
    }
  });
});
