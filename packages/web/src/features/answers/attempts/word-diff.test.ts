import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './word-diff.ts';

const words = fc
  .array(fc.constantFrom('we', 'tried', 'Kafka,', '200', 'a', 'queue.', '\n', 'naïve'), { maxLength: 30 })
  .map((each) => each.join(' '));

describe('diffTexts', () => {
  it('keeps both texts whole', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffTexts(before, after);
        const joined = (left: 'added' | 'removed') =>
          runs.flatMap((run) => (run.kind === left ? [] : [run.text])).join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
      }),
    );
  });

  it('has no two runs of one kind beside each other, and none that is empty', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffTexts(before, after);
        for (const [at, run] of runs.entries()) {
          expect(run.text).not.toBe('');
          expect(runs[at + 1]?.kind).not.toBe(run.kind);
        }
      }),
    );
  });

  it('changes whole words only', () => {
    const changed = (before: string, after: string) =>
      diffTexts(before, after).flatMap((run) => (run.kind === 'same' ? [] : [`${run.kind}: ${run.text}`]));
    expect(changed('We took 2,000 orders.', 'We took 2,500 orders.')).toEqual([
      'removed: 2,000',
      'added: 2,500',
    ]);
    expect(changed('the cache.', 'the caches.')).toEqual(['removed: cache', 'added: caches']);
  });

  it('takes neighbouring words as one change', () => {
    expect(diffTexts('we took a slow queue then', 'we took one log then')).toEqual([
      { kind: 'same', text: 'we took ' },
      { kind: 'removed', text: 'a slow queue ' },
      { kind: 'added', text: 'one log ' },
      { kind: 'same', text: 'then' },
    ]);
  });
});
