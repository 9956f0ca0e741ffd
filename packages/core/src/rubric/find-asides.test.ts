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

const MATTER = `${TOLD} The scanners were slow in the morning, when nine halls open at once. I measured where the time went: the stock
table was locked by the catalogue import. So the import went to the night, and the scanners wait for nothing now.`;
const asidesIn = (story: string, matter = MATTER): string[] => {
  const reading = readText(`${matter.replaceAll('\n', ' ')} ${story}`, 'typed');
  const asides = findAsides(reading, 'Tell me about a system.');
  return reading.sentences.filter((s) => asides.has(s.index)).map((s) => s.text);
};

describe('findAsides on stories of private life', () => {
  it.each([
    'My son had his birthday on Saturday, and my wife baked a cake because the restaurant was too expensive.',
    'By the way, I came by bike rather than by bus today, as it had snowed and no bus went for 40 minutes or so.',
    'Last weekend we went hiking with the kids instead of to the beach, which was much too crowded for us.',
    'That reminds me of my wedding, when the hotel had room for sixty people only and seventy had come to dance.',
  ])('leaves them out, however long: %s', (sentence) => {
    expect(asidesIn(sentence)).toEqual([sentence]);
  });

  it('leaves out how they go on, up to where the matter comes back', () => {
    const story = [
      'My daughter plays the piano, and she wanted a guitar first.',
      'It was too big for her.',
      'Next time I would ask the teacher before.',
    ];
    expect(
      asidesIn(`${story.join(' ')} The import now takes four hours of the night, which is its limit.`),
    ).toEqual(story);
  });

  it.each([
    'My wife works as a nurse in one of the halls, and her sister is one of the scanners there.',
    'The kids of the pickers were at school when the import was over, so the early shift went home for lunch.',
    'The trains to the ports are full in December, and a child was hurt at the gate of the hotel.',
    'At the weekend the import takes nine hours, because the catalogue of the season comes with it.',
  ])('keeps what touches the matter, and what is not the speaker\u2019s: %s', (sentence) => {
    expect(asidesIn(sentence)).toEqual([]);
  });

  it.each([
    'Our choir sings in the church, and its concerts sell 300 tickets through a page that I wrote for my sister.',
    'The school has a bus for the children, and my brother drives it when there is snow.',
  ])('keeps it where it is the matter itself: %s', (matter) => {
    const sentence =
      'My brother drove the bus with the children of the choir, because the concert of the school was late.';
    expect(asidesIn(sentence, `${matter} `.repeat(1) + MATTER.replaceAll('hall', 'choir'))).toEqual([]);
  });
});
