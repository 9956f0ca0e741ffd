import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timedText, timeWords } from '../delivery/time-words.suite.ts';
import type { Advice, FoundMove } from '../rubric/assessment.ts';
import { weakPassage } from './weak-passage.ts';

const SENTENCES = [
  'We were three people with eight weeks to do it in and no budget left for anything else at all.',
  'The problem was that the hospital would not let us keep any data outside of its own rooms.',
  'I tried Postgres with read replicas first, but the lag was two seconds in my own load test.',
  'So I chose one server with a file for each clinic, and I wrote the copy job for it.',
  'It went from nine hundred milliseconds to forty, and nobody has called us at night since then.',
  'Next time I would split it by region before the disk gets full again at two hundred clinics.',
];
const TEXT = SENTENCES.join(' ');
/** About 7 s a sentence. */
const timing = timeWords(TEXT, 0.4);
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const move = (words: string, name: FoundMove['move']): FoundMove => ({
  ...at(words),
  move: name,
  strength: 0.9,
});
const moves = [
  move('three people', 'constraint'),
  move('not let us', 'constraint'),
  move('I tried Postgres', 'alternative'),
  move('I chose one server', 'decision'),
  move('nine hundred', 'outcome'),
];
const passage = (...advice: readonly Advice[]) => weakPassage(TEXT, timing, { advice, moves });

describe('weakPassage', () => {
  it('takes about 20 s of whole sentences around what the first advice is about', () => {
    const found = passage({ dimension: 'alternatives', text: 'What showed it?', ...at('I tried Postgres') });
    if (found === null) throw new Error('a passage');
    const words = TEXT.slice(found.start, found.end);
    expect(words).toBe(SENTENCES.slice(2, 5).join(' '));
    expect(found.to - found.from).toBeGreaterThan(15);
    expect(found.to - found.from).toBeLessThan(25);
    expect(found).toMatchObject({ dimension: 'alternatives', why: 'What showed it?' });
  });

  it('takes what comes before where the answer ends', () => {
    const found = passage({ dimension: 'limits', text: 'At what load?', ...at('Next time') });
    expect(TEXT.slice(found?.start, found?.end)).toBe(SENTENCES.slice(3).join(' '));
  });

  it('goes where the missing thing belongs: alternatives behind the task, limits at the end, limits of the system first', () => {
    const without = (dimension: Advice['dimension']) => {
      const found = passage({ dimension, text: 'missing' });
      return TEXT.slice(found?.start, found?.end);
    };
    expect(without('alternatives')).toContain(SENTENCES[1]);
    expect(without('limits')).toContain(SENTENCES[5]);
    expect(without('constraints')).toContain(SENTENCES[0]);
  });

  it('passes over advice to cut', () => {
    const cut: Advice = {
      dimension: 'structure',
      text: 'Cut about 30 of the 150 seconds: delete sentence 2.',
      ...at('The problem'),
    };
    expect(passage(cut)).toBeNull();
    expect(passage(cut, { dimension: 'limits', text: 'At what load?', ...at('Next time') })?.dimension).toBe(
      'limits',
    );
  });

  it('gives none without advice or without times', () => {
    expect(passage()).toBeNull();
    const none = { words: [], voice: [], precise: false };
    expect(weakPassage(TEXT, none, { advice: [{ dimension: 'limits', text: 'x' }], moves })).toBeNull();
  });

  it('lies within the text and the recording, whatever the advice is about', () => {
    fc.assert(
      fc.property(timedText(60), fc.nat(200), fc.nat(40), (any, start, length) => {
        const found = weakPassage(any.text, any.timing, {
          advice: [{ dimension: 'limits', text: 'x', start, end: start + length }],
          moves: [],
        });
        expect(found === null).toBe(any.timing.words.length === 0);
        if (found === null) return;
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(any.text.length);
        expect(found.from).toBeGreaterThanOrEqual(any.timing.words[0]?.from ?? 0);
        expect(found.to).toBeLessThanOrEqual(any.timing.words.at(-1)?.to ?? 0);
      }),
    );
  });
});
