import { assess } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import { adviceAgreement, type FixLabel, readFixLabels } from './advice-agreement.ts';
import { type Scored, scoresOf } from './scored.ts';

/** A few answers of each writer, assessed by the shipped weights: enough to see that counting is right. */
const scored: Scored[] = readSet('gold')
  .filter((_, i) => i % 8 === 0)
  .map((labelled) => {
    const { answer } = labelled;
    const { text, mode, seconds } = answer;
    const assessment = assess(
      { text, mode, ...(seconds === null ? {} : { seconds }) },
      { text: answer.question, kind: answer.kind },
      { assessmentId: answer.id },
    );
    return { labelled, assessment, scores: scoresOf(assessment) };
  });

function fixesAs(wanted: (one: Scored) => FixLabel['dimensions']): FixLabel[] {
  return scored.map((one) => ({ id: one.labelled.answer.id, dimensions: wanted(one) }));
}

describe('adviceAgreement', () => {
  it('has a label for every gold answer', () => {
    const labelled = new Set(readFixLabels().map((fix) => fix.id));
    expect(readSet('gold').filter(({ answer }) => !labelled.has(answer.id))).toEqual([]);
  });

  it('counts an answer where the first or the second advice is on the fix, and no other', () => {
    const second = adviceAgreement(
      scored,
      fixesAs(({ assessment }) => [assessment?.advice[1]?.dimension ?? 'structure']),
    );
    const third = adviceAgreement(
      scored,
      fixesAs(({ assessment }) => [assessment?.advice[2]?.dimension ?? 'question']),
    );
    expect(second.given.withFirst).toBeGreaterThan(0.9);
    expect(third.given.withAny).toBe(0);
  });

  it('takes a wish to shorten for met only by advice on structure', () => {
    const { given } = adviceAgreement(
      scored,
      fixesAs(() => ['cut']),
    );
    const onStructure = scored.filter(({ assessment }) =>
      assessment?.advice.slice(0, 2).some((a) => a.dimension === 'structure'),
    );
    expect(given.withAny).toBeCloseTo(onStructure.length / scored.length);
    expect(given.withAnyButCut).toBe(0);
  });

  it('learns nothing from the writer it measures', () => {
    const [mine] = scored;
    const writer = mine?.labelled.answer.id.slice(0, 2);
    const fixes = fixesAs(({ labelled }) =>
      labelled.answer.id.startsWith(writer ?? '') ? ['scale'] : ['outcome'],
    );
    const own = scored.filter(({ labelled }) => labelled.answer.id.startsWith(writer ?? ''));
    const others = scored.filter((one) => !own.includes(one));
    const { leftOut } = adviceAgreement([...others, ...own], fixes);
    expect(leftOut.withAny).toBeLessThanOrEqual(others.length / scored.length + 0.1);
    expect(leftOut.withAny).toBeGreaterThan(0.4);
  });
});
