import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProbes } from './check-probes.ts';
import { makeSheet } from './make-sheet.ts';
import { probeAnswers } from './probed-answers.ts';

describe('the sheet of follow-ups', () => {
  const probed = probeAnswers();

  it('has thirty answers of all votes and kinds', () => {
    expect(new Set(probed.map(({ answer }) => answer.id)).size).toBe(30);
    expect(new Set(probed.map(({ answer }) => answer.kind)).size).toBe(3);
    expect(new Set(probed.map(({ ratings }) => ratings[0]?.overall)).size).toBe(5);
  });

  it('has five for each, none repeated, none that quotes what is not there', () => {
    const { notFive, repeated, misquoted } = checkProbes(probed);
    expect({ notFive, repeated, misquoted }).toEqual({ notFive: [], repeated: [], misquoted: [] });
  });

  it('asks for nothing that was told, and names something of the answer or says what was missing', () => {
    const { told, vague } = checkProbes(probed);
    expect({ told, vague }).toEqual({ told: [], vague: [] });
  });

  it('is what the code writes', () => {
    const written = readFileSync(new URL('SHEET.md', import.meta.url), 'utf8');
    expect(makeSheet(probed), 'run node lab/probes/write-sheet.ts').toBe(written);
  });
});
