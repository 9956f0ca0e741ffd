import { assess, DIMENSIONS, type Dimension, type Evidence, type Move } from '@sounding/core';
import { type Invented, inventAnswer } from '../baselines/invent-answer.suite.ts';
import type { LabRating } from '../data/answers.ts';
import { type Scored, scoresOf } from './scored.ts';

/** Points by dimension; those that are not named are null. */
export type Given = Readonly<Partial<Record<Dimension, number | null>>>;

/** What a test wants to say of an answer that was rated and scored. */
export interface InventedScore extends Invented {
  readonly mode?: 'typed' | 'spoken';
  /** What the scorer gave; the raters' points and vote where absent. */
  readonly ours?: Given;
  readonly vote?: number | null;
  /** A second rater's points and vote. */
  readonly second?: { readonly points?: Given; readonly overall: number };
  readonly quotes?: LabRating['quotes'];
}

/** Every dimension with its points, or null. */
export function pointsFrom(given: Given): Record<Dimension, number | null> {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, given[d] ?? null])) as Record<Dimension, number | null>;
}

/** An answer with a rater's reading and a scorer's, without an assessment. */
export function inventScored(invented: InventedScore): Scored {
  const { ours, vote, second, quotes, mode = 'typed' } = invented;
  const labelled = inventAnswer(invented);
  const { r1 } = labelled.ratings;
  if (r1 === undefined) throw new Error('not rated');
  const { id } = invented;
  return {
    labelled: {
      ...labelled,
      answer: { ...labelled.answer, mode },
      ratings: {
        r1: { ...r1, ...(quotes === undefined ? {} : { quotes }) },
        ...(second === undefined
          ? {}
          : { r2: { id, rater: 'r2', points: pointsFrom(second.points ?? {}), overall: second.overall } }),
      },
    },
    scores: {
      points: ours === undefined ? r1.points : pointsFrom(ours),
      overall: vote === undefined ? r1.overall : vote,
    },
  };
}

/** What a test wants an assessment to hold; each span is where these words stand in the text. */
export interface InventedFindings {
  readonly evidence?: Readonly<
    Partial<Record<Dimension, readonly (string | { words: string; against: true })[]>>
  >;
  readonly moves?: readonly { readonly move: Move; readonly words: string; readonly strength?: number }[];
}

/** An answer with a whole assessment whose evidence and moves are as given; its scores are read off it. */
export function inventAssessed(
  invented: InventedScore,
  { evidence = {}, moves = [] }: InventedFindings,
): Scored {
  const scored = inventScored(invented);
  const { text } = invented;
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in the text`);
    return { start, end: start + words.length };
  };
  const made = assess({ text, mode: 'typed' }, { text: '' }, { assessmentId: invented.id });
  const dimensions = { ...made.dimensions };
  for (const d of DIMENSIONS) {
    const given = (evidence[d] ?? []).map((one): Evidence => {
      const words = typeof one === 'string' ? one : one.words;
      const against = typeof one === 'string' ? {} : { against: true as const };
      return { ...spanOf(words), quote: words, move: null, detector: 'test', strength: 1, ...against };
    });
    dimensions[d] = {
      ...dimensions[d],
      evidence: given,
      points: scored.scores.points[d] as 0 | 1 | 2 | 3 | null,
    };
  }
  const assessment = {
    ...made,
    dimensions,
    overall: scored.scores.overall as 1 | 2 | 3 | 4 | 5 | null,
    moves: moves.map(({ move, words, strength = 0.5 }) => ({ ...spanOf(words), move, strength })),
  };
  return { ...scored, assessment, scores: scoresOf(assessment) };
}
