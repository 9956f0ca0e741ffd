import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../text/read-text.ts';
import { loadHeads, SIGN_VALUE, type StoredHeads } from './linear-heads.ts';
import { plantHeads } from './plant-heads.suite.ts';
import { readDetectors } from './read-moves.ts';
import type { FeatureContext } from './unit-features.ts';

const CONTEXT: FeatureContext = { question: '', kind: 'story' };
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** What loaded heads say of a text: by head the chances of its sentences. */
function scoresOf(stored: StoredHeads, text: string, heads = loadHeads(stored)): Map<string, Float64Array> {
  const reading = readText(text, 'typed');
  const { rules, voidSigns } = readDetectors(reading, CONTEXT);
  return heads.score(reading, rules, voidSigns, CONTEXT);
}

describe('loadHeads', () => {
  it('adds weights to the bias, over the root of how many features are known', () => {
    const stored = plantHeads({ it: { bias: -0.5, steps: { slow: 20, 'slow queue': 10, unseen: 45 } } });
    const chances = scoresOf(stored, 'My slow queue grew. I slept.').get('it');
    expect(chances?.[0]).toBeCloseTo(logistic(-0.5 + (2 + 1) / Math.SQRT2), 6);
    expect(chances?.[1]).toBeCloseTo(logistic(-0.5), 6);
  });

  it('counts a repeated feature once in a sentence, and again in the next', () => {
    const stored = plantHeads({ it: { steps: { slow: 20, queue: -5 } } });
    const once = scoresOf(stored, 'A slow queue, I said.').get('it');
    const often = scoresOf(stored, 'A slow queue, and then a slow, oh so slow queue, I said.').get('it');
    const twice = scoresOf(stored, 'A slow queue, I said. A slow queue, I said.').get('it');
    expect(often?.[0]).toBe(once?.[0]);
    expect([...(twice ?? [])]).toEqual([once?.[0], once?.[0]]);
  });

  it('weighs signs more than words, and takes no word for a sign nor a pair for its words', () => {
    const sign = scoresOf(plantHeads({ it: { steps: { ':kind:story': 10 } } }), 'I slept.').get('it');
    expect(sign?.[0]).toBeCloseTo(logistic(SIGN_VALUE), 6);
    const others = plantHeads({ it: { steps: { 'kind:story': 40, 'slow fox': 40, ':slow': 40 } } });
    expect(scoresOf(others, 'My slow red fox told a kind story.').get('it')?.[0]).toBe(0.5);
  });

  it('keeps heads apart, each with its own step', () => {
    const stored = plantHeads({
      up: { steps: { slow: 20 } },
      down: { bias: 1, steps: { slow: -20 } },
      idle: {},
    });
    const chances = scoresOf({ ...stored, step: [0.1, 0.2, 5] }, 'My slow queue.');
    expect([...chances.keys()]).toEqual(['up', 'down', 'idle']);
    expect(chances.get('up')?.[0]).toBeCloseTo(logistic(2), 6);
    expect(chances.get('down')?.[0]).toBeCloseTo(logistic(1 - 4), 6);
    expect(chances.get('idle')?.[0]).toBe(0.5);
  });

  it('says the same of a text whatever it scored before', () => {
    const stored = plantHeads({
      it: { steps: { we: 9, had: -7, slow: 20, 'we had': 4, ':kind:story': -3 } },
    });
    const heads = loadHeads(stored);
    const said = fc.array(fc.constantFrom('we', 'had', 'slow', 'we had', '.', 'queues'), { maxLength: 12 });
    fc.assert(
      fc.property(said, said, (before, words) => {
        const text = words.join(' ');
        scoresOf(stored, before.join(' '), heads);
        expect(scoresOf(stored, text, heads)).toEqual(scoresOf(stored, text));
      }),
    );
  });
});
