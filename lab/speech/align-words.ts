import { spellNumber } from './spell-number.ts';

/** A word as it is compared: small, without marks, figures spelt out; `at` is the place of the written word that it is of. */
export interface PlainWord {
  readonly word: string;
  readonly at: number;
}

/** A pair of places in what was said and what was heard; one is missing where a word was left out or put in. */
export interface Match {
  readonly said?: number;
  readonly heard?: number;
  readonly same: boolean;
}

const FIGURES = /^\d[\d,]*(?:\.\d+)?$/;
/** Other ways to write the same words. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  '%': ['per', 'cent'],
  percent: ['per', 'cent'],
  $: ['dollars'],
  '&': ['and'],
  '+': ['plus'],
  okay: ['ok'],
  metre: ['meter'],
  metres: ['meters'],
};

/** Makes written words comparable. "p99" becomes "p ninety nine", "50%" "fifty per cent", "read-only" two words. */
export function toPlainWords(written: readonly string[]): PlainWord[] {
  return written.flatMap((word, at) =>
    (
      word
        .toLowerCase()
        .replaceAll('\u2019', "'")
        .match(/\d[\d,]*(?:\.\d+)?|[a-z']+|[%$&+]/g) ?? []
    )
      .flatMap((part) => (FIGURES.test(part) ? spellNumber(part) : (SAME[part] ?? [part])))
      .map((part) => part.replace(/^'+|'+$/g, ''))
      .filter((part) => part !== '')
      .map((part) => ({ word: part, at })),
  );
}

/** Lays two lists of words side by side with the fewest differences (Levenshtein). */
export function alignWords(said: readonly string[], heard: readonly string[]): Match[] {
  const width = heard.length + 1;
  const costs = new Uint32Array((said.length + 1) * width);
  for (let i = 0; i <= said.length; i++) {
    for (let j = 0; j <= heard.length; j++) {
      if (i === 0 || j === 0) costs[i * width + j] = i + j;
      else {
        const swap = (costs[(i - 1) * width + j - 1] ?? 0) + (said[i - 1] === heard[j - 1] ? 0 : 1);
        const drop = (costs[(i - 1) * width + j] ?? 0) + 1;
        const add = (costs[i * width + j - 1] ?? 0) + 1;
        costs[i * width + j] = Math.min(swap, drop, add);
      }
    }
  }
  const matches: Match[] = [];
  let i = said.length;
  let j = heard.length;
  while (i > 0 || j > 0) {
    const here = costs[i * width + j] ?? 0;
    const same = i > 0 && j > 0 && said[i - 1] === heard[j - 1];
    if (i > 0 && j > 0 && here === (costs[(i - 1) * width + j - 1] ?? 0) + (same ? 0 : 1)) {
      matches.push({ said: --i, heard: --j, same });
    } else if (i > 0 && here === (costs[(i - 1) * width + j] ?? 0) + 1) {
      matches.push({ said: --i, same: false });
    } else {
      matches.push({ heard: --j, same: false });
    }
  }
  return matches.reverse();
}

/** Counts the words that differ between what was said and what was heard, and how many were said. */
export function countWordErrors(
  said: string,
  heard: string,
): { readonly errors: number; readonly words: number } {
  const plain = (text: string) => toPlainWords(text.split(/\s+/)).map((word) => word.word);
  const words = plain(said);
  const errors = alignWords(words, plain(heard)).filter((match) => !match.same).length;
  return { errors, words: words.length };
}
