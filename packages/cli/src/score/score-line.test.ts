import { assessmentSchema } from '@sounding/core/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER } from '../testing/answers.ts';
import { scoreLine } from './score-line.ts';

const MAX_BYTES = 100_000;

function score(line: unknown): unknown {
  const source = typeof line === 'string' ? line : JSON.stringify(line);
  const scored = scoreLine({ number: 7, bytes: Buffer.from(source) }, MAX_BYTES, 'senior');
  expect(scored?.output.indexOf('\n')).toBe((scored?.output.length ?? 0) - 1);
  return JSON.parse(scored?.output ?? '');
}

describe('scoreLine', () => {
  it('gives one line with the id and a valid assessment, whose quotes slice, for any text at all', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...ANSWER.split('\n'), '\uD800', '\0', '\u2028'),
    );
    const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.oneof(fc.string(), fc.integer()), (text, id) => {
        const { id: given, ...assessment } = score({ id, text }) as { id: unknown };
        expect(given).toBe(id);
        const { dimensions } = assessmentSchema.parse(assessment);
        const read = text.toWellFormed().replaceAll('\0', '\uFFFD');
        for (const { evidence } of Object.values(dimensions)) {
          for (const { start, end, quote } of evidence) expect(read.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same id for the same answer and another for any difference', () => {
    const line = {
      id: 1,
      question: 'Why?',
      kind: 'story',
      mode: 'typed',
      seconds: 90,
      text: ANSWER,
      keyPoints: ['a'],
    };
    const differences = [
      { question: 'How?' },
      { kind: 'debug' },
      { mode: 'spoken' },
      { seconds: 91 },
      { text: `${ANSWER}.` },
      { keyPoints: ['b'] },
      { keyPoints: null },
    ];
    const ids = [{ id: 2 }, ...differences].map(
      (change) => (score({ ...line, ...change }) as { assessmentId: string }).assessmentId,
    );
    expect(ids[0]).toBe((score(line) as { assessmentId: string }).assessmentId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['{"id": 1,', { line: 7, error: expect.stringMatching(/^not JSON: /) }],
    ['[]', { line: 7, error: 'not a JSON object' }],
    ['"text"', { line: 7, error: 'not a JSON object' }],
    [{ text: 'x' }, { line: 7, error: 'id: a string or a number is needed' }],
    [{ id: 'a' }, { id: 'a', line: 7, error: 'text is missing' }],
    [
      { id: 3, text: 4 },
      { id: 3, line: 7, error: 'text: expected string, received number' },
    ],
    [
      { id: 3, text: 'x', seconds: -1 },
      { id: 3, line: 7, error: expect.stringMatching(/^seconds: /) },
    ],
    ['{"id": 9007199254740993, "text": "x"}', { line: 7, error: expect.stringMatching(/^id: too large/) }],
  ])('says what is wrong with %j', (line, expected) => {
    expect(score(line)).toEqual(expected);
  });

  it('says so when a line is too long or not UTF-8, and passes over an empty one', () => {
    const output = (bytes: Uint8Array | undefined) =>
      scoreLine({ number: 7, bytes }, MAX_BYTES, 'senior')?.output;
    expect(output(undefined)).toBe('{"line":7,"error":"the line is longer than 100000 bytes"}\n');
    expect(output(Buffer.from([0x7b, 0xff, 0x7d]))).toBe('{"line":7,"error":"the line is not UTF-8"}\n');
    expect(output(Buffer.from(' \t\r'))).toBeUndefined();
  });

  it('accepts a byte order mark, a carriage return, null for absent and fields it does not know', () => {
    const line = `\uFEFF${JSON.stringify({ id: 'a', text: ANSWER, question: null, seconds: null, topic: 1 })}\r`;
    expect(score(line)).toMatchObject({ id: 'a', status: 'ok' });
  });
});
