import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MOVES, type Move } from '@sounding/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADS } from '../train/example.ts';
import { readJsonLines } from './answers.ts';
import { type ProseSentence, proseUnits, readProse } from './prose.ts';

const labels = readJsonLines<{ id: string; moves: Move[] }>(
  new URL('../prose/labels.jsonl', import.meta.url),
);
let folder = '';
const url = (): URL => pathToFileURL(`${folder}/`);
const write = (name: string, rows: readonly object[]) =>
  writeFile(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sounding-prose-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('readProse', () => {
  it('has no sentences where the set is not at hand', () => {
    expect(readProse(url())).toEqual({ sentences: [], hashes: [] });
  });

  it('joins the hand labels with those that were added here, and leaves the rest out', async () => {
    const [added] = labels;
    await write('moves-gold-dev.jsonl', [
      { id: 'g1', source: 'one:a.md', text: 'The cache holds rows.', moves: ['scale'], heading: 'Design' },
    ]);
    await write('moves-dev.jsonl', [
      { id: added?.id, source: 'two:b.md', text: 'The queue is slow.' },
      { id: 'nobody labelled this', source: 'two:b.md', text: 'The queue is red.' },
    ]);
    const { sentences, hashes } = readProse(url());
    expect(sentences).toEqual([
      { id: 'g1', source: 'one:a.md', text: 'The cache holds rows.', moves: ['scale'], isGold: true },
      { id: added?.id, source: 'two:b.md', text: 'The queue is slow.', moves: added?.moves, isGold: false },
    ]);
    expect(hashes.map(([name]) => name)).toEqual([
      'prose/moves-gold-dev.jsonl',
      'prose/moves-dev.jsonl',
      'prose/labels.jsonl',
    ]);
    for (const [, hash] of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the labels that were added', () => {
  it('are one a sentence, of known moves, and hold nobody’s text', () => {
    expect(new Set(labels.map((l) => l.id)).size).toBe(labels.length);
    for (const label of labels) {
      expect(Object.keys(label).sort()).toEqual(['id', 'moves']);
      for (const move of label.moves) expect(MOVES).toContain(move);
    }
  });
});

describe('proseUnits', () => {
  const sentence: ProseSentence = {
    id: 'g1',
    source: 'one:a.md',
    text: 'The cache holds rows and nothing else.',
    moves: ['constraint', 'scale'],
    isGold: true,
  };

  it('teaches the moves, and says nothing of what raters would quote', () => {
    const [unit, ...others] = proseUnits(sentence);
    expect(others).toEqual([]);
    expect(unit?.source).toBe('one:a.md');
    expect(HEADS.filter((_, h) => unit?.truth[h] === 1).sort()).toEqual(['constraint', 'scale']);
    expect(unit?.truth.map((t) => t >= 0)).toEqual(HEADS.map((_, h) => h < MOVES.length));
  });

  it('names each feature once, those of impersonal prose among them', () => {
    const [unit] = proseUnits(sentence);
    expect(new Set(unit?.features).size).toBe(unit?.features.length);
    expect(unit?.features).toEqual(
      expect.arrayContaining(['cache', 'cache holds', '~ cache', ':impersonal']),
    );
  });
});
