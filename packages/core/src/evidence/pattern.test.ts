import { describe, expect, it } from 'vitest';
import { compilePhrases } from './pattern.ts';

describe('compilePhrases', () => {
  it.each([
    'complainw*',
    'on w+ floor',
    '(each|every) (w+ ){1,3}day',
    '^w* yes',
  ])('refuses a phrase that has lost a backslash: %s', (phrase) => {
    expect(() => compilePhrases([phrase])).toThrow(SyntaxError);
  });

  it('takes phrases with their backslashes', () => {
    const matcher = compilePhrases(['complain\\w*', "on [\\w'-]+ floor"]);
    expect(matcher.exec('they complained')?.[0]).toBe('complained');
    expect(matcher.test('on every floor')).toBe(true);
  });
});
