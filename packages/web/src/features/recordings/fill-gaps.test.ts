import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGapFiller } from './fill-gaps.ts';

/** Few samples, so that the test is quick; a block is as long as the worklet's. */
const RATE = 480;
const LENGTH = 20;
/** How long a block is, in milliseconds. */
const STEP = (LENGTH / RATE) * 1000;

/** Sound that no two places of are alike; none of it is silence. */
const block = (index: number) => new Float32Array(LENGTH).fill((index + 1) / 10_000);

/** What comes out of blocks made at their place in time; `at` says when one arrives, `dropped` which never do. */
function fill(
  count: number,
  { at = (made: number) => made, dropped = (_: number): boolean => false, began = 1_000 } = {},
) {
  const filler = createGapFiller(RATE);
  const parts: Float32Array[] = [];
  const sent: number[] = [];
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    if (dropped(index)) continue;
    sent.push(...block(index));
    // A clock never goes back.
    last = Math.max(last, at(began + (index + 1) * STEP));
    parts.push(filler.push(block(index), last));
  }
  parts.push(filler.settle());
  return { out: parts.flatMap((part) => [...part]), sent, lost: filler.lost() };
}

describe('createGapFiller', () => {
  it('changes nothing of sound that comes late by less than a quarter of a second', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 240, noNaN: true }), { minLength: 60 }), (late) => {
        let index = 0;
        const { out, sent, lost } = fill(60, { at: (made) => made + (late[index++] ?? 0) });
        expect(out).toEqual(sent);
        expect(lost).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing of sound that comes in bursts, however long a page was busy', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 20_000 }), fc.integer({ min: 5, max: 40 }), (busy, where) => {
        // While the page is busy nothing arrives; then everything at once, a millisecond for each.
        const from = 1_000 + where * STEP;
        let waiting = 0;
        const at = (made: number) => (made < from || made > from + busy ? made : from + busy + waiting++);
        const { out, sent, lost } = fill(Math.ceil(busy / STEP) + 80, { at });
        expect(out).toEqual(sent);
        expect(lost).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('puts silence where sound fell out, as long as what is missing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 400 }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 600 }),
        (missing, where, late) => {
          let index = 0;
          const { out, lost } = fill(missing + 100, {
            at: (made) => made + (late[index++] ?? 0),
            dropped: (each) => each >= where && each < where + missing,
          });
          expect(Math.abs(out.length - (missing + 100) * LENGTH)).toBeLessThan(0.05 * RATE);
          expect(Math.abs(lost - (missing * STEP) / 1000)).toBeLessThan(0.05);
          expect(out.indexOf(0)).toBe(where * LENGTH);
          expect(out.filter((sample) => sample !== 0).length).toBe(100 * LENGTH);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('stays within a quarter of a second of the clock where every thirtieth block is lost', () => {
    const count = 2_300;
    const { out, lost } = fill(count, { dropped: (index) => index % 30 === 29 });
    expect(out.length / RATE).toBeGreaterThan((count * STEP) / 1000 - 0.3);
    expect(out.length / RATE).toBeLessThanOrEqual((count * STEP) / 1000 + 0.001);
    expect(lost).toBeGreaterThan(2.8);
  });

  it('does not fill the hours in which the computer slept, and says that they are missing', () => {
    const { out, sent, lost } = fill(200, { at: (made) => made + (made > 3_000 ? 7_200_000 : 0) });
    expect(out).toEqual(sent);
    expect(lost).toBeCloseTo(7_200, 0);
  });

  it('does not take a pause for a loss', () => {
    const filler = createGapFiller(RATE);
    for (let index = 0; index < 50; index += 1) filler.push(block(index), (index + 1) * STEP);
    expect(filler.settle().length).toBe(0);
    let out = 0;
    for (let index = 0; index < 50; index += 1)
      out += filler.push(block(index), 60_000 + index * STEP).length;
    expect(out).toBe(50 * LENGTH);
    expect(filler.lost()).toBe(0);
  });

  it('gives what is held back when it ends', () => {
    const filler = createGapFiller(RATE);
    filler.push(block(0), 0);
    expect(filler.push(block(1), 3_000).length).toBe(0);
    expect(filler.settle().length).toBe(Math.round((3 - STEP / 1000) * RATE) + LENGTH);
  });
});
