import type { Span } from './span.ts';

/** One sentence, or one clause-like unit of unpunctuated speech. */
export interface Sentence extends Span {
  /** Position in the answer, from 0. */
  readonly index: number;
  /** `text.slice(start, end)`: as it was said. */
  readonly text: string;
  /**
   * What detectors match against: lower case, straight quotes, single spaces, without fillers
   * ("um", "you know"), doubled words and restarts, without Markdown marks.
   */
  readonly plain: string;
  /**
   * `plainStarts[i]` is the offset in the whole answer of the code unit that gave `plain[i]`;
   * has `plain.length + 1` entries, the last being where the last unit ended.
   */
  readonly plainStarts: readonly number[];
}

/** The span in the answer behind `sentence.plain.slice(from, to)`. */
export function spanOfPlain(sentence: Sentence, from: number, to: number): Span {
  const start = sentence.plainStarts[from] ?? sentence.start;
  const last = to > from ? sentence.plainStarts[to - 1] : undefined;
  return { start, end: last === undefined ? start : last + 1 };
}

/** Cuts a text into sentences. */
export function splitSentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  for (const m of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
    const raw = m[0];
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body === '') continue;
    const start = m.index + lead;
    out.push({
      index: out.length,
      start,
      end: start + body.length,
      text: body,
      plain: body.toLowerCase(),
      plainStarts: Array.from({ length: body.length + 1 }, (_, i) => start + i),
    });
  }
  return out;
}
