import { readText } from '../text/read-text.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { toWellFormedText } from '../text/well-formed.ts';
import { isInjectedInstruction, withBlankInstructions, withoutTrailingInstruction } from './injection.ts';

/**
 * Finds what an answer says to whoever scores it instead of to the interviewer: whole sentences, and in unpunctuated speech
 * the words alone. In order, not overlapping; empty for nearly every answer. No engine may quote from there.
 */
export function findInstructions(text: string): Span[] {
  const whole = toWellFormedText(text);
  const said = withoutTrailingInstruction(whole);
  const blank = withBlankInstructions(said);
  const spans: Span[] = said.length < whole.length ? [{ start: said.length, end: whole.length }] : [];
  spans.push(...blankedIn(said, blank));
  for (const sentence of readText(blank, 'typed').sentences) {
    if (isInjectedInstruction(sentence)) spans.push({ start: sentence.start, end: sentence.end });
  }
  return joined(spans);
}

/** Where blanks were put in the place of words. */
function blankedIn(before: string, after: string): Span[] {
  if (before === after) return [];
  const out: Span[] = [];
  for (let at = 0; at < before.length; at++) {
    if (before[at] === after[at]) continue;
    const start = at;
    let end = at;
    for (; at < before.length && after[at] === ' '; at++) if (before[at] !== ' ') end = at + 1;
    out.push({ start, end });
  }
  return out;
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = out.at(-1);
    if (last === undefined || span.start > last.end) out.push(span);
    else if (span.end > last.end) out[out.length - 1] = { start: last.start, end: span.end };
  }
  return out;
}
