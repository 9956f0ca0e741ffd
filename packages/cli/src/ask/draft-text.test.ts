import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraftText, writeDraftHead } from './draft-text.ts';

const heads = fc.record(
  {
    key: fc.uuid(),
    question: fc.string({ unit: 'binary' }),
    kind: fc.constantFrom('story' as const, 'knowledge' as const, 'debug' as const),
    revises: fc.string(),
    pid: fc.integer({ min: 1, max: 4_000_000 }),
  },
  { requiredKeys: ['key', 'question', 'pid'] },
);

describe('a draft on disk', () => {
  it('is read as it was written, whatever was typed', () => {
    const lines = fc.array(
      fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' ')),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(heads, lines, (head, typed) => {
        const content = writeDraftHead(head) + typed.map((line) => `${line}\n`).join('');
        expect(readDraftText(content)).toEqual({ head, text: typed.join('\n') });
      }),
    );
  });

  it('is not read where the file is something else', () => {
    const head = { key: 'k'.repeat(12), question: 'Why?', pid: 1 };
    for (const wrong of [
      '',
      'an answer\n',
      'sounding ask draft \n',
      'sounding ask draft {"key":1}\n',
      writeDraftHead(head).trimEnd(),
      writeDraftHead({ ...head, key: 'one two three' }),
      writeDraftHead({ ...head, kind: 'other' as 'story' }),
    ]) {
      expect(readDraftText(wrong)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (any) => readDraftText(any) === undefined));
  });
});
