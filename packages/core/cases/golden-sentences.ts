import { readdirSync, readFileSync } from 'node:fs';
import { looksEnglish } from '../src/text/language.ts';

/** Sentences of the golden cases: mixtures of them make answers that perform moves of every kind. */
export const GOLDEN_SENTENCES: readonly string[] = readdirSync(new URL('.', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(new URL(`${name}/input.md`, import.meta.url), 'utf8'))
  .flatMap((text) => text.match(/[^.!?\n]+[.!?](?=\s|$)/g) ?? [])
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.length <= 160 && /^[A-Z]/.test(sentence) && looksEnglish(sentence).english);
