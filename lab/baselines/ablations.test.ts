import { beforeAll, describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import type { ProseSentence } from '../data/prose.ts';
import { type Example, readExample, withoutPunctuation } from '../train/example.ts';
import { OPTIONS } from '../train/train-options.ts';
import { ABLATIONS, type TrainInput } from './ablations.ts';

const prose: ProseSentence[] = [
  { id: 'p1', source: 'a:b', text: 'It scales.', moves: ['scale'], isGold: false },
];
let input: TrainInput;

beforeAll(() => {
  const examples = [...readSet('gold').slice(0, 2), ...readSet('extra').slice(0, 3)].flatMap(
    (labelled): Example[] => [
      readExample(labelled, { detectorsKnewIt: labelled.answer.id.startsWith('w') }),
      readExample(withoutPunctuation(labelled), {
        detectorsKnewIt: true,
        isCopy: true,
        original: labelled.answer,
      }),
    ],
  );
  input = { examples, prose, options: OPTIONS };
});

function change(name: string): TrainInput {
  const ablation = ABLATIONS.find((a) => a.name === name);
  if (ablation === undefined) throw new Error(`${name}: no such ablation`);
  return ablation.change(input);
}

function featuresOf({ examples }: TrainInput): string[] {
  return examples.flatMap((e) => e.units.flatMap((u) => u.features));
}

describe('ABLATIONS', () => {
  it('begins with the whole, which changes nothing, and names each once', () => {
    expect(ABLATIONS[0]?.change(input)).toEqual(input);
    expect(new Set(ABLATIONS.map((a) => a.name)).size).toBe(ABLATIONS.length);
  });

  it.each([
    ['without-detectors', /^:(?:[a-z]+-)?rule:|^:before:|^:behind:/],
    ['without-void-signs', /^:void:/],
    ['without-figures', /^:figures?:/],
    ['without-pairs', /^[^:~][^ ]* /],
    ['only-signs', /^[^:]/],
  ] as const)('%s drops exactly that, of every sentence', (name, gone) => {
    const before = featuresOf(input);
    expect(before.some((f) => gone.test(f))).toBe(true);
    expect(featuresOf(change(name))).toEqual(before.filter((f) => !gone.test(f)));
    expect(change(name).prose).toEqual([]);
  });

  it('leaves out the extra answers, the copies or the prose', () => {
    expect(new Set(change('without-extra').examples.map((e) => e.writer))).toEqual(new Set(['w1']));
    expect(change('without-copies').examples.map((e) => e.isCopy)).not.toContain(true);
    expect(change('without-prose')).toEqual({ ...input, prose: [] });
  });

  it('leaves what it was given as it was', () => {
    const before = featuresOf(input);
    for (const ablation of ABLATIONS) ablation.change(input);
    expect(featuresOf(input)).toEqual(before);
  });
});
