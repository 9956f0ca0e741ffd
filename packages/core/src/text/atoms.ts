import type { Span } from './span.ts';

/** The smallest piece the quantity finder looks at: a run of digits, a run of letters, or one other sign. */
export interface Atom extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** As written. */
  readonly raw: string;
  /** Lower case, apostrophes straight. */
  readonly low: string;
  /** No white space between this and the atom before. */
  readonly glued: boolean;
  /** A line break, or the start of the text, lies before it. */
  readonly opensLine: boolean;
}

const ATOM = /([0-9]+)|(\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}+)*)|[^\s\p{L}0-9]/gu;

/** Cuts a text into atoms, in order; white space belongs to none. */
export function readAtoms(text: string): Atom[] {
  const out: Atom[] = [];
  let last = 0;
  for (const m of text.matchAll(ATOM)) {
    const raw = m[0];
    const start = m.index;
    const kind = m[1] !== undefined ? 'digits' : m[2] !== undefined ? 'word' : 'sign';
    const glued = start === last && start > 0;
    const opensLine = out.length === 0 || (start - last > 0 && /[\n\r]/.test(text.slice(last, start)));
    const low = kind === 'word' ? raw.toLowerCase().replaceAll('\u2019', "'") : raw;
    out.push({ start, end: start + raw.length, kind, raw, low, glued, opensLine });
    last = start + raw.length;
  }
  return out;
}
