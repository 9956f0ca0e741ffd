import { compareSpans } from '../text/span.ts';
import type { Evidence } from './assessment.ts';
import type { Support } from './support.ts';

/** More than any answer of two minutes gives for one dimension: whatever carries points is shown. */
const MOST_QUOTES = 16;

function round3(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

/** The strongest supports as quotes, one a span, in text order; those that speak for the points always among them. */
export function quoteEvidence(text: string, support: readonly Support[]): Evidence[] {
  const bySpan = new Map<number, Support>();
  for (const s of support) {
    if (s.start < 0 || s.end > text.length || s.start >= s.end) continue;
    const span = s.start * (text.length + 1) + s.end;
    const key = s.against === true ? -span : span;
    const known = bySpan.get(key);
    if (known === undefined || s.strength > known.strength) bySpan.set(key, s);
  }
  const unique = [...bySpan.values()].sort((a, b) => b.strength - a.strength || compareSpans(a, b));
  const against = unique.filter((s) => s.against).slice(0, 2);
  const kept = [...unique.filter((s) => !s.against).slice(0, MOST_QUOTES - against.length), ...against];
  return kept.sort(compareSpans).map((s) => ({
    start: s.start,
    end: s.end,
    quote: text.slice(s.start, s.end),
    move: s.move,
    detector: s.detector,
    strength: round3(s.strength),
    ...(s.against ? { against: true as const } : {}),
    ...(s.pairedWith ? { pairedWith: { start: s.pairedWith.start, end: s.pairedWith.end } } : {}),
  }));
}
