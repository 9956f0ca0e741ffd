import { findWords } from '@sounding/core';

/** The words of a text in lower case. Runs of digits become `#`, or each figure would be a word of its own. */
export function plainWords(text: string): string[] {
  return findWords(text).map(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/\d[\d.,]*/g, '#'),
  );
}

/** Every word, and every two words side by side. */
export function wordGrams(words: readonly string[]): string[] {
  return words.flatMap((word, i) => (i === 0 ? [word] : [word, `${words[i - 1]} ${word}`]));
}

/** Every run of `least` to `most` signs of the words joined by blanks, with a blank at either end. */
export function signGrams(words: readonly string[], least: number, most: number): string[] {
  const text = ` ${words.join(' ')} `;
  const out: string[] = [];
  for (let size = least; size <= most; size++) {
    for (let at = 0; at + size <= text.length; at++) out.push(text.slice(at, at + size));
  }
  return out;
}
