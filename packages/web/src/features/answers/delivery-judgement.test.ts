import { describe, expect, it } from 'vitest';
import { deliveryFigures } from './delivery-judgement.ts';

const verdicts = (figures: ReturnType<typeof deliveryFigures>) =>
  Object.fromEntries(figures.map((figure) => [figure.name, figure.verdict]));

describe('deliveryFigures', () => {
  it('holds words against 225 to 350, both ends included', () => {
    const verdict = (words: number) => deliveryFigures({ words, fillers: 0 }, 'typed')[0]?.verdict;
    expect([224, 225, 350, 351].map(verdict)).toEqual(['low', 'within', 'within', 'high']);
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

  it('judges what is shown: a figure that reads as its bound is within', () => {
    const delivery = {
      words: 300,
      seconds: 120.6,
      wordsPerMinute: 180.4,
      fillers: 0,
      shareBeforeFirstConstraint: 0.254,
    };
    expect(deliveryFigures(delivery, 'spoken').slice(1)).toMatchObject([
      { value: '2:00', target: '1:30–2:00', verdict: 'within' },
      { value: '180', target: '130–180', verdict: 'within' },
      { name: 'Fillers' },
      { value: '25 %', target: '0–25 %', verdict: 'within' },
    ]);
  });
});
