import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../bank/dimension.ts';
import { LOCAL_ENGINE } from '../engine.ts';
import { NOISE_ENGINE, NOISE_OF_A_DIFFERENCE } from './noise.ts';

const report = readFileSync(new URL('../../../../lab/REPORT.md', import.meta.url), 'utf8');

/** The rows of the report's table "Noise": what of, and the deviation of a difference. */
function noiseTable(): Record<string, number> {
  const part = report.split('\n## ').find((one) => one.startsWith('Noise\n')) ?? '';
  const rows = part.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(
    rows.filter((cells) => /^\d/.test(cells[3] ?? '')).map((cells) => [cells[1], Number(cells[3])]),
  );
}

describe('NOISE_OF_A_DIFFERENCE', () => {
  it('is what the report says', () => {
    expect(NOISE_OF_A_DIFFERENCE).toEqual(noiseTable());
    expect(Object.keys(NOISE_OF_A_DIFFERENCE).sort()).toEqual([...DIMENSIONS, 'overall'].sort());
  });

  it('was measured on the engine that is shipped', () => {
    expect(NOISE_ENGINE).toEqual({ name: LOCAL_ENGINE.name, version: LOCAL_ENGINE.version });
    expect(report).toContain(`${NOISE_ENGINE.name} ${NOISE_ENGINE.version}`);
  });
});
