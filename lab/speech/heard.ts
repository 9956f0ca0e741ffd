import { existsSync, writeFileSync } from 'node:fs';
import { readJsonLines } from '../data/answers.ts';

/** The sets of texts: for word times (also of texts that nothing was chosen on), word errors, points and fillers. */
export const HEARD_SETS = ['times', 'fresh-times', 'answer', 'points', 'fillers'] as const;
export type HeardSet = (typeof HEARD_SETS)[number];

/** What the recogniser made of one synthesised text; kept, so that a report can be written without listening again. */
export interface Heard {
  readonly set: HeardSet;
  readonly id: string;
  /** The length of the sound, and the processor time that it took to recognise it. */
  readonly seconds: number;
  readonly processorSeconds?: number;
  /** What was recognised, where it is more than its times that counts. */
  readonly text?: string;
  /** How sure the recogniser was of each word, in order, 0..1. */
  readonly confidences?: readonly number[];
  /** How far the words' beginnings and ends were from the truth, in seconds. */
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
}

const FILE = new URL('heard.jsonl', import.meta.url);

/** Reads what was heard last, or nothing where nobody has listened yet. */
export function readHeard(): Heard[] {
  return existsSync(FILE) ? readJsonLines<Heard>(FILE) : [];
}

/** Keeps what was heard. */
export function keepHeard(heard: readonly Heard[]): void {
  writeFileSync(FILE, `${heard.map((one) => JSON.stringify(one)).join('\n')}\n`);
}
