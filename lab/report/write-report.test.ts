import { DIMENSIONS } from '@sounding/core';
import { describe, expect, it } from 'vitest';
import { inventAssessed, inventScored, pointsFrom } from '../evaluate/invent-scored.suite.ts';
import type { Scored } from '../evaluate/scored.ts';
import { type ReportInput, writeReport } from './write-report.ts';

const FIRST = 'We had six weeks.';
const TEXT = `${FIRST} Kafka lagged, so it was out.`;

/** 24 answers of two writers; ours are the rater's points, but that every fourth is silent about limits. */
const SCORED: Scored[] = Array.from({ length: 24 }, (_, i) => {
  const rater = { limits: i % 4, numbers: (i + 1) % 4 };
  return inventAssessed(
    {
      id: `w${(i % 2) + 1}-${100 + i}`,
      text: TEXT,
      points: rater,
      overall: (i % 5) + 1,
      ours: i % 4 === 3 ? { numbers: rater.numbers } : rater,
      segments: [{ start: 0, end: FIRST.length, moves: ['constraint'] }],
      quotes: { numbers: 'six weeks' },
      second: { points: rater, overall: (i % 5) + 1 },
    },
    { evidence: { numbers: [FIRST] }, moves: [{ move: 'constraint', words: FIRST }] },
  );
});

const write = (rest: Partial<ReportInput> = {}): string =>
  writeReport({
    engine: 'A made-up engine.',
    caution: 'Made up, too.',
    scored: SCORED,
    rivals: [],
    groups: [],
    raters: [],
    ...rest,
  });

/** The cells of a table's row that begins with these words, in the part below a heading. */
function row(report: string, heading: string, name: string): string[] {
  const part =
    report.split(/^## /m).find((p) => p.startsWith(`${heading}\n`)) ?? expect.unreachable(`no ${heading}`);
  const line =
    part.split('\n').find((l) => l.startsWith(`| ${name} |`)) ?? expect.unreachable(`no row ${name}`);
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

describe('writeReport', () => {
  it('says who rated, that no person did, and what was measured', () => {
    const report = write();
    expect(report).toContain('large language model (Claude)');
    expect(report).toContain('No person has rated these answers.');
    expect(report).toContain('A made-up engine.');
    expect(report).toContain('24 answers by 2 writers');
  });

  it('has a row for every dimension and the vote, with the second rater beside ours', () => {
    const report = write();
    for (const subject of [...DIMENSIONS, 'overall']) row(report, 'By dimension', subject);
    const [rated, kappa, exact, adjacent, bias, applies, raters] = row(report, 'By dimension', 'limits');
    // Silence where the rater gave 3 counts as 0: a quarter is off by 3.
    expect([rated, exact, adjacent, bias, applies, raters]).toEqual([
      '24',
      '0.75',
      '0.75',
      '-0.75',
      '0.75',
      '1.00',
    ]);
    expect(kappa).toMatch(/^-?\d\.\d\d \[-?\d\.\d\d, \d\.\d\d\]$/);
    expect(row(report, 'By dimension', 'numbers').slice(0, 3)).toEqual(['24', '1.00 [1.00, 1.00]', '1.00']);
    expect(row(report, 'By dimension', 'scale').slice(0, 2)).toEqual(['0', '–']);
  });

  it('says of each wanted figure whether it is met, and by how much it is missed', () => {
    const report = write();
    expect(row(report, 'Wanted and measured', 'QWK overall')).toEqual(['1.000', '0.8', '0.9', 'met']);
    const [measured, , , verdict] = row(report, 'Wanted and measured', 'moves in gold answers, macro F1');
    expect(verdict).toBe(`missed by ${(0.55 - Number(measured)).toFixed(3)}`);
    expect(row(report, 'Wanted and measured', "rater's quotes overlapped by our evidence")[0]).toBe('1.000');
  });

  it('measures the vote by its bands, evidence, moves, groups, length and noise', () => {
    const report = write();
    expect(row(report, "By the rater's vote", '1')).toEqual(['5', '100.0 %', '100.0 %', '+0.00']);
    expect(row(report, 'Evidence', 'numbers')).toEqual(['24', '1.00', '24', '1.00', '1.00']);
    expect(row(report, 'Moves in the answers', 'constraint').slice(0, 4)).toEqual([
      '24',
      '1.00',
      '1.00',
      '1.00',
    ]);
    expect(row(report, 'By group', 'mode: typed')[0]).toBe('24');
    expect(row(report, 'Length', 'overall')).toHaveLength(3);
    expect(row(report, 'Noise', 'numbers')).toEqual(['0.00', '0.00']);
  });

  it('sets rivals beside ours', () => {
    const nothing = SCORED.map((s) => ({ ...s, scores: { points: pointsFrom({}), overall: 1 } }));
    const report = write({ rivals: [{ name: 'silence', description: 'says nothing', scored: nothing }] });
    expect(report).toContain('| rater–rater | silence |');
    expect(row(report, 'By dimension', 'limits').at(-1)).toBe('0.00');
    expect(row(report, 'By dimension', 'silence').at(-1)).toBe('says nothing');
  });

  it('never mixes further raters with the two: they have a part of their own', () => {
    const people = SCORED.map((s, i): Scored => {
      const panel = {
        id: s.labelled.answer.id,
        rater: 'panel',
        points: pointsFrom({ limits: 3 - (i % 4) }),
        overall: 1,
      };
      return { ...s, labelled: { ...s.labelled, ratings: { ...s.labelled.ratings, panel } } };
    });
    const report = write({ scored: people, raters: ['panel'] });
    const [without, part] = report.split('## Agreement with panel');
    expect(without?.trim()).toBe(write().trim());
    expect(part).toMatch(/\| limits \| 24 \| -0\.\d\d /);
  });

  it('leaves out the parts of which nothing is known', () => {
    const report = write();
    for (const heading of [
      'Moves in design prose',
      'Metamorphic relations',
      'Advice',
      'Without parts of it',
    ]) {
      expect(report).not.toContain(`## ${heading}`);
    }
    expect(report).not.toContain('undefined');
    expect(report).not.toContain('NaN');
  });

  it('adds those of which something is', () => {
    const nothing = {
      found: 0,
      true: 0,
      hits: 0,
      precision: 0,
      recall: 0,
      f1: 0.25,
      averagePrecision: undefined,
    };
    const report = write({
      prose: [{ move: 'constraint', ...nothing }],
      unseen: SCORED.slice(0, 6),
      ablations: [{ name: 'no detectors', description: 'words alone', f1: 0.41, averagePrecision: 0.4 }],
    });
    expect(row(report, 'Moves in design prose', 'mean')[3]).toBe('0.25');
    expect(report).toContain('6 training answers');
    expect(row(report, 'Without parts of it', 'no detectors').at(-1)).toBe('words alone');
    const met = row(report, 'Wanted and measured', 'moves in hand-labelled design prose, macro F1');
    expect(met).toEqual(['0.250', '0.5', '0.65', 'missed by 0.250']);
  });

  it('writes of answers without assessments what can be told of them', () => {
    const bare = [0, 1, 2, 3].map((points) =>
      inventScored({ id: `w1-00${points}`, text: TEXT, points: { limits: points }, overall: points + 1 }),
    );
    expect(row(write({ scored: bare }), 'By dimension', 'limits')[1]).toMatch(/^1\.00/);
  });

  it('says the same at every run', () => {
    expect(write()).toBe(write());
  });
});
