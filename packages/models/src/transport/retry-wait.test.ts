import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FailedTry, retryWait } from './retry-wait.ts';

const NOW = Date.UTC(2026, 0, 1);
const busy: FailedTry = { reason: 'rate_limited', tries: 1, leftMs: 20_000, now: NOW, random: () => 0.5 };
const asks = (headers: Record<string, string>) => retryWait({ ...busy, headers: new Headers(headers) });

describe('waiting for the next try', () => {
  it('is as long as the provider asks for, in seconds, in milliseconds or until a date', () => {
    expect(asks({ 'retry-after': '3' })).toBe(3_000);
    expect(asks({ 'retry-after-ms': '1234', 'retry-after': '9' })).toBe(1_234);
    expect(asks({ 'retry-after': new Date(NOW + 5_000).toUTCString() })).toBe(5_000);
  });

  it('backs off where it asks for nothing that makes sense', () => {
    for (const value of ['', 'soon', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT', 'NaN']) {
      expect([value, asks({ 'retry-after': value })]).toEqual([value, 250]);
    }
  });

  it('is none where it would end after the deadline', () => {
    expect(asks({ 'retry-after': '20' })).toBeUndefined();
    expect(asks({ 'retry-after': '19.9' })).toBe(19_900);
    expect(asks({ 'retry-after': '1e999' })).toBeUndefined();
    expect(retryWait({ ...busy, leftMs: 0 })).toBeUndefined();
  });

  it('is none where asking again would change nothing', () => {
    for (const reason of [
      'key_refused',
      'no_such_model',
      'bad_request',
      'redirected',
      'timeout',
      'too_large',
    ] as const) {
      expect([reason, retryWait({ ...busy, reason })]).toEqual([reason, undefined]);
    }
  });

  it('never goes on for ever, never waits past the deadline and never less than was asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('rate_limited', 'overloaded', 'server_error', 'unreachable'),
        fc.nat(60_000),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.option(fc.nat(30)),
        (reason, leftMs, chance, seconds) => {
          let left = leftMs;
          for (let tries = 1; tries <= 6; tries += 1) {
            const headers = new Headers(seconds === null ? {} : { 'retry-after': `${seconds}` });
            const wait = retryWait({ reason, tries, leftMs: left, headers, now: NOW, random: () => chance });
            if (wait === undefined) return;
            expect(wait).toBeGreaterThanOrEqual((seconds ?? 0) * 1000);
            left -= wait;
            expect(left).toBeGreaterThan(0);
          }
          throw new Error('it went on');
        },
      ),
    );
  });
});
