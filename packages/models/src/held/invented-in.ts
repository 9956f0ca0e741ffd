import { findTechnologies, isOrdinaryWord } from '@sounding/core';
import { hasForeignFigure } from './foreign-figures.ts';

const WORD = /\[[A-Z]+_\d+[A-Z]*\]|[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/giu;
/** Of the words that tell something, at least this share is the person's own. */
const OWN_SHARE = 0.6;
/** Shorter words tell nothing by themselves. */
const SHORTEST = 4;
/** Numbers that are mostly said in words; "one" is an article more often than a figure. */
const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|double|triple)\b/gi;

/**
 * True where `text` tells what none of `sources` does: a figure, a technology, a name with a capital, or too many words that
 * the person did not use. What only words them anew is none.
 */
export function isInvented(text: string, sources: readonly string[]): boolean {
  const source = sources.join('\n');
  return (
    hasForeignFigure(text, sources) ||
    hasForeignNumberWord(text, source) ||
    hasForeignTechnology(text, source) ||
    hasForeignName(text, source) ||
    ownShare(text, source) < OWN_SHARE
  );
}

function hasForeignNumberWord(text: string, source: string): boolean {
  const known = lowerMatches(source, NUMBER_WORDS);
  return [...lowerMatches(text, NUMBER_WORDS)].some((word) => !known.has(word));
}

function lowerMatches(text: string, pattern: RegExp): Set<string> {
  return new Set(text.toLowerCase().match(pattern) ?? []);
}

function hasForeignTechnology(text: string, source: string): boolean {
  const known = new Set(technologiesIn(source));
  return technologiesIn(text).some((name) => !known.has(name));
}

function technologiesIn(text: string): string[] {
  return findTechnologies(text.toLowerCase().replaceAll('’', "'")).map(({ technology }) => technology.name);
}

/** A word with a capital that begins no sentence. */
function hasForeignName(text: string, source: string): boolean {
  const known = lowerMatches(source, WORD);
  return [...text.matchAll(WORD)].some(({ 0: word, index }) => {
    const begins = /(?:^|[.!?:]["'”’)]*\s+)$/.test(text.slice(0, index));
    const named = /\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word);
    if (!named || (begins && isOrdinaryWord(word.toLowerCase()))) return false;
    return !known.has(word.toLowerCase()) && !known.has(word.toLowerCase().replace(/['’]?s$/, ''));
  });
}

/** How much of what is told is told in words of the sources, endings aside. */
function ownShare(text: string, source: string): number {
  const known = new Set([...lowerMatches(source, WORD)].map(beginning));
  const telling = [...lowerMatches(text, WORD)].filter((word) => word.length >= SHORTEST);
  const own = telling.filter((word) => known.has(beginning(word))).length;
  return telling.length === 0 ? 1 : own / telling.length;
}

/** "measured" and "measuring" are one word here. */
function beginning(word: string): string {
  return word.slice(0, 5);
}
