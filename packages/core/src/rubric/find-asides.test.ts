import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { findAsides } from './find-asides.ts';

const TOLD =
  'The warehouse scanners send orders through one queue. PostgreSQL holds the stock of nine halls.';
const isAside = (sentence: string): boolean =>
  findAsides(readText(`${TOLD} ${sentence}`, 'typed'), 'Tell me about a system.').has(2);

describe('findAsides', () => {
  it.each([
    'There is more to it, but I will leave it there.',
    'Only so much fits in two minutes.',
    'Please stop me when I go too fast.',
    'My cat is on the table again.',
  ])('leaves out what has nothing to do with what was told: %s', (sentence) => {
    expect(isAside(sentence)).toBe(true);
  });

  it.each([
    'Pickers complained and waited.',
    'A crash loses it, but nothing arrives twice.',
    'The queue cannot grow without end.',
    'It costs 90 euros a month.',
    'I would use Kafka next time.',
    'The single writer blocks all the others while somebody imports a catalogue of a whole season by hand.',
  ])('keeps a told past, a shared subject, a figure, a name and a matter of its own: %s', (sentence) => {
    expect(isAside(sentence)).toBe(false);
  });
});
