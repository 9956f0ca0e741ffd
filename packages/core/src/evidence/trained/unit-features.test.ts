import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../../text/any-text.suite.ts';
import { readText } from '../../text/read-text.ts';
import type { Finding } from '../finding.ts';
import { readDetectors } from './read-moves.ts';
import { type FeatureContext, giveFeatures, isDesignProse } from './unit-features.ts';

const STORY: FeatureContext = { question: 'Walk me through it.', kind: 'story' };

/** The features of every sentence, words as they are, pairs with a blank, signs with a colon before. */
function featuresOf(
  text: string,
  context: FeatureContext = STORY,
  findings?: readonly Finding[],
): string[][] {
  const reading = readText(text, 'typed');
  const { rules, voidSigns } = readDetectors(reading, context);
  const all: string[][] = [];
  giveFeatures(
    reading,
    findings ?? rules,
    voidSigns,
    context,
    {
      word: (token) => all.at(-1)?.push(token),
      pair: (first, second) => all.at(-1)?.push(`${first} ${second}`),
      sign: (name) => all.at(-1)?.push(`:${name}`),
    },
    (index) => {
      expect(index).toBe(all.length);
      all.push([]);
    },
  );
  return all;
}

const finding = (sentence: number, strength: number): Finding => ({
  move: 'rejection',
  detector: 'rejection',
  start: 0,
  end: 1,
  strength,
  sentence,
});

describe('giveFeatures', () => {
  it('gives words, and pairs of them with the edges of the sentence', () => {
    const [own] = featuresOf('We went home.');
    expect(own).toEqual(
      expect.arrayContaining(['we', 'went', 'home', '<s> we', 'we went', 'went home', 'home </s>']),
    );
  });

  it('tells what was found in a sentence, how definite it is, and what is found beside it', () => {
    const text = 'We went home. We ate. We slept. We woke.';
    const all = featuresOf(text, STORY, [finding(1, 0.8)]);
    const rules = all.map((own) => own.filter((f) => /rule|before|behind/.test(f)));
    expect(rules).toEqual([
      [':behind:rejection'],
      [':rule:rejection', ':specific-rule:rejection', ':reasoned-rule:rejection'],
      [':before:rejection'],
      [],
    ]);
    expect(featuresOf(text, STORY, [finding(1, 0.5)])[1]).not.toContain(':reasoned-rule:rejection');
  });

  it('counts definite figures, each in its own sentence', () => {
    const [first, second, third] = featuresOf(
      'We had many hopes. It fell from 40 ms to 12 ms in 3 weeks. We cut 5 percent.',
    ).map((own) => own.filter((f) => f.startsWith(':figure')));
    expect(first).toEqual([]);
    expect(second).toEqual([':figure:time', ':figure:time', ':figure:time', ':figures:2', ':figures:3']);
    expect(third).toEqual([':figure:share']);
  });

  it('says what was asked, and where the sentence stands', () => {
    const all = featuresOf('We ate. We slept. We woke.', { ...STORY, kind: 'debug', asked: 'scale' });
    for (const own of all) expect(own).toEqual(expect.arrayContaining([':kind:debug', ':asked:scale']));
    const places = all.map((own) => own.filter((f) => f.startsWith(':place')));
    expect(places).toEqual([[':place:0'], [':place:1'], []]);
  });

  it('learns the words of design prose once more for themselves', () => {
    expect(featuresOf('The cache holds rows.')[0]).toEqual(
      expect.arrayContaining(['cache', '~ cache', ':impersonal']),
    );
    const told = featuresOf('Our cache holds rows.')[0];
    expect(told).not.toContain('~ cache');
    expect(told).not.toContain(':impersonal');
  });

  it('begins every sentence of any text, in order', () => {
    fc.assert(
      fc.property(anyString(200), (text) => {
        expect(featuresOf(text)).toHaveLength(readText(text, 'typed').sentences.length);
      }),
    );
  });
});

describe('isDesignProse', () => {
  it('is a story in which nobody speaks of themselves', () => {
    const told = (text: string, kind: FeatureContext['kind']) =>
      isDesignProse(readText(text, 'typed'), { question: '', kind });
    expect(told('The cache holds rows. It is small.', 'story')).toBe(true);
    expect(told('The cache holds rows. I built it.', 'story')).toBe(false);
    expect(told('The cache holds rows.', 'knowledge')).toBe(false);
  });
});
