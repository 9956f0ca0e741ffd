import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { DoubtfulWord } from './delivery/doubtful-words.ts';
import { findProvisional } from './find-provisional.ts';

const question = { text: 'Walk me through a system you built.', kind: 'story' as const };
const text =
  'We were three people with eight weeks, and the hospital allowed no data outside. We tried Postgres with read replicas, ' +
  'but the lag was two seconds under load, so we kept one server. It answers in 40 ms now. Next I would split it by clinic.';

function doubt(words: string, ...suggestions: string[]): DoubtfulWord {
  const start = text.indexOf(words);
  return { start, end: start + words.length, why: 'unsure', suggestions };
}

describe('findProvisional', () => {
  const answer = { text, mode: 'spoken' as const };

  it('names the dimensions that rest on a doubtful word, and the word', () => {
    const word = doubt('40 ms');
    const found = findProvisional(assess, answer, question, [word]);
    expect(found.words).toEqual([word]);
    const without = assess({ ...answer, text: text.replace('40 ms', '') }, question, { assessmentId: 'a' });
    const whole = assess(answer, question, { assessmentId: 'a' });
    for (const dimension of found.dimensions)
      expect(without.dimensions[dimension].points).not.toBe(whole.dimensions[dimension].points);
    expect(found.dimensions.length).toBeGreaterThan(0);
  });

  it('does not ask about a word that no points rest on', () => {
    const found = findProvisional(assess, answer, question, [doubt('people', 'persons')]);
    expect(found).toEqual({ dimensions: [], words: [] });
  });

  it('takes the best suggestion for what was said', () => {
    const tried: string[] = [];
    const listening: typeof assess = (given, asked, options) => {
      tried.push(given.text);
      return assess(given, asked, options);
    };
    findProvisional(listening, answer, question, [doubt('Postgres', 'Redis', 'Kafka')]);
    expect(tried.at(-1)).toContain('We tried Redis with read replicas');
  });

  it('asks nobody where nothing is doubtful', () => {
    expect(findProvisional(assess, answer, question, [])).toEqual({ dimensions: [], words: [] });
  });
});
