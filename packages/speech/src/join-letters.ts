import type { PieceWord } from './word-times.ts';

/** "M." and "M"; the last of a run may carry another mark: "T.," */
const LETTER = /^[A-Z]\.?$/;
const LAST_LETTER = /^[A-Z][.,;:!?]+$/;
/** By themselves these are words. */
const WORDS = new Set(['I', 'A']);

/**
 * Writes letters that were spelt out as one name, as people write it: "M. Q. T. T." becomes "MQTT". Stops after the letters
 * end no sentence, so that only the last word of the piece keeps one. The name is as sure as its least sure letter.
 */
export function joinLetters(words: readonly PieceWord[]): PieceWord[] {
  const out: PieceWord[] = [];
  for (let i = 0; i < words.length; ) {
    const run = words.slice(i, endOfRun(words, i));
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) break;
    i += run.length;
    if (run.length === 1) {
      out.push(first);
      continue;
    }
    const mark = last.text.slice(1).slice(-1);
    out.push({
      text: run.map((word) => word.text.charAt(0)).join('') + (mark === '.' && i < words.length ? '' : mark),
      from: first.from,
      to: last.to,
      confidence: Math.min(...run.map((word) => word.confidence)),
    });
  }
  return out;
}

/** The place after the letters that begin at `from`, or after the one word there. */
function endOfRun(words: readonly PieceWord[], from: number): number {
  let to = from;
  while (isLetter(words[to])) to++;
  if (to > from && LAST_LETTER.test(words[to]?.text ?? '')) to++;
  return Math.max(to, from + 1);
}

function isLetter(word: PieceWord | undefined): boolean {
  return word !== undefined && LETTER.test(word.text) && !WORDS.has(word.text);
}
