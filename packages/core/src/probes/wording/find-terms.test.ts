import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../kinds/exchange.suite.ts';
import { findTerms } from './find-terms.ts';

const OF = { kind: 'knowledge', question: 'Why does the MTU matter?' } as const;

describe('findTerms', () => {
  it.each([
    ['The PMTUD fails, and without PMTUD nobody tells the sender.', ['PMTUD']],
    ['The MTU is small, and the MTU is the same everywhere.', []],
    ['An RFC is named once and left alone.', []],
    ['DSCP means a mark on each packet. Routers read the DSCP.', []],
    ['The HTTP call fails, and HTTP is slow.', []],
  ])('finds in %j: %j', (answer, terms) => {
    expect(findTerms(exchangeOf(answer, OF))).toEqual(terms);
  });
});
