import { describe, expect, it } from 'vitest';
import { allTechnologies } from '../technologies/all-technologies.ts';
import { allNotes, noteOf } from './all-notes.ts';

const technologies = new Map(allTechnologies.map((technology) => [technology.name, technology]));
const entries = allNotes.flatMap((notes) => Object.entries(notes));
const CLAUSE = /^(?:[a-z]|N\+1)[^\n“”?!]{2,95}[^\s.,;:?!]$/;

describe('the notes on technologies', () => {
  it('are of technologies that the lexicon knows, each once', () => {
    const names = entries.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !technologies.has(name))).toEqual([]);
  });

  it('cover at least 150 technologies with something to ask and usual alternatives', () => {
    const known = allTechnologies.filter(
      ({ name, alternatives }) => alternatives.length > 0 && noteOf(name)?.ask !== undefined,
    );
    expect(known.length).toBeGreaterThanOrEqual(150);
  });

  it.each(entries)('%s is told in short clauses and asked about in one question', (name, note) => {
    for (const clause of [note.limit, note.trouble, note.breaksAt ?? note.trouble])
      expect(clause).toMatch(CLAUSE);
    expect(note.ask).toMatch(/^[A-Z][^\n“”?!]{15,140}\?$/);
    for (const [other, clause] of Object.entries(note.versus ?? {})) {
      expect(technologies.get(name)?.alternatives).toContain(other);
      expect(clause).toMatch(CLAUSE);
    }
  });
});
