import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from './dimension.ts';
import { applicableDimensions } from './occasion.ts';

describe('applicableDimensions', () => {
  it('gives an open story occasion for all but coverage', () => {
    const found = applicableDimensions({ text: 'Walk me through a system you built.', kind: 'story' });
    expect([...found].sort()).toEqual(DIMENSIONS.filter((d) => d !== 'coverage').sort());
  });

  it('gives a narrow story less', () => {
    const found = applicableDimensions({
      text: 'Tell me about the last flaky test you fixed.',
      kind: 'story',
    });
    expect(found.has('scale')).toBe(false);
    expect(found.has('rollout')).toBe(false);
    expect(found.has('ownership')).toBe(true);
  });

  it.each([
    'Why did you choose PostgreSQL?',
    'Why that queue?',
    'Why Rust and not Go?',
    'Which database did you use?',
  ])('gives a question after one choice the core and the craft: %s', (text) => {
    expect([...applicableDimensions({ text, kind: 'story' })].sort()).toEqual(
      ['constraints', 'alternatives', 'numbers', 'limits', 'structure', 'credibility'].sort(),
    );
  });

  it('adds what the wording of a narrow question names', () => {
    const optimised = applicableDimensions({
      text: 'Which function did you optimise, and how?',
      kind: 'story',
    });
    expect(optimised.has('numbers') && optimised.has('outcome')).toBe(true);
    expect(optimised.has('rollout')).toBe(false);
    const loaded = applicableDimensions({
      text: 'Why that store, and what would happen at a hundred times the load?',
      kind: 'story',
    });
    expect(loaded.has('scale')).toBe(true);
  });

  it('does not take a question after a whole story for a narrow one', () => {
    for (const text of ['Why did you prioritise that migration?', 'Why is it shaped that way?']) {
      expect(applicableDimensions({ text, kind: 'story' }).has('operations')).toBe(true);
    }
  });

  it('gives an explanation coverage and what its wording asks for', () => {
    const plain = applicableDimensions({ text: 'What is a B-tree?', kind: 'knowledge' });
    expect(plain).toEqual(new Set(['structure', 'credibility', 'coverage']));
    const weighing = applicableDimensions({
      text: 'What are the trade-offs of sharding?',
      kind: 'knowledge',
    });
    expect(weighing.has('alternatives')).toBe(true);
    expect(weighing.has('limits')).toBe(true);
  });

  it('takes a question at its word where it lists its dimensions', () => {
    const found = applicableDimensions({ text: 'Anything', kind: 'story', dimensions: ['numbers'] });
    expect(found).toEqual(new Set(['numbers', 'structure', 'credibility']));
  });

  it('always applies craft, and coverage exactly for what is no story', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('story', 'knowledge', 'debug'), (text, kind) => {
        const found = applicableDimensions({ text, kind });
        expect(found.has('structure') && found.has('credibility')).toBe(true);
        expect(found.has('coverage')).toBe(kind !== 'story');
      }),
    );
  });
});
