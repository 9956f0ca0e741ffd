import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, signed, table, three, two, within } from './markdown.ts';

describe('table', () => {
  it('sets columns of figures to the right, and others to the left', () => {
    const rendered = table(
      ['', 'rated', 'QWK', 'bias', 'note'],
      [
        ['limits', 12, '0.82 [0.78, 0.86]', '+0.10', 'good'],
        ['scale', 3, '–', '-0.20', ''],
      ],
    );
    expect(rendered.split('\n')).toEqual([
      '|  | rated | QWK | bias | note |',
      '|---|--:|--:|--:|---|',
      '| limits | 12 | 0.82 [0.78, 0.86] | +0.10 | good |',
      '| scale | 3 | – | -0.20 |  |',
    ]);
  });

  it('has a line a row below its head, each with as many cells', () => {
    const cell = fc.oneof(fc.integer(), fc.constantFrom('', '–', 'a', '+0.5'));
    const rows = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.record({
        head: fc.array(fc.constantFrom('', 'points'), { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(rows, ({ head, rows }) => {
        const lines = table(head, rows).split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(line.split('|')).toHaveLength(head.length + 2);
      }),
    );
  });
});

describe('the figures', () => {
  it('have a dash where there is none', () => {
    for (const write of [two, three]) {
      expect(write(undefined)).toBe('–');
      expect(write(Number.NaN)).toBe('–');
    }
    expect(within(undefined)).toBe('–');
  });

  it('are rounded, with a sign or as a share where that is asked for', () => {
    expect([two(0.126), three(0.1266), two(-1)]).toEqual(['0.13', '0.127', '-1.00']);
    expect([signed(0.5), signed(-0.25), signed(0)]).toEqual(['+0.50', '-0.25', '+0.00']);
    expect([percent(0), percent(0.1234), percent(1)]).toEqual(['0.0 %', '12.3 %', '100.0 %']);
    expect(within({ value: 0.82, low: 0.78, high: 0.86 })).toBe('0.82 [0.78, 0.86]');
  });
});
