import type { ProseSentence } from '../data/prose.ts';
import type { Example } from '../train/example.ts';
import type { TrainOptions } from '../train/train-options.ts';

/** All that a training run of our own engine is given. */
export interface TrainInput {
  readonly examples: readonly Example[];
  readonly prose: readonly ProseSentence[];
  readonly options: TrainOptions;
}

/**
 * Our own engine with a part taken away before training. Nothing has to be taken away from scoring: a feature that was
 * never learnt has no weight, and what has no weight is not seen.
 */
export interface Ablation {
  readonly name: string;
  /** One line for the report. */
  readonly description: string;
  readonly change: (input: TrainInput) => TrainInput;
}

/** Signs begin with this, pairs of words have a blank, and all else is a word; see `namingSink`. */
const SIGN = ':';
const DETECTED = /^:(?:rule|specific-rule|reasoned-rule|impersonal-rule|before|behind):/;
const PRETENDS = /^:void:/;
const FIGURE = /^:figures?:/;

/** True where a feature is two words of the answer side by side; a word of prose learnt for itself is a word. */
function isPair(feature: string): boolean {
  return !feature.startsWith(SIGN) && feature.includes(' ') && !feature.startsWith('~ ');
}

/**
 * Examples whose sentences have only the features that are kept. Prose is left out, as its features are read while
 * training and would bring the others back in: compare with `without-prose`.
 */
function keepFeatures(keep: (feature: string) => boolean): Ablation['change'] {
  return ({ examples, options }) => ({
    options,
    prose: [],
    examples: examples.map((example) => ({
      ...example,
      units: example.units.map((unit) => ({ ...unit, features: unit.features.filter(keep) })),
    })),
  });
}

function keepExamples(keep: (example: Example) => boolean): Ablation['change'] {
  return ({ examples, ...rest }) => ({ ...rest, examples: examples.filter(keep) });
}

/** The rows of the ablation table, the whole engine first. */
export const ABLATIONS: readonly Ablation[] = [
  { name: 'whole', description: 'all of it', change: (input) => input },
  {
    name: 'without-prose',
    description:
      'no sentences of design documents to learn from; the ones below have none either, down to only-signs',
    change: (input) => ({ ...input, prose: [] }),
  },
  {
    name: 'without-detectors',
    description: 'the heads do not hear what the detectors found in a sentence or beside it',
    change: keepFeatures((feature) => !DETECTED.test(feature)),
  },
  {
    name: 'without-void-signs',
    description: 'the heads do not hear what negates, supposes, boasts or hands on; what is void stays void',
    change: keepFeatures((feature) => !PRETENDS.test(feature)),
  },
  {
    name: 'without-figures',
    description: 'the heads do not hear of what kind the figures are',
    change: keepFeatures((feature) => !FIGURE.test(feature)),
  },
  {
    name: 'without-pairs',
    description: 'single words and signs, no pairs of words',
    change: keepFeatures((feature) => !isPair(feature)),
  },
  {
    name: 'only-signs',
    description: 'no words at all',
    change: keepFeatures((feature) => feature.startsWith(SIGN)),
  },
  {
    name: 'without-extra',
    description:
      'gold answers alone; they teach nothing about the detectors, as these were written with them in sight',
    change: keepExamples((example) => example.writer.startsWith('w')),
  },
  {
    name: 'without-copies',
    description: 'no copies of answers without their punctuation',
    change: keepExamples((example) => !example.isCopy),
  },
];
