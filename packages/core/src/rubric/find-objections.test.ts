import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { findObjections } from './find-objections.ts';

function found(text: string): string[] {
  return findObjections(readText(text, 'typed').sentences).map(
    (o) => `${o.detector}: ${text.slice(o.start, o.end)}`,
  );
}

describe('findObjections', () => {
  it('quotes boasts, absolute claims and slogans in text order', () => {
    expect(
      found('We had a plan. It is world-class. It never goes down, and we took Go because it is fast.'),
    ).toEqual(['boast: world-class', 'absolute-claim: never goes down', 'slogan: because it is fast']);
  });

  it('leaves plain and modest statements alone', () => {
    expect(
      found('It was down twice in May. It is not world-class, but it is good enough for 40 clinics.'),
    ).toEqual([]);
  });
});
