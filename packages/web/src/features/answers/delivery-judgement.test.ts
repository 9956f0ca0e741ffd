import { describe, expect, it } from 'vitest';
import { deliveryFigures } from './delivery-judgement.ts';

const verdicts = (figures: ReturnType<typeof deliveryFigures>) =>
  Object.fromEntries(figures.map((figure) => [figure.name, figure.verdict]));

describe('deliveryFigures', () => {
  it('holds words against 250 to 350, both ends included', () => {
    const verdict = (words: number) => deliveryFigures({ words, fillers: 0 }, 'typed')[0]?.verdict;
    expect([249, 250, 350, 351].map(verdict)).toEqual(['low', 'within', 'within', 'high']);
  });

  it('leaves out what is not known', () => {
    expect(deliveryFigures({ words: 9, fillers: 0 }, 'spoken').map((f) => f.name)).toEqual([
      'Words',
      'Fillers',
    ]);
  });

  it('judges time and pace of speech, and not of typing', () => {
    const delivery = { words: 300, seconds: 130, wordsPerMinute: 138, fillers: 2 };
    expect(verdicts(deliveryFigures(delivery, 'spoken'))).toMatchObject({
      Time: 'high',
      'Words a minute': 'within',
    });
    expect(verdicts(deliveryFigures(delivery, 'typed'))).toMatchObject({
      'Writing time': 'untold',
      'Words a minute': 'untold',
    });
  });

  it('wants the first constraint early', () => {
    const at = (shareBeforeFirstConstraint: number) =>
      verdicts(deliveryFigures({ words: 300, fillers: 0, shareBeforeFirstConstraint }, 'typed'));
    expect(at(0.1)).toMatchObject({ 'Before the first constraint': 'within' });
    expect(at(0.4)).toMatchObject({ 'Before the first constraint': 'high' });
  });
});
