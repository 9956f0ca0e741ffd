import { expect, it } from 'vitest';
import { type TrainingUnit, trainHeads } from '../learn/train-heads.ts';
import { predictHeads } from './predict-heads.ts';

const unit = (source: string, features: string[], ...truth: number[]): TrainingUnit => ({
  source,
  features,
  truth,
  weight: 1,
});

it('tells apart what training told apart, and takes the unknown for the common', () => {
  const units = ['a', 'b', 'c', 'd'].flatMap((source) => [
    unit(source, ['w because', 'w it'], 1, 0),
    unit(source, ['w hello', 'w it'], 0, 0),
    unit(source, ['w bye', 'w it'], 0, 1),
  ]);
  const heads = trainHeads(['reason', 'bye'], units, {
    epochs: 30,
    rate: 0.3,
    decay: 0,
    fewestSources: 2,
    seed: 1,
  });
  const predict = predictHeads(heads);
  expect(predict(['w because'])[0]).toBeGreaterThan(0.6);
  expect(predict(['w hello'])[0]).toBeLessThan(0.3);
  expect(predict(['w bye'])[1]).toBeGreaterThan(0.6);
  expect(predict(['w unheard'])).toEqual(predict([]));
});
