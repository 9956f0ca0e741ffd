import { type Assessment, assess } from '@sounding/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintFor } from '../terminal/paint.ts';
import { ANSWER } from '../testing/answers.ts';
import { markedAnswer } from './marked-answer.ts';

const ESCAPE = '\u001B';
const assessed = (text: string): Assessment =>
  assess({ text, mode: 'typed' }, { text: 'Walk me through a system you built.' }, { assessmentId: 'a' });
const marked = (text: string, assessment = assessed(text), width = 80) =>
  markedAnswer(text, assessment, { paint: paintFor(false), colored: false, width });
const lettersOf = (text: string) => text.replace(/\s+/g, '');

/** An assessment whose quotes are these passages: one dimension each, the last one against it. */
function quoting(text: string, spans: readonly (readonly [number, number])[]): Assessment {
  const base = assessed(ANSWER);
  const names = ['constraints', 'alternatives', 'numbers'] as const;
  const dimensions = { ...base.dimensions };
  for (const name of Object.keys(dimensions) as (keyof typeof dimensions)[]) {
    dimensions[name] = { points: null, evidence: [], next: '' };
  }
  for (const [i, [start, end]] of spans.entries()) {
    const name = names[i];
    if (name === undefined) continue;
    const found = { start, end, quote: text.slice(start, end), move: null, detector: 'test', strength: 0.5 };
    const evidence = i === names.length - 1 ? { ...found, against: true as const } : found;
    dimensions[name] = { points: 1, evidence: [evidence], next: '' };
  }
  return { ...base, dimensions };
}

describe('the answer with its quotes marked', () => {
  it('marks the passages that the points rest on and names their dimensions, in narrow lines', () => {
    const lines = marked(ANSWER);
    expect(lines[0]).toMatch(/^ {2}⟦The billing export had to finish/);
    expect(lines.join(' ')).toMatch(/⟦It went from 3 hours to\s+22 minutes[^⟧]*⟧ \[numbers/);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('underlines instead where there are colours, with the same words', () => {
    const look = { paint: paintFor(true), colored: true, width: 80 };
    const lines = markedAnswer(ANSWER, assessed(ANSWER), look);
    expect(lines[0]).toMatch(new RegExp(`^ {2}${ESCAPE}\\[4mThe billing export`));
    const bare = lines.join('').replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');
    expect(lettersOf(bare)).toBe(lettersOf(marked(ANSWER).join('').replace(/[⟦⟧]/g, '')));
  });

  it('marks what speaks against a dimension with a sign and a word', () => {
    const text = 'We had no choice. It was fast. Somehow it was very quick.';
    const spans = [
      [0, 17],
      [0, 17],
      [31, 57],
    ] as const;
    const lines = marked(text, quoting(text, spans));
    expect(lines).toEqual([
      '  ⟦We had no choice.⟧ [constraints, alternatives] It was fast. ⟦Somehow it was',
      '  very quick.⟧ [! against numbers]',
    ]);
  });

  it('keeps paragraphs apart and shows nothing that could move the cursor', () => {
    const text = 'One.\nTwo \u001B[2J and \u202E three.';
    expect(marked(text, quoting(text, []))).toEqual(['  One.', '  Two \uFFFD[2J and \uFFFD three.']);
  });

  it('loses no letter, wherever quotes lie and however narrow it is', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        spans,
        fc.integer({ min: 12, max: 60 }),
        (given, pairs, width) => {
          const text = given.replace(/[⟦⟧[\]\p{C}]/gu, 'x');
          const inside = pairs.map(
            ([a, b]) => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const,
          );
          const whole = inside.filter(
            ([start, end]) => text.slice(start, end).isWellFormed() && text.slice(0, start).isWellFormed(),
          );
          const lines = marked(text, quoting(text, whole), width);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
          const bare = lettersOf(lines.join(''))
            .replace(/\[[^\]]*\]/g, '')
            .replace(/[⟦⟧]/g, '');
          expect(bare).toBe(lettersOf(text));
        },
      ),
    );
  });
});
