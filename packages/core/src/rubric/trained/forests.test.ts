import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadForests, type StoredForests } from './forests.ts';
import { type PlantedTree, plantForest, UNSPLIT } from './plant-forest.suite.ts';

const FEATURES = ['words', 'figures', 'reasons'];
const CUTS = [[10, 20], [0.5], [-1, 0, 1]];

/** Over 0.5 figures: 3 or, over 20 words, 4; else 1 or, with more than one reason, 2. */
const TREE: PlantedTree = {
  splits: [
    [1, 0],
    [2, 2],
    [0, 1],
  ],
  leaves: [10, 20, 30, 40],
};

function stored(base: number, step: number, trees: readonly PlantedTree[], depth = 2): StoredForests {
  return { features: FEATURES, cuts: CUTS, depth, forests: { it: plantForest(base, step, trees) } };
}

/** Trees of some depth in which every node is split. */
function treesOf(depth: number): fc.Arbitrary<PlantedTree[]> {
  const split = fc
    .nat(FEATURES.length - 1)
    .chain((feature) => fc.tuple(fc.constant(feature), fc.nat((CUTS[feature]?.length ?? 1) - 1)));
  const count = 2 ** depth;
  return fc.array(
    fc.record({
      splits: fc.array(split, { minLength: count - 1, maxLength: count - 1 }),
      leaves: fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: count, maxLength: count }),
    }),
    { maxLength: 6 },
  );
}

const forest = fc.integer({ min: 1, max: 4 }).chain((depth) =>
  fc.record({
    depth: fc.constant(depth),
    trees: treesOf(depth),
    base: fc.double({ min: -3, max: 3, noNaN: true }),
  }),
);
const row = fc
  .tuple(fc.float({ min: -5, max: 30 }), fc.float({ min: -5, max: 5 }), fc.float({ min: -5, max: 5 }))
  .map((values) => Float32Array.from(values));

describe('predict', () => {
  it.each([
    [[0, 0, 0], 1.5],
    [[0, 0, 1.5], 2.5],
    [[20, 1, 0], 3.5],
    [[21, 1, 0], 4.5],
  ])('follows the splits of %j, and goes right only above a cut', (values, expected) => {
    const forests = loadForests(stored(0.5, 0.1, [TREE]));
    expect(forests.predict('it', Float32Array.from(values))).toBeCloseTo(expected, 12);
  });

  it('sends every row to the left where a node was not split', () => {
    const forests = loadForests(
      stored(0, 1, [{ splits: [UNSPLIT, UNSPLIT, UNSPLIT], leaves: [7, 1, 2, 3] }]),
    );
    fc.assert(
      fc.property(row, (values) => {
        expect(forests.predict('it', values)).toBe(7);
      }),
    );
  });

  it('adds the trees to the base, whatever their order', () => {
    fc.assert(
      fc.property(forest, row, ({ depth, trees, base }, values) => {
        const whole = loadForests(stored(base, 0.01, trees, depth)).predict('it', values);
        const turned = loadForests(stored(base, 0.01, trees.toReversed(), depth)).predict('it', values);
        const single = trees.map((tree) => loadForests(stored(0, 0.01, [tree], depth)).predict('it', values));
        expect(turned).toBeCloseTo(whole, 8);
        expect(whole).toBeCloseTo(base + single.reduce((sum, one) => sum + one, 0), 8);
      }),
    );
  });

  it('keeps forests of one file apart, and names the one that is not there', () => {
    const forests = loadForests({
      ...stored(0, 1, []),
      forests: { one: plantForest(1, 1, []), other: plantForest(2, 1, []) },
    });
    const values = Float32Array.of(0, 0, 0);
    expect([forests.predict('one', values), forests.predict('other', values)]).toEqual([1, 2]);
    expect(() => forests.predict('third', values)).toThrow('no forest is named third');
    expect(() => forests.explain('toString', values)).toThrow('no forest is named toString');
  });
});

describe('explain', () => {
  it('says what each split changed of the mean of its leaves, most first', () => {
    const forests = loadForests(stored(0.5, 0.1, [TREE]));
    const told = forests.explain('it', Float32Array.of(21, 1, 0));
    // From the mean of all leaves, 2.5, to 3.5 by the figures, and on to 4 by the words.
    expect(told.map((c) => c.feature)).toEqual(['figures', 'words']);
    expect(told.map((c) => c.by)).toEqual([expect.closeTo(1, 12), expect.closeTo(0.5, 12)]);
  });

  it('adds up, with the base and the mean of all leaves, to the prediction', () => {
    fc.assert(
      fc.property(forest, row, ({ depth, trees, base }, values) => {
        const step = 0.01;
        const forests = loadForests(stored(base, step, trees, depth));
        const contributions = forests.explain('it', values).reduce((sum, c) => sum + c.by, 0);
        const means = trees.map(
          ({ leaves }) => (step * leaves.reduce((sum, leaf) => sum + leaf, 0)) / leaves.length,
        );
        const mean = base + means.reduce((sum, one) => sum + one, 0);
        expect(mean + contributions).toBeCloseTo(forests.predict('it', values), 8);
      }),
    );
  });

  it('names each feature once, none that moved nothing, largest first', () => {
    fc.assert(
      fc.property(forest, row, ({ depth, trees, base }, values) => {
        const told = loadForests(stored(base, 0.01, trees, depth)).explain('it', values);
        expect(new Set(told.map((c) => c.feature)).size).toBe(told.length);
        const sizes = told.map((c) => Math.abs(c.by));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const { feature, by } of told) {
          expect(by).not.toBe(0);
          const used = trees.some(({ splits }) => splits.some(([f]) => FEATURES[f] === feature));
          expect(used).toBe(true);
        }
      }),
    );
  });
});
