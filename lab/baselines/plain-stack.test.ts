import { describe, expect, it } from 'vitest';
import { gramUnits } from './gram-units.ts';
import { inventAnswer } from './invent-answer.suite.ts';
import { plainStack, stackRow } from './plain-stack.ts';

const REASON = 'We rejected Kafka because it lagged.';
const IDLE = 'The weather was fine that day.';

function told(id: string, sentences: readonly string[]) {
  let at = 0;
  const segments = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return {
      start,
      end: start + sentence.length,
      moves: sentence === REASON ? (['rejection'] as const) : [],
    };
  });
  const points = sentences.includes(REASON) ? 3 : 0;
  return inventAnswer({
    id,
    text: sentences.join(' '),
    segments,
    points: { alternatives: points },
    overall: points + 1,
  });
}

const training = ['w1', 'w2', 'w3', 'w4'].flatMap((writer) =>
  Array.from({ length: 6 }, (_, i) => [
    told(`${writer}-a${i}`, [IDLE, REASON, IDLE]),
    told(`${writer}-b${i}`, [IDLE, IDLE, IDLE]),
  ]).flat(),
);

describe('gramUnits', () => {
  it('carries the moves over to the sentences, and names no sign of core', () => {
    const units = gramUnits(told('w9-1', [IDLE, REASON]));
    expect(units.map((u) => u.truth.some((t) => t === 1))).toEqual([false, true]);
    expect(units[1]?.features).toContain('w because it');
    expect(units[1]?.features).toContain('s kafk');
    expect(units.flatMap((u) => u.features).filter((f) => f.startsWith(':'))).toEqual([]);
  });
});

describe('stackRow', () => {
  it('has as many values for an empty answer as for any other', () => {
    const predict = () => new Float64Array(16).fill(0.7);
    const row = stackRow(told('w9-1', [IDLE, REASON]), predict);
    expect(stackRow(told('w9-2', []), predict)).toHaveLength(row.length);
    expect([...row.slice(0, 4)].map((x) => Number(x.toFixed(3)))).toEqual([0.7, 1.4, 2, 0]);
  });
});

describe('plainStack', () => {
  it('learns which moves earn points, from the sentences alone', () => {
    const guess = plainStack.fit(training);
    const strong = guess(told('w9-1', [IDLE, IDLE, REASON]));
    const weak = guess(told('w9-2', [IDLE, IDLE, IDLE]));
    expect(strong.points.alternatives).toBeGreaterThan(weak.points.alternatives as number);
    expect(strong.overall).toBeGreaterThan(weak.overall);
  });

  it('guesses the same when fitted again', () => {
    const answer = told('w9-1', [REASON, IDLE]);
    expect(plainStack.fit(training)(answer)).toEqual(plainStack.fit(training)(answer));
  });
});
