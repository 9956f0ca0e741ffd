import { describe, expect, it } from 'vitest';
import { evidenceOverlap } from './evidence-overlap.ts';
import { inventAssessed, inventScored } from './invent-scored.suite.ts';

const TEXT =
  'We had 40 nodes and six weeks. Kafka lagged by 40 seconds, so it was out. It ran for two years.';
const answer = { id: 'w1-001', text: TEXT };
const of = (rows: ReturnType<typeof evidenceOverlap>, dimension: string) =>
  rows.find((row) => row.dimension === dimension) ?? expect.unreachable(`there is no row for ${dimension}`);

describe('evidenceOverlap', () => {
  it('finds a quote where evidence of its dimension shares half of the shorter', () => {
    const scored = inventAssessed(
      {
        ...answer,
        quotes: { alternatives: 'Kafka lagged by 40 seconds, so it was out.', numbers: '40 nodes' },
      },
      { evidence: { alternatives: ['it was out. It'], numbers: ['nodes and six weeks'] } },
    );
    const rows = evidenceOverlap([scored]);
    expect(of(rows, 'alternatives')).toMatchObject({
      quotes: 1,
      found: 1,
      evidence: 1,
      onAQuote: 1,
      onItsQuote: 1,
    });
    // "nodes" is five of the eight letters of the quote.
    expect(of(rows, 'numbers')).toMatchObject({ quotes: 1, found: 1 });
  });

  it('does not find one that is touched by less, or by evidence of another dimension', () => {
    const scored = inventAssessed(
      { ...answer, quotes: { numbers: 'We had 40 nodes and six weeks.', scale: 'It ran for two years.' } },
      { evidence: { numbers: ['weeks. Kafka lagged by 40 seconds'], outcome: ['It ran for two years.'] } },
    );
    const rows = evidenceOverlap([scored]);
    expect(of(rows, 'numbers')).toMatchObject({ quotes: 1, found: 0, evidence: 1, onAQuote: 0 });
    expect(of(rows, 'scale')).toMatchObject({ quotes: 1, found: 0, evidence: 0 });
    expect(of(rows, 'outcome')).toMatchObject({
      quotes: 0,
      found: 0,
      evidence: 1,
      onAQuote: 1,
      onItsQuote: 0,
    });
    expect(of(rows, 'all')).toMatchObject({
      quotes: 2,
      found: 0,
      evidence: 2,
      onAQuote: 1 / 2,
      onItsQuote: 0,
    });
  });

  it('leaves out evidence against a dimension, coverage, and what has no assessment', () => {
    const against = inventAssessed(
      { ...answer, quotes: { limits: 'It ran for two years.', coverage: '40 nodes' } },
      { evidence: { limits: [{ words: 'It ran for two years.', against: true }], coverage: ['40 nodes'] } },
    );
    const rows = evidenceOverlap([against, inventScored({ ...answer, quotes: { limits: '40 nodes' } })]);
    expect(of(rows, 'limits')).toMatchObject({ quotes: 1, found: 0, evidence: 0, onAQuote: 0 });
    expect(rows.some((row) => row.dimension === 'coverage')).toBe(false);
    expect(of(rows, 'all')).toMatchObject({ quotes: 1, evidence: 0 });
  });
});
