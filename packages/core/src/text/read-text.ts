import { findQuantities } from './quantities.ts';
import type { Mode, Reading } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { toWellFormedText } from './well-formed.ts';

/** Prepares a text once for everything that reads it. Never throws, whatever the string. */
export function readText(text: string, mode: Mode): Reading {
  const wellFormed = toWellFormedText(text);
  return {
    text: wellFormed,
    mode,
    sentences: splitSentences(wellFormed),
    quantities: findQuantities(wellFormed),
  };
}
