import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recognition } from './recogniser.ts';
import { timeWords } from './word-times.ts';

const ROWS = 6 * 8;

/** What was recognised, with each token looking at its own stretch of an equal share of the frames. */
function recognition(
  tokens: readonly (readonly [text: string, probability: number])[],
  frames: number,
): Recognition {
  const share = frames / (tokens.length + 1);
  const look = (token: number) =>
    new Float32Array(ROWS * frames).map((_, i) =>
      Math.floor((i % frames) / share) === token ? 1 / share : 0,
    );
  return {
    frames,
    tokens: tokens.map(([text, probability], i) => ({
      text,
      logProbability: Math.log(probability),
      attention: look(i),
    })),
    endAttention: look(tokens.length),
  };
}

const always = () => true;

describe('timeWords', () => {
  it('joins tokens to words and takes the least sure of them', () => {
    const words = timeWords(
      recognition(
        [
          [' two', 0.9],
          [' engine', 0.8],
          ['ers', 0.4],
          ['.', 0.1],
        ],
        50,
      ),
      5,
      always,
    );
    expect(words.map((word) => word.text)).toEqual(['two', 'engineers.']);
    expect(words[0]?.confidence).toBeCloseTo(0.9);
    expect(words[1]?.confidence).toBeCloseTo(0.4);
    expect(words[1]?.from).toBeCloseTo(1, 0);
    expect(words[1]?.to).toBeCloseTo(4, 0);
  });

  it('takes the silence off a word', () => {
    const isVoice = (second: number) => second < 0.8 || second > 3.5;
    const words = timeWords(
      recognition(
        [
          [' two', 0.9],
          [' engineers', 0.8],
        ],
        60,
      ),
      6,
      isVoice,
    );
    expect(words[0]?.to).toBeLessThan(0.9);
    expect(words[1]?.from).toBeGreaterThan(3.4);
  });

  it('gives words in order that do not overlap, within the piece', () => {
    const anyTokens = fc.array(
      fc.tuple(fc.constantFrom(' a', ' team', 's', '.'), fc.constantFrom(0.1, 0.5, 1)),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    const anyVoice = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyTokens, anyVoice, fc.integer({ min: 1, max: 80 }), (tokens, voice, frames) => {
        const words = timeWords(
          recognition(tokens, frames),
          3,
          (second) => voice[Math.floor(second * 4)] ?? false,
        );
        words.forEach((word, i) => {
          expect(word.from).toBeGreaterThanOrEqual(words[i - 1]?.to ?? 0);
          expect(word.to).toBeGreaterThanOrEqual(word.from);
          expect(word.to).toBeLessThanOrEqual(3);
        });
        expect(words.map((word) => word.text).join('')).toBe(
          tokens
            .map(([text]) => text)
            .join('')
            .replaceAll(' ', ''),
        );
      }),
      { numRuns: 60 },
    );
  });
});
