import { describe, expect, it } from 'vitest';
import { readText } from '../../text/read-text.ts';
import type { Mode } from '../../text/reading.ts';
import { findEvidence } from '../find-evidence.ts';
import type { DetectorContext } from '../finding.ts';
import type { Move } from '../move.ts';

/** One row of a table: a text said in a story, or a text with its circumstances. */
type MoveCase =
  | string
  | {
      readonly text: string;
      readonly kind?: DetectorContext['kind'];
      readonly question?: string;
      readonly mode?: Mode;
    };

/** What each detector's test gives: texts by what the move's detector must say of them. */
export interface MoveTable {
  /** Performs the move with a strength of at least 0.5. */
  readonly specific: readonly MoveCase[];
  /** Performs it in name only: found below 0.5, or not at all. */
  readonly vague: readonly MoveCase[];
  /** Does not perform it: negated, hypothetical, boasted, somebody else's, or something else altogether. */
  readonly none: readonly MoveCase[];
}

/** The suite that every detector runs, through `findEvidence`, so that void statements are tried as well. */
export function describeMove(move: Move, table: MoveTable): void {
  describe(move, () => {
    it.each(table.specific.map((row) => [textOf(row), row] as const))('hears it in: %s', (_, row) => {
      expect(strongest(move, row)).toBeGreaterThanOrEqual(0.5);
    });
    it.each(table.vague.map((row) => [textOf(row), row] as const))('finds it vague in: %s', (_, row) => {
      expect(strongest(move, row)).toBeLessThan(0.5);
    });
    it.each(table.none.map((row) => [textOf(row), row] as const))('does not hear it in: %s', (_, row) => {
      expect(strongest(move, row)).toBe(0);
    });
  });
}

function textOf(row: MoveCase): string {
  return typeof row === 'string' ? row : row.text;
}

function strongest(move: Move, row: MoveCase): number {
  const {
    text,
    kind = 'story',
    question = '',
    mode = 'typed',
  } = typeof row === 'string' ? { text: row } : row;
  const findings = findEvidence(readText(text, mode), { question, kind });
  return Math.max(
    0,
    ...findings.filter((finding) => finding.move === move).map((finding) => finding.strength),
  );
}
