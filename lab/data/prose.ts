import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { MOVES, type Move, readText } from '@sounding/core';
import { type FeatureContext, giveFeatures, readDetectors } from '@sounding/core/training';
import type { TrainingUnit } from '../learn/train-heads.ts';
import { HEADS, namingSink } from '../train/example.ts';
import { hashOf, readJsonLines } from './answers.ts';

/** One sentence of a design document, labelled by hand with the moves it performs. */
export interface ProseSentence {
  readonly id: string;
  /** `repository:path` of the document, so that a document is never on both sides of a fold. */
  readonly source: string;
  readonly text: string;
  readonly moves: readonly Move[];
  /** Labelled by the set's own labeller, and so reported on; the others only teach. */
  readonly isGold: boolean;
}

interface Row {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly moves?: readonly Move[];
}

/** The labels that were added here for further sentences of the set; its text is not ours to keep. */
const ADDED = new URL('../prose/labels.jsonl', import.meta.url);
/** Where the set lies beside the project, unless it is told otherwise. */
const BESIDE = new URL('../../../shared/data/', import.meta.url);
const GOLD = 'moves-gold-dev.jsonl';
const BY_HEADING = 'moves-dev.jsonl';

/** The labelled design prose that is at hand, and what it was read from. */
export interface Prose {
  readonly sentences: readonly ProseSentence[];
  readonly hashes: readonly (readonly [name: string, hash: string])[];
}

/**
 * Reads the labelled sentences of design prose. Their text is other people's and not in the project: where the set is
 * not at hand (`folder`, or `../shared/data`), there are none.
 */
export function readProse(folder: URL = BESIDE): Prose {
  const gold = new URL(GOLD, folder);
  const rows = new URL(BY_HEADING, folder);
  if (!existsSync(gold) || !existsSync(rows)) return { sentences: [], hashes: [] };
  const added = new Map(
    readJsonLines<{ id: string; moves: Move[] }>(ADDED).map((label) => [label.id, label.moves]),
  );
  const sentences = [
    ...readJsonLines<Row>(gold).map((row) => ({ ...row, moves: row.moves ?? [], isGold: true })),
    ...readJsonLines<Row>(rows).flatMap((row) => {
      const moves = added.get(row.id);
      return moves === undefined ? [] : [{ ...row, moves, isGold: false }];
    }),
  ].map(({ id, source, text, moves, isGold }) => ({ id, source, text, moves, isGold }));
  const hashes = [gold, rows, ADDED].map(
    (file) => [`prose/${basename(file.pathname)}`, hashOf(file)] as const,
  );
  return { sentences, hashes };
}

/** A sentence of a document teaches less about answers than a sentence of an answer. */
const AGAINST_AN_ANSWER = 0.6;

/** How a lone sentence of a document is read: as a typed story without a question. */
export const PROSE_CONTEXT: FeatureContext = { question: '', kind: 'story' };

/** A sentence of design prose as the heads learn from it; what raters would quote of it nobody said. */
export function proseUnits({ source, text, moves }: ProseSentence): TrainingUnit[] {
  const reading = readText(text, 'typed');
  const { rules, voidSigns } = readDetectors(reading, PROSE_CONTEXT);
  const all: Set<string>[] = [];
  giveFeatures(
    reading,
    rules,
    voidSigns,
    PROSE_CONTEXT,
    namingSink((feature) => all.at(-1)?.add(feature)),
    () => all.push(new Set()),
  );
  const performed: readonly string[] = moves;
  const truth = HEADS.map((head, h) => (h >= MOVES.length ? -1 : performed.includes(head) ? 1 : 0));
  return all.map((features) => ({ source, features: [...features], truth, weight: AGAINST_AN_ANSWER }));
}
