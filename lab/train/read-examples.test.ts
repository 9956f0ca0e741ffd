import { QUOTED_DIMENSIONS } from '@sounding/core/training';
import { describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import { readExamples } from './read-examples.ts';

const GOLD = readSet('gold');
const EXAMPLES = readExamples('gold');
const own = EXAMPLES.filter((e) => !e.isCopy);
const bare = EXAMPLES.filter((e) => e.isCopy && e.emptied === undefined);
const emptied = EXAMPLES.filter((e) => e.emptied !== undefined);

describe('readExamples', () => {
  it('reads every answer once as it is, in the order of the file', () => {
    expect(own.map((e) => e.labelled)).toEqual(GOLD);
    const withoutCopies = readExamples('gold', { copies: false });
    expect(withoutCopies.map((e) => [e.labelled.answer.id, e.isCopy])).toEqual(
      GOLD.map((l) => [l.answer.id, false]),
    );
  });

  it('adds a copy without punctuation, at most one an answer, and none of what had no punctuation', () => {
    const ids = bare.map((e) => e.labelled.answer.id);
    expect(new Set(ids).size).toBe(ids.length);
    const punctuated = GOLD.filter((l) => /[.,;:!?](?=\s|$)/.test(l.answer.text)).map((l) => l.answer.id);
    expect(ids).toEqual(punctuated);
    const marks = (texts: readonly string[]) => (texts.join('\n').match(/[.,;:!?](?=\s|$)/g) ?? []).length;
    const left = marks(bare.map((e) => e.labelled.answer.text)) / marks(GOLD.map((l) => l.answer.text));
    expect(left).toBeLessThan(0.01);
    for (const { labelled } of bare) expect(labelled.answer.text).toBe(labelled.answer.text.toLowerCase());
  });

  it('adds copies emptied of dimensions that had points, at most two an answer, each of its own', () => {
    expect(emptied.length).toBeGreaterThan(GOLD.length / 2);
    const byId = Map.groupBy(emptied, (e) => e.labelled.answer.id);
    for (const copies of byId.values()) {
      const dimensions = copies.map((c) => c.emptied);
      expect(dimensions.length).toBeLessThanOrEqual(2);
      expect(new Set(dimensions).size).toBe(dimensions.length);
    }
    for (const { emptied: dimension, labelled, units } of emptied) {
      expect(QUOTED_DIMENSIONS).toContain(dimension);
      expect(labelled.ratings.r1?.points[dimension ?? 'coverage']).toBeGreaterThan(0);
      expect(units).toEqual([]);
    }
  });

  it('keeps a copy with its writer, so that it is left out with the answer', () => {
    for (const e of EXAMPLES) expect(e.writer).toBe(e.labelled.answer.id.slice(0, 2));
  });

  it('reads the same at every run', () => {
    const summary = (examples: typeof EXAMPLES) =>
      examples.map((e) => [e.labelled.answer.id, e.isCopy, e.emptied, e.labelled.answer.text]);
    expect(summary(readExamples('gold'))).toEqual(summary(EXAMPLES));
  });

  it('learns from the gold answers’ words, not from detectors that were written with them in sight', () => {
    const features = own.flatMap((e) => e.units.flatMap((u) => u.features));
    expect(features.filter((f) => /^:(?:rule|specific-rule|before|behind):/.test(f))).toEqual([]);
  });
});
