import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from './quantities.ts';
import { toWellFormedText } from './well-formed.ts';

const read = (text: string) =>
  findQuantities(text).map(({ start, end, value, unit, kind }) => [
    text.slice(start, end),
    value,
    unit,
    kind,
  ]);

describe('findQuantities', () => {
  it.each([
    ['it takes 200 ms', '200 ms', 200, 'ms', 'time'],
    ['two hundred milliseconds', 'two hundred milliseconds', 200, 'ms', 'time'],
    ['our p99 is bad', 'p99', 99, 'percentile', 'percentile'],
    ['the p ninety nine moved', 'p ninety nine', 99, 'percentile', 'percentile'],
    ['the 99th percentile', '99th percentile', 99, 'percentile', 'percentile'],
    ['a bit under half a second', 'half a second', 0.5, 's', 'time'],
    ['one in six users', 'one in six users', 1 / 6, 'users', 'share'],
    ['10k rps', '10k rps', 10_000, 'req/s', 'rate'],
    ['10 k requests a second', '10 k requests a second', 10_000, 'req/s', 'rate'],
    ['$4,200 a month', '$4,200 a month', 4200, 'USD/month', 'money'],
    ['£3m', '£3m', 3e6, 'GBP', 'money'],
    ['90 euros', '90 euros', 90, 'EUR', 'money'],
    ['ninety percent', 'ninety percent', 90, '%', 'share'],
    ['0.1 % stayed silent', '0.1 %', 0.1, '%', 'share'],
    ['a dozen engineers', 'a dozen engineers', 12, 'engineers', 'people'],
    ['six people', 'six people', 6, 'people', 'people'],
    ['there were six of us', 'six of us', 6, 'people', 'people'],
    ['half a million', 'half a million', 500_000, '', 'plain'],
    ['from 4 to 12 GB', '4 to 12 GB', 4, 'GB', 'size'],
    ['5-10 ms', '5-10 ms', 5, 'ms', 'time'],
    ['three or four people', 'three or four people', 3, 'people', 'people'],
    ['it is 2x', '2x', 2, 'x', 'ratio'],
    ['40,000 times', '40,000 times', 40_000, 'x', 'ratio'],
    ['50 mAh', '50 mAh', 50, 'mAh', 'physical'],
    ['12 m³ of water', '12 m³', 12, 'm³', 'physical'],
    ['at 8 °C', '8 °C', 8, '°C', 'physical'],
    ['twenty five', 'twenty five', 25, '', 'plain'],
    ['a hundred and twenty cores', 'a hundred and twenty cores', 120, 'cores', 'count'],
    ['sixty two thousand seats', 'sixty two thousand seats', 62_000, 'seats', 'count'],
    ['one point six seconds', 'one point six seconds', 1.6, 's', 'time'],
    ['two and a half minutes', 'two and a half minutes', 2.5, 'min', 'time'],
    ['a twenty-minute window', 'twenty-minute', 20, 'min', 'time'],
    ['it took a week', 'a week', 1, 'weeks', 'time'],
    ['one engineer', 'one engineer', 1, 'engineer', 'people'],
    ['15 TB/day', '15 TB/day', 15, 'TB/day', 'rate'],
    ['two thirds of it', 'two thirds of', 2 / 3, '', 'share'],
    [
      'two or three hundred requests a second',
      'two or three hundred requests a second',
      200,
      'req/s',
      'rate',
    ],
    ['errors halved', 'halved', 0.5, 'x', 'ratio'],
    ['40 000 requests', '40 000 requests', 40_000, 'req', 'count'],
  ])('%j holds %j', (text, quote, value, unit, kind) => {
    expect(read(text)).toEqual([[quote, value, unit, kind]]);
  });

  it.each([
    'we run 24/7',
    'on Postgres 15',
    'tagged v2.3.1',
    'Java 17',
    'Python 3',
    'HTTP 2',
    'java eight',
    'in 2021',
    'May 3rd',
    'Q3 2022',
    'Monday the 4th',
    '2024-01-02',
    'at 3 am',
    'at five in the morning',
    'at 10:50',
    'S3 and EC2',
    'K8s',
    'IPv6',
    'utf-8',
    'H264',
    'x86',
    'x eighty six',
    'Log4j',
    '2FA',
    'B2B',
    'Part 121',
    'a Boeing 737',
    'ISO 27001',
    'port 8080',
    'HTTP 500/404',
    'sha-256',
    'base 64',
    'one of them',
    'this one',
    'no one',
    'one day we saw it',
    'the first one',
    'the third of the month',
    '1. Bigger batches',
    '2) Move it',
    'see #123',
    '14 March',
    'the thirtieth of june',
    'twenty twenty two was hard',
    '192.168.0.1',
    'GPT-4',
    'two things',
    'the two of them',
    'since two thousand nine',
    'C++17',
    'half past eleven',
    'a second option',
    'a 503 error',
    'the N+1 queries',
    'mapped one to one',
    'on 64 bit machines',
    'see ADR 12',
  ])('%j holds none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps before and after apart when both have a unit', () => {
    expect(read('p95 went from 800 ms to 120 ms').map(([quote]) => quote)).toEqual([
      'p95',
      '800 ms',
      '120 ms',
    ]);
  });

  it('marks approximations and magnitudes without a figure', () => {
    const [about] = findQuantities('about 40 nodes');
    const [loose] = findQuantities('thousands of requests');
    const [couple] = findQuantities('a couple of weeks');
    const [exact] = findQuantities('exactly 40 nodes');
    expect(about).toMatchObject({ approximate: true, loose: false });
    expect(loose).toMatchObject({ value: null, loose: true });
    expect(couple).toMatchObject({ value: 2, unit: 'weeks', approximate: true, loose: false });
    expect(exact).toMatchObject({ approximate: false, loose: false });
  });
});

const pieces = fc.constantFrom(
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'of',
  'point',
  'thousand',
  'twenty',
  'million',
  '4',
  '12',
  '2021',
  '%',
  'ms',
  'k',
  'GB',
  '/',
  '-',
  ':',
  '.',
  ',',
  '$',
  'p',
  'per',
  'second',
  'users',
  'one',
  'in',
  'to',
  'or',
  'May',
  'third',
  'quarters',
  'dozen',
  'couple',
  '\n',
  '°',
  '\u{1F600}',
  '\u0661',
  '²',
  "'",
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 80 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 80 }).map((list) => list.join('')),
);

describe('any string at all', () => {
  it('gives ordered, disjoint quantities inside the text with finite values', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = toWellFormedText(raw);
        let at = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(at);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(quantity.start, quantity.end).trim()).toHaveLength(quantity.end - quantity.start);
          if (quantity.value !== null) expect(Number.isFinite(quantity.value)).toBe(true);
          at = quantity.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['a', 0],
    ['9', 1],
    ['9 ', 40_000 / 2],
    ['1,', 20_000],
    ['a.', 0],
    ['one ', 0],
    ['$', 0],
    ['-', 0],
  ])('reads forty thousand units of %j', (piece, most) => {
    const text = piece.repeat(40_000 / piece.length);
    const found = findQuantities(text);
    expect(found.length).toBeLessThanOrEqual(most);
  });
});
