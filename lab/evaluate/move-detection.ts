import { MOVES, type Move } from '@sounding/core';
import { averagePrecision, type Detection, detection } from '../measure/detection.ts';
import { coversHalf } from '../train/example.ts';
import type { Scored } from './scored.ts';

/** How well one move is found. */
export interface MoveDetection extends Detection {
  readonly move: Move;
  readonly averagePrecision: number | undefined;
}

/**
 * Measures the moves of assessments against hand-labelled segments: a segment has a move of ours where one of that move
 * shares half of the shorter with it. Ranked by strength for the average precision.
 */
export function moveDetection(scored: readonly Scored[]): MoveDetection[] {
  return MOVES.map((move) => {
    const items = scored.flatMap(({ labelled, assessment }) =>
      labelled.segments.map((segment) => {
        const own = (assessment?.moves ?? []).filter((m) => m.move === move && coversHalf(m, segment));
        const score = Math.max(0, ...own.map((m) => m.strength));
        return { score, found: own.length > 0, isTrue: segment.moves.includes(move) };
      }),
    );
    return {
      move,
      ...detection(items.map(({ found, isTrue }) => [found, isTrue] as const)),
      averagePrecision: averagePrecision(items.map(({ score, isTrue }) => [score, isTrue] as const)),
    };
  });
}
