import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../kinds/exchange.suite.ts';
import { findWays } from './find-ways.ts';

const OF = { kind: 'knowledge', question: 'How would you speed up a ticket shop?' } as const;

describe('findWays', () => {
  it.each([
    ['You would put a cache in front of the tickets.', ['putting a cache in front of the tickets']],
    ['The second is adding jitter to the TTL, which is easy.', ['adding jitter to the TTL']],
    ["what i'd do i'd split the key and each write picks one", ['splitting the key']],
    ['You give the driver more memory.', ['giving the driver more memory']],
    ['I would not use a lock there.', []],
    ["Adding shards doesn't help, because the key stays.", []],
    ['You can use it.', []],
    ['The use of locks is old.', []],
  ])('finds in %j: %j', (answer, doings) => {
    expect(findWays(exchangeOf(answer, OF)).map(({ doing }) => doing)).toEqual(doings);
  });
});
