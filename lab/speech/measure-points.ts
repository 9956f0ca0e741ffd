import { assess, DIMENSIONS, type Dimension } from '@sounding/core';
import type { LabAnswer } from '../data/answers.ts';
import { alignWords, toPlainWords } from './align-words.ts';

/** How far the points of one answer move when its text is another: by dimension, and the overall vote. */
export interface Moved {
  readonly points: Readonly<Partial<Record<Dimension, number>>>;
  readonly overall: number | undefined;
  /** Dimensions that have points of one text only. */
  readonly appeared: readonly Dimension[];
}

/** Assesses an answer as it was written and as another text has it, with all else the same. */
export function comparePoints(answer: LabAnswer, other: string): Moved {
  const [before, after] = [answer.text, other].map((text) =>
    assess(
      { text, mode: 'spoken', ...(answer.seconds === null ? {} : { seconds: answer.seconds }) },
      { text: answer.question, kind: answer.kind },
      { assessmentId: answer.id },
    ),
  );
  const points: Partial<Record<Dimension, number>> = {};
  const appeared: Dimension[] = [];
  for (const dimension of DIMENSIONS) {
    const a = before?.dimensions[dimension]?.points ?? undefined;
    const b = after?.dimensions[dimension]?.points ?? undefined;
    if (a !== undefined && b !== undefined) points[dimension] = b - a;
    else if (a !== b) appeared.push(dimension);
  }
  const [a, b] = [before?.overall ?? undefined, after?.overall ?? undefined];
  return { points, overall: a === undefined || b === undefined ? undefined : b - a, appeared };
}

/** What a change of text is blamed on. */
export interface Blends {
  /** The recogniser's words with the answer's own stops and capitals. */
  readonly wordsOnly: string;
  /** The answer's own words with the recogniser's stops. */
  readonly stopsOnly: string;
}

const STOP = /[.!?,;:\u2026\u2014-]+$/u;

/** Mixes what was said with what was heard, so that misheard words and misplaced stops can be blamed apart. */
export function blend(said: string, heard: string): Blends {
  const saidWritten = said.split(/\s+/);
  const heardWritten = heard.split(/\s+/);
  const saidPlain = toPlainWords(saidWritten);
  const heardPlain = toPlainWords(heardWritten);
  const matches = alignWords(
    saidPlain.map((word) => word.word),
    heardPlain.map((word) => word.word),
  );
  /** For each written word of the one, the last written word of the other that it stands beside. */
  const heardOf = new Map<number, number>();
  const saidOf = new Map<number, number>();
  for (const match of matches) {
    const a = match.said === undefined ? undefined : saidPlain[match.said]?.at;
    const b = match.heard === undefined ? undefined : heardPlain[match.heard]?.at;
    if (a === undefined || b === undefined) continue;
    heardOf.set(a, b);
    saidOf.set(b, a);
  }
  return {
    stopsOnly: withStops(saidWritten, heardWritten, heardOf),
    wordsOnly: withStops(heardWritten, saidWritten, saidOf),
  };
}

/** Writes `words` with the stops of the `stopped` words that they stand beside. */
function withStops(
  words: readonly string[],
  stopped: readonly string[],
  beside: ReadonlyMap<number, number>,
): string {
  return words
    .map((word, i) => {
      const place = beside.get(i);
      if (place === undefined) return word.replace(STOP, '');
      const isLast = beside.get(i + 1) !== place;
      return word.replace(STOP, '') + (isLast ? (STOP.exec(stopped[place] ?? '')?.[0] ?? '') : '');
    })
    .join(' ');
}
