import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { Assessment } from './assessment.ts';

const QUESTION = 'Walk me through a system you built and why it is shaped that way.';
const SOLUTION =
  'We moved the orders to Kafka with one topic per shop, and I wrote the consumer that fills the search index.';

function adviceOn(text: string, extra: { seconds?: number; question?: string } = {}): Assessment['advice'] {
  const { question = QUESTION, ...given } = extra;
  const mode = given.seconds === undefined ? 'typed' : 'spoken';
  return assess({ text, mode, ...given }, { text: question }, { assessmentId: 'a' }).advice;
}

describe('giveAdvice', () => {
  it('gives at most three pieces, each about another dimension', () => {
    const advice = adviceOn(SOLUTION);
    expect(advice.length).toBeGreaterThan(0);
    expect(advice.length).toBeLessThanOrEqual(3);
    expect(new Set(advice.map((a) => a.dimension)).size).toBe(advice.length);
  });

  it("names the sentence it is about in the answer's own words", () => {
    const text = `${SOLUTION} It has been running since last spring in three countries.`;
    const anchored = adviceOn(text).filter((a) => a.start !== undefined);
    expect(anchored.length).toBeGreaterThan(0);
    for (const { text: said, start, end } of anchored) {
      const begins = text.slice(start, end).split(' ').slice(0, 4).join(' ');
      expect(said).toContain(begins);
    }
  });

  it('says what to cut before what to add when a spoken answer is too long', () => {
    const [first] = adviceOn(`${SOLUTION} The office was in an old part of the town, near the river.`, {
      seconds: 180,
    });
    expect(first?.dimension).toBe('structure');
    expect(first?.text).toContain('180 seconds');
  });

  it('asks first for what the question asked and the answer left out', () => {
    const advice = adviceOn(SOLUTION, { question: 'How do you know it is healthy in production?' });
    expect(advice[0]?.dimension).toBe('operations');
  });

  it('quotes a boast rather than passing over it', () => {
    const [first] = adviceOn(`${SOLUTION} It is a world-class platform that everybody admires.`);
    expect(first?.text).toContain('world-class');
  });
});
