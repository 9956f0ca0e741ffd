import { findTechnologies } from '@sounding/core';
import { PLACEHOLDER } from '../redaction/placeholder.ts';
import { figuresIn } from './foreign-figures.ts';

/** A word, or a placeholder, which stands for one. */
export const WORD = new RegExp(`${PLACEHOLDER.source}|[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*`, 'giu');
/** Numbers that are mostly said in words; "one" is an article more often than a figure. */
export const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|double|triple)\b/gi;
const IN_DIGITS: Readonly<Record<string, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
  15: 'fifteen',
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
};

/** What some redacted texts name, each read once and only when it is asked for. */
export interface Facts {
  readonly texts: readonly string[];
  /** Figures in digits, as they are compared. */
  readonly figures: () => ReadonlySet<string>;
  /** Numbers in words, and those in digits that have a word. */
  readonly numberWords: () => ReadonlySet<string>;
  readonly technologies: () => ReadonlySet<string>;
  /** All words, in lower case. */
  readonly words: () => ReadonlySet<string>;
  /** How their words begin: "measured" and "measuring" are one word here. */
  readonly beginnings: () => ReadonlySet<string>;
}

/** Reads texts for what they name. */
export function createFacts(texts: readonly string[]): Facts {
  const whole = texts.join('\n');
  const figures = once(() => new Set(texts.flatMap(figuresIn)));
  const words = once(() => lowerMatches(whole, WORD));
  return {
    texts,
    figures,
    words,
    numberWords: once(() => {
      const inDigits = [...figures()].flatMap((figure) => IN_DIGITS[figure] ?? []);
      return new Set([...lowerMatches(whole, NUMBER_WORDS), ...inDigits]);
    }),
    technologies: once(() => new Set(technologiesIn(whole))),
    beginnings: once(() => new Set([...words()].map(beginning))),
  };
}

function once<T>(read: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: read() };
    return value.of;
  };
}

/** All that a pattern finds, in lower case, each once. */
export function lowerMatches(text: string, pattern: RegExp): Set<string> {
  return new Set(text.toLowerCase().match(pattern) ?? []);
}

/** The technologies that a text names for certain. */
export function technologiesIn(text: string): string[] {
  return findTechnologies(text.toLowerCase().replaceAll('’', "'")).map(({ technology }) => technology.name);
}

/** The same text without the technologies that it names. */
export function withoutTechnologies(text: string): string {
  let rest = text;
  // From the end, so that what stands before keeps its place.
  for (const { from, to } of findTechnologies(text.toLowerCase().replaceAll('’', "'")).reverse()) {
    rest = `${rest.slice(0, from)}it${rest.slice(to)}`;
  }
  return rest;
}

/** What a word is known by, endings aside. */
export function beginning(word: string): string {
  return word.slice(0, 5);
}
