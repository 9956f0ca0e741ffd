import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPiece, type Piece } from './find-piece.ts';
import { FRAME_SECONDS } from './voice-activity.ts';

const run = (likely: number, seconds: number) =>
  new Array<number>(Math.round(seconds / FRAME_SECONDS)).fill(likely);

function allPieces(likely: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; ; ) {
    const piece = findPiece(likely, start, true);
    if (piece === undefined) return pieces;
    pieces.push(piece);
    start = piece.next;
  }
}

/** Speech as runs of voice and silence of uneven length. */
const anySpeech = fc
  .array(
    fc.record({
      voice: fc.double({ min: 0.05, max: 20, noNaN: true }),
      pause: fc.double({ min: 0.03, max: 3, noNaN: true }),
    }),
    {
      maxLength: 12,
    },
  )
  .map((runs) => runs.flatMap(({ voice, pause }) => [...run(0.95, voice), ...run(0.05, pause)]));

const MOST_FRAMES = Math.round(12 / FRAME_SECONDS);

describe('findPiece', () => {
  it('waits until a piece is complete', () => {
    expect(findPiece(run(0.9, 4), 0, false)).toBeUndefined();
    expect(findPiece(run(0, 30), 0, false)).toBeUndefined();
    expect(findPiece(run(0, 30), 0, true)).toBeUndefined();
  });

  it('ends at a long pause, and at a short one when there is enough', () => {
    const short = [...run(0.9, 2), ...run(0, 0.5), ...run(0.9, 4), ...run(0, 0.5), ...run(0.9, 1)];
    expect(findPiece(short, 0, false)?.to).toBeCloseTo(6.5 / FRAME_SECONDS, -1);
    const long = [...run(0.9, 2), ...run(0, 1)];
    expect(findPiece(long, 0, false)).toMatchObject({
      from: 0,
      to: Math.round(2 / FRAME_SECONDS),
      endsBy: 'pause',
    });
  });

  it('cuts speech without a pause where it is quietest, and says so', () => {
    const breath = [...run(0.9, 7), ...run(0.1, 0.1), ...run(0.9, 10)];
    const cut = findPiece(breath, 0, false);
    expect(cut?.endsBy).toBe('length');
    expect((cut?.to ?? 0) * FRAME_SECONDS).toBeCloseTo(7, 0);
    const dip = [...run(0.9, 9), 0.6, ...run(0.9, 10)];
    expect(findPiece(dip, 0, false)).toMatchObject({ to: Math.round(9 / FRAME_SECONDS), endsBy: 'length' });
  });

  it('gives pieces in order that hold every frame of voice and grow no longer than the recogniser likes', () => {
    fc.assert(
      fc.property(anySpeech, (likely) => {
        const pieces = allPieces(likely);
        const held = new Set<number>();
        pieces.forEach((piece, i) => {
          expect(piece.from).toBeGreaterThanOrEqual(pieces[i - 1]?.next ?? 0);
          expect(piece.to).toBeGreaterThan(piece.from);
          expect(piece.next).toBeGreaterThanOrEqual(piece.to);
          expect(piece.to - piece.from).toBeLessThanOrEqual(MOST_FRAMES);
          for (let frame = piece.from; frame < piece.to; frame++) held.add(frame);
        });
        likely.forEach((value, frame) => {
          if (value > 0.5) expect(held.has(frame)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same piece as soon as it is complete as when all is there', () => {
    fc.assert(
      fc.property(anySpeech, (likely) => {
        const first = findPiece(likely, 0, true);
        for (let length = 0; length <= likely.length; length += 3) {
          const early = findPiece(likely.slice(0, length), 0, false);
          if (early !== undefined) {
            expect(early).toEqual(first);
            return;
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
