import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Dimension, Move } from '@sounding/core';

/** One answer of a labelled set. Facts in them are invented. */
export interface LabAnswer {
  /** The first two characters name the writer's batch; leaving one out measures without that writer's habits. */
  readonly id: string;
  readonly question: string;
  readonly kind: 'story' | 'knowledge' | 'debug';
  readonly mode: 'typed' | 'spoken';
  readonly seconds: number | null;
  readonly text: string;
}

/** One rater's points for one answer, by the rubric. */
export interface LabRating {
  readonly id: string;
  readonly rater: string;
  readonly points: Readonly<Record<Dimension, number | null>>;
  readonly overall: number;
  /** Exact passages behind most points of 2 and 3; only the first rater gives them. */
  readonly quotes?: Readonly<Partial<Record<Dimension, string>>>;
  /** The one most useful change, in the rater's words. */
  readonly fix?: string;
}

/** A sentence-like piece of an answer with the moves it performs; `void` where it only pretends to. */
export interface LabSegment {
  readonly start: number;
  readonly end: number;
  readonly moves: readonly (Move | 'void')[];
}

/** An answer with all that is known of it. */
export interface Labelled {
  readonly answer: LabAnswer;
  /** By rater: `r1` always, `r2` for some. */
  readonly ratings: Readonly<Record<string, LabRating>>;
  readonly segments: readonly LabSegment[];
}

const HERE = new URL('.', import.meta.url);

/** The sets at hand: `gold` is what is reported on, `extra` is for training only. */
export type SetName = 'gold' | 'extra';

const FILES: Readonly<Record<SetName, readonly [answers: string, ratings: string, moves: string]>> = {
  gold: ['gold-answers-dev.jsonl', 'gold-ratings-dev.jsonl', 'gold-moves-dev.jsonl'],
  extra: ['answers.jsonl', 'ratings.jsonl', 'moves.jsonl'],
};

/** The files of a set, as URLs. */
export function filesOf(set: SetName): URL[] {
  return FILES[set].map((name) => new URL(`../${set}/${name}`, HERE));
}

/** A file that was given is not as it should be; the message says what to change. */
export class InputError extends Error {}

/** Reads a file of one JSON value a line. Throws an `InputError` where it cannot be read or a line is malformed. */
export function readJsonLines<Value>(file: URL): Value[] {
  return readText(file)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Value];
      } catch {
        throw new InputError(`${basename(file.pathname)}, line ${i + 1}: not JSON`);
      }
    });
}

function readText(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`${basename(file.pathname)} cannot be read`);
  }
}

/** Reads a labelled set, in the order of its file. Throws where an answer has no rating or no segments. */
export function readSet(set: SetName): Labelled[] {
  const [answers, ratings, moves] = filesOf(set) as [URL, URL, URL];
  const byId = new Map<string, Record<string, LabRating>>();
  for (const rating of readJsonLines<LabRating>(ratings)) {
    byId.set(rating.id, { ...byId.get(rating.id), [rating.rater]: rating });
  }
  const segments = new Map(
    readJsonLines<{ id: string; segments: LabSegment[] }>(moves).map((line) => [line.id, line.segments]),
  );
  return readJsonLines<LabAnswer>(answers).map((answer) => {
    const own = byId.get(answer.id);
    const cut = segments.get(answer.id);
    if (own?.r1 === undefined || cut === undefined) throw new Error(`${answer.id}: not labelled`);
    return { answer, ratings: own, segments: cut };
  });
}

/** The writer's batch that an answer belongs to. */
export function writerOf(answer: { readonly id: string }): string {
  return answer.id.slice(0, 2);
}

/** SHA-256 of a file's bytes, in hexadecimal: what a training run says it has read. */
export function hashOf(file: URL): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
