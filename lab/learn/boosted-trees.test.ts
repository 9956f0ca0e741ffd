import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadForests } from '../../packages/core/src/rubric/trained/forests.ts';
import { binRows, type ForestOptions, growForest, predictRow, storeForest } from './boosted-trees.ts';
import { seededRandom } from './seeded-random.ts';

const OPTIONS: ForestOptions = {
  trees: 60,
  depth: 2,
  rate: 0.3,
  rows: 1,
  features: 1,
  leaf: 1,
  shrink: 0,
  seed: 9,
};

/** Rows of chance values, the same for the same seed. */
function inventRows(count: number, width: number, seed: number): Float32Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => Float32Array.from({ length: width }, random));
}

const all = (rows: readonly unknown[]): number[] => rows.map((_, i) => i);
const ones = (rows: readonly unknown[]): number[] => rows.map(() => 1);

/** 2 where the second feature is above a half, else -1: one split says it all. */
const step = (row: Float32Array): number => ((row[1] ?? 0) > 0.5 ? 2 : -1);

describe('binRows', () => {
  it('keeps the order of the values, in at most 48 bins of about the same size', () => {
    const rows = inventRows(480, 2, 1);
    const { cuts, columns, length } = binRows(rows);
    expect(length).toBe(480);
    cuts.forEach((own, f) => {
      expect(own.length).toBeLessThan(48);
      expect([...own]).toEqual(own.toSorted((a, b) => a - b));
      const sizes = new Map<number, number>();
      for (const bin of columns[f] ?? []) sizes.set(bin, (sizes.get(bin) ?? 0) + 1);
      for (const size of sizes.values()) expect(Math.abs(size - 10)).toBeLessThanOrEqual(1);
    });
    const column = columns[0] ?? new Uint8Array();
    const byValue = all(rows).sort((a, b) => (rows[a]?.[0] ?? 0) - (rows[b]?.[0] ?? 0));
    const bins = byValue.map((i) => column[i] ?? 0);
    expect(bins).toEqual(bins.toSorted((a, b) => a - b));
  });

  it('finds no cut in a feature that never varies, and takes the cuts it is given', () => {
    const rows = [Float32Array.of(1, 5), Float32Array.of(1, 7)];
    expect(binRows(rows).cuts).toEqual([[], [6]]);
    expect(binRows(rows, [[0], [4, 6.5]]).columns.map((own) => [...own])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
});

describe('growForest', () => {
  it('fits a step function', () => {
    const rows = inventRows(200, 3, 2).map((row, i) => row.with(1, (i % 20) / 20));
    const binned = binRows(rows);
    const forest = growForest(binned, all(rows), rows.map(step), ones(rows), OPTIONS);
    rows.forEach((row, i) => {
      expect(predictRow(forest, binned, i)).toBeCloseTo(step(row), 5);
    });
  });

  it('learns what takes two features at once', () => {
    const rows = inventRows(400, 2, 3);
    const either = (row: Float32Array): number => ((row[0] ?? 0) > 0.5 !== (row[1] ?? 0) > 0.5 ? 1 : 0);
    const binned = binRows(rows);
    const forest = growForest(binned, all(rows), rows.map(either), ones(rows), {
      ...OPTIONS,
      trees: 120,
      depth: 3,
    });
    const right = rows.filter((row, i) => Math.round(predictRow(forest, binned, i)) === either(row));
    expect(right.length / rows.length).toBeGreaterThan(0.9);
  });

  it('gives the same forest at every run, bit for bit, and another for another seed', () => {
    const rows = inventRows(150, 4, 4);
    const binned = binRows(rows);
    const grow = (seed: number) =>
      JSON.stringify(
        storeForest(
          growForest(binned, all(rows), rows.map(step), ones(rows), {
            ...OPTIONS,
            rows: 0.6,
            features: 0.5,
            trees: 20,
            seed,
          }),
        ),
      );
    expect(grow(1)).toBe(grow(1));
    expect(grow(2)).not.toBe(grow(1));
  });

  it('learns from the members alone', () => {
    const rows = inventRows(120, 2, 5);
    const binned = binRows(rows);
    const members = all(rows).filter((i) => i % 2 === 0);
    const targets = rows.map((row, i) => (i % 2 === 0 ? step(row) : 1000));
    const honest = growForest(binned, members, rows.map(step), ones(rows), OPTIONS);
    expect(growForest(binned, members, targets, ones(rows), OPTIONS)).toEqual(honest);
  });

  it('begins at the weighted mean', () => {
    const rows = inventRows(2, 1, 6);
    const forest = growForest(binRows(rows), [0, 1], [0, 4], [3, 1], { ...OPTIONS, trees: 0 });
    expect(forest).toEqual({ base: 1, trees: [] });
    expect(growForest(binRows(rows), [], [0, 4], [3, 1], OPTIONS).base).toBe(0);
  });

  it('puts no fewer rows in a leaf than it is told', () => {
    const rows = Array.from({ length: 20 }, (_, i) => Float32Array.of(i));
    const binned = binRows(rows);
    const lonely = rows.map((_, i) => (i === 0 ? 100 : 0));
    const forest = growForest(binned, all(rows), lonely, ones(rows), {
      ...OPTIONS,
      depth: 1,
      trees: 1,
      leaf: 5,
    });
    const first = predictRow(forest, binned, 0);
    const alike = all(rows).filter((i) => predictRow(forest, binned, i) === first);
    expect(alike.length).toBeGreaterThanOrEqual(5);
  });
});

describe('storeForest', () => {
  it('loads in core as a forest that says the same within rounding', () => {
    const options = fc.record({
      seed: fc.integer(),
      depth: fc.integer({ min: 1, max: 4 }),
      width: fc.integer({ min: 1, max: 5 }),
      scale: fc.constantFrom(1e-3, 1, 50),
    });
    fc.assert(
      fc.property(options, ({ seed, depth, width, scale }) => {
        const rows = inventRows(60, width, seed);
        const random = seededRandom(seed + 1);
        const targets = rows.map(() => (random() - 0.5) * scale);
        const binned = binRows(rows);
        const grown = growForest(binned, all(rows), targets, ones(rows), {
          ...OPTIONS,
          trees: 12,
          depth,
          rows: 0.8,
          shrink: 1,
        });
        const stored = storeForest(grown);
        expect(stored.trees).toMatch(/^[#-|]*$/);
        const loaded = loadForests({
          features: Array.from({ length: width }, (_, f) => `feature ${f}`),
          cuts: binned.cuts,
          depth,
          forests: { it: stored },
        });
        // Every leaf is off by at most half a step, the base by its sixth digit.
        const rounding = grown.trees.length * stored.step * 0.51 + Math.abs(grown.base) * 1e-5 + 1e-12;
        rows.forEach((row, i) => {
          const off = loaded.predict('it', row) - predictRow(grown, binned, i);
          expect(Math.abs(off)).toBeLessThanOrEqual(rounding);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('stores a forest without trees, and one whose trees say nothing', () => {
    const rows = [Float32Array.of(1), Float32Array.of(2)];
    const binned = binRows(rows);
    expect(storeForest({ base: 2.5, trees: [] })).toEqual({ base: 2.5, step: 1, trees: '' });
    const flat = growForest(binned, [0, 1], [3, 3], [1, 1], { ...OPTIONS, trees: 2 });
    const loaded = loadForests({
      features: ['one'],
      cuts: binned.cuts,
      depth: OPTIONS.depth,
      forests: { flat: storeForest(flat) },
    });
    expect(loaded.predict('flat', Float32Array.of(1))).toBe(3);
  });
});
