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
