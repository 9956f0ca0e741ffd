import { readText } from '@sounding/core';
import {
  type FeatureContext,
  giveFeatures,
  loadMoveModel,
  readDetectors,
  SIGN_MARK,
  SIGN_VALUE,
  type StoredHeads,
  ZERO,
} from '@sounding/core/training';
import { describe, expect, it } from 'vitest';
import { namingSink } from '../train/example.ts';
import { type HeadOptions, type TrainingUnit, trainHeads } from './train-heads.ts';

const OPTIONS: HeadOptions = { epochs: 20, rate: 0.3, decay: 1e-4, fewestSources: 2, seed: 3 };
const HEADS = ['turned down', 'told of weather'];
const CONTEXT: FeatureContext = { question: 'Walk me through it.', kind: 'story' };

/** The features of every sentence of a text, as training names them. */
function featuresOf(text: string): string[][] {
  const reading = readText(text, 'typed');
  const { rules, voidSigns } = readDetectors(reading, CONTEXT);
  const all: Set<string>[] = [];
  giveFeatures(
    reading,
    rules,
    voidSigns,
    CONTEXT,
    namingSink((feature) => all.at(-1)?.add(feature)),
    () => all.push(new Set()),
  );
  return all.map((own) => [...own]);
}

/** What the loaded heads say of every sentence of a text, by head. */
function scoresOf(stored: StoredHeads, text: string): Map<string, Float64Array> {
  const none = {} as Parameters<typeof loadMoveModel>[0]['thresholds']['told'];
  const { heads } = loadMoveModel({ ...stored, thresholds: { told: none, prose: none } });
  const reading = readText(text, 'typed');
  const { rules, voidSigns } = readDetectors(reading, CONTEXT);
  return heads.score(reading, rules, voidSigns, CONTEXT);
}

/** The same by the stored weights' own definition. */
function chanceBy(stored: StoredHeads, features: readonly string[], head: number): number {
  const known = features.flatMap((feature) => {
    const at = stored.features.indexOf(feature);
    if (at < 0) return [];
    const steps = stored.weights.charCodeAt(at * stored.heads.length + head) - ZERO;
    return [steps * (stored.step[head] ?? 0) * (feature.startsWith(SIGN_MARK) ? SIGN_VALUE : 1)];
  });
  const sum = known.reduce((total, weight) => total + weight, 0) / Math.sqrt(known.length || 1);
  return 1 / (1 + Math.exp(-((stored.bias[head] ?? 0) + sum)));
}

const THINGS = ['the cluster', 'that queue', 'his proposal', 'the second vendor', 'a rewrite', 'the cache'];
const REJECTED = THINGS.map((thing) => `We rejected ${thing} after a week of measuring.`);
const WEATHER = THINGS.map((thing) => `The rain fell on ${thing} for most of the night.`);

function unitsOf(sentences: readonly string[], truth: readonly number[], weight = 1): TrainingUnit[] {
  return sentences.map((sentence, i) => ({
    source: `document ${i}`,
    features: featuresOf(sentence)[0] ?? [],
    truth,
    weight,
  }));
}

const UNITS = [...unitsOf(REJECTED, [1, 0]), ...unitsOf(WEATHER, [0, 1])];

describe('trainHeads', () => {
  it('learns an obvious sign, and finds it in sentences it has not seen', () => {
    const stored = trainHeads(HEADS, UNITS, OPTIONS);
    const text = 'We rejected the gateway. The rain fell on the gateway.';
    const [down, weather] = HEADS.map((head) => scoresOf(stored, text).get(head) ?? []);
    expect(down?.[0]).toBeGreaterThan(0.8);
    expect(down?.[1]).toBeLessThan(0.2);
    expect(weather?.[0]).toBeLessThan(0.2);
    expect(weather?.[1]).toBeGreaterThan(0.8);
  });

  it('gives the same weights at every run, bit for bit, and others for another seed', () => {
    const once = JSON.stringify(trainHeads(HEADS, UNITS, OPTIONS));
    expect(JSON.stringify(trainHeads(HEADS, UNITS, OPTIONS))).toBe(once);
    expect(JSON.stringify(trainHeads(HEADS, UNITS, { ...OPTIONS, seed: 4 }))).not.toBe(once);
  });

  it('stores what core scores with: loaded, the heads say what the stored weights say', () => {
    const stored = trainHeads(HEADS, UNITS, OPTIONS);
    const text = [
      ...REJECTED.slice(0, 3),
      ...WEATHER.slice(3),
      'Nothing of this was ever seen before, 40 times over.',
    ].join(' ');
    const scores = scoresOf(stored, text);
    featuresOf(text).forEach((features, sentence) => {
      HEADS.forEach((head, h) => {
        expect(scores.get(head)?.[sentence]).toBeCloseTo(chanceBy(stored, features, h), 5);
      });
    });
  });

  it('stores one printable sign a feature and head, and no feature without any weight', () => {
    const { features, weights, step, bias } = trainHeads(HEADS, UNITS, OPTIONS);
    expect(weights).toHaveLength(features.length * HEADS.length);
    expect(weights).toMatch(/^[#-~]+$/);
    expect([step.length, bias.length]).toEqual([HEADS.length, HEADS.length]);
    const nothing = String.fromCharCode(ZERO).repeat(HEADS.length);
    features.forEach((_, at) => {
      expect(weights.slice(at * HEADS.length, (at + 1) * HEADS.length)).not.toBe(nothing);
    });
    expect([...features]).toEqual([...new Set(features)].sort());
  });

  it('does not learn what too few sources hold, however often they say it', () => {
    const odd = { source: 'one document', features: ['zebra'], truth: [1, 0], weight: 1 };
    const { features } = trainHeads(HEADS, [...UNITS, odd, odd, odd], OPTIONS);
    expect(features).not.toContain('zebra');
    expect(features).toContain('rejected');
  });

  it('learns nothing for a head from units of which nobody said', () => {
    const silent = [...unitsOf(REJECTED, [1, -1]), ...unitsOf(WEATHER, [0, -1])];
    const { bias, weights } = trainHeads(HEADS, silent, OPTIONS);
    expect(bias[1]).toBe(0);
    const second = [...weights].filter((_, i) => i % 2 === 1);
    expect(new Set(second)).toEqual(new Set([String.fromCharCode(ZERO)]));
  });

  it('learns nothing from units that weigh nothing', () => {
    const stored = trainHeads(HEADS, [...UNITS, ...unitsOf(REJECTED, [0, 1], 0)], { ...OPTIONS, decay: 0 });
    const [down] = HEADS.map((head) => scoresOf(stored, 'We rejected the gateway.').get(head) ?? []);
    expect(down?.[0]).toBeGreaterThan(0.8);
  });

  it('gives heads that only know their bias where there is nothing to learn from', () => {
    expect(trainHeads(HEADS, [], OPTIONS)).toMatchObject({ features: [], weights: '', bias: [0, 0] });
  });
});
