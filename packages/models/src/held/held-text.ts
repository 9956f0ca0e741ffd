import { looksEnglish } from '@sounding/core';
import { PLACEHOLDER, withPlainPlaceholders } from '../redaction/placeholder.ts';
import type { Held } from '../tasks/task.ts';
import type { Facts } from './facts.ts';
import type { QuoteFinder } from './find-quote.ts';
import { figuresIn, hasForeignFigure } from './foreign-figures.ts';
import { quotedIn } from './quoted-in.ts';

/** What a sentence of a model's is held to: all of it redacted. */
export interface Sources {
  /** Finds quotes in the person's own answers. */
  readonly find: QuoteFinder;
  /** What may be repeated: of all that went out. */
  readonly facts: Facts;
  /** Words of ours whose figures may be repeated as well. */
  readonly ours?: readonly string[];
}

/** Longer ones are lectures. In UTF-16 code units. */
const LONGEST = 500;

/** A model's sentence to the person, still redacted, or undefined where it cannot be shown: see `holdText`. */
export function heldText(value: unknown, sources: Sources): string | undefined {
  const held = holdText(value, sources);
  return held.kind === 'held' ? held.value : undefined;
}

/**
 * Holds a model's sentence to the person: it may quote only what was said, have no figure and no placeholder from nowhere,
 * and must be a short one in English.
 */
export function holdText(value: unknown, { find, facts, ours = [] }: Sources): Held<string> {
  const text = typeof value === 'string' ? withPlainPlaceholders(value.replace(/\s+/g, ' ').trim()) : '';
  if (text === '' || text.length > LONGEST) return { kind: 'failed', reason: 'malformed' };
  if (!looksEnglish(text).english) return { kind: 'failed', reason: 'language' };
  const names = text.match(PLACEHOLDER) ?? [];
  const known = names.every((name) => facts.texts.some((source) => source.includes(name)));
  const figures = new Set(ours.flatMap(figuresIn));
  const holds = known && !hasForeignFigure(text, facts.figures(), figures) && quotesOnly(text, find);
  return holds ? { kind: 'held', value: text } : { kind: 'failed', reason: 'no_evidence' };
}

/** A single word in quotation marks ('say "I" once') is no quote. A mark without its other half hides where one ends. */
function quotesOnly(text: string, find: QuoteFinder): boolean {
  const quoted = quotedIn(text);
  const outside = quoted.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  if (/["“”„«»]/.test(outside)) return false;
  return quoted.every(({ words }) => !/\s/.test(words.trim()) || find(words) !== undefined);
}
