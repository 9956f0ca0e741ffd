import { DIMENSIONS, type Dimension } from '@sounding/core';
import type { LabAnswer, Labelled, LabSegment } from '../data/answers.ts';

/** What a test wants to say of an invented answer; points that are not named are null. */
export interface Invented {
  readonly id: string;
  readonly text: string;
  readonly kind?: LabAnswer['kind'];
  readonly points?: Readonly<Partial<Record<Dimension, number>>>;
  readonly overall?: number;
  readonly segments?: readonly LabSegment[];
}

/** A labelled answer for tests. */
export function inventAnswer({
  id,
  text,
  kind = 'story',
  points = {},
  overall = 1,
  segments = [],
}: Invented): Labelled {
  const all = Object.fromEntries(DIMENSIONS.map((d) => [d, points[d] ?? null])) as Record<
    Dimension,
    number | null
  >;
  return {
    answer: { id, question: 'Tell me about it.', kind, mode: 'typed', seconds: null, text },
    ratings: { r1: { id, rater: 'r1', points: all, overall } },
    segments,
  };
}

/** `count` words that mean nothing. */
export function idleWords(count: number): string {
  return Array.from({ length: count }, () => 'word').join(' ');
}
