import type { Span } from '@sounding/core';
import { findAddresses } from './find-addresses.ts';
import { findKeys } from './find-keys.ts';
import { createTermFinder } from './find-terms.ts';
import { type Piece, toOriginalSpan } from './pieces.ts';
import { LIKE_PLACEHOLDER, replacePlaceholders } from './placeholder.ts';
import type { Redacted, Redactor, Replaced } from './redactor.ts';

type Kind = Replaced['kind'];

/** Something to be replaced; only a term has its place in the settings. */
interface Found extends Span {
  readonly kind: Kind;
  readonly label?: string;
}

/** What a placeholder stands for, as it was first written. */
interface Kept {
  readonly kind: Kind;
  readonly original: string;
  times: number;
}

/** Stands for each unit that is taken out while what is beside it is looked at. No letter, and of ASCII, which is read fastest. */
const TAKEN = '\0';

/**
 * Makes a redactor for all that goes out together. Confidential terms are numbered by their place in the settings, so that
 * a term has the same placeholder today and tomorrow; what is detected by where it first stands in `texts`, which are all
 * that will be redacted, in order. A text that already holds something like a placeholder has that replaced as well, so that
 * it comes back as it was. What the terms of two places share is replaced as one.
 */
export function createRedactor(confidentialTerms: readonly string[], texts: readonly string[]): Redactor {
  const findTerms = createTermFinder(confidentialTerms);
  const termsIn = (text: string) => findTerms(text).map((span) => ({ kind: 'term' as const, ...span }));
  const kept = new Map<string, Kept>();
  const names = new Map<string, string>();
  const counts = new Map<Kind, number>([['term', confidentialTerms.length]]);

  const placeholderOf = (found: Found, original: string): string => {
    // Only what is a secret letter by letter differs by case.
    const key = `${found.kind}:${found.kind === 'key' ? original : original.toLowerCase()}`;
    const known = found.label === undefined ? names.get(key) : `[TERM_${found.label}]`;
    if (known !== undefined) {
      if (!kept.has(known)) kept.set(known, { kind: found.kind, original, times: 0 });
      return known;
    }
    const count = (counts.get(found.kind) ?? 0) + 1;
    counts.set(found.kind, count);
    const fresh = `[${found.kind.toUpperCase()}_${count}]`;
    names.set(key, fresh);
    kept.set(fresh, { kind: found.kind, original, times: 0 });
    return fresh;
  };

  const find = (text: string): Found[] => {
    const keys = findKeys(text).map((span) => ({ kind: 'key' as const, ...span }));
    let found = withoutOverlaps([...ownIn(text), ...keys, ...findAddresses(text), ...termsIn(text)]);
    // What is taken out parts what stands beside it: "acme" of "acmefalcon" is a word by then.
    for (let more = found.length > 0; more; ) {
      const rest = withoutSpans(text, found);
      const beside = [...ownIn(rest), ...termsIn(rest)].filter(
        ({ start, end }) => !rest.slice(start, end).includes(TAKEN),
      );
      more = beside.length > 0;
      if (more) found = withoutOverlaps([...found, ...beside]);
    }
    return found;
  };

  const read = new Map<string, readonly Piece[]>();
  const cut = (text: string): readonly Piece[] => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const pieces: Piece[] = [];
    let at = 0;
    for (const found of find(text)) {
      if (found.start > at) pieces.push({ text: text.slice(at, found.start), start: at, end: found.start });
      const placeholder = placeholderOf(found, text.slice(found.start, found.end));
      pieces.push({ text: placeholder, start: found.start, end: found.end, placeholder });
      at = found.end;
    }
    if (at < text.length) pieces.push({ text: text.slice(at), start: at, end: text.length });
    read.set(text, pieces);
    return pieces;
  };
  for (const text of texts) cut(text);

  return {
    redact: (text): Redacted => {
      const pieces = cut(text);
      for (const { placeholder } of pieces) {
        const one = placeholder === undefined ? undefined : kept.get(placeholder);
        if (one !== undefined) one.times++;
      }
      return {
        text: pieces.map((piece) => piece.text).join(''),
        toOriginal: (span) => toOriginalSpan(pieces, text.length, span),
      };
    },
    restore: (text) => replacePlaceholders(text, (plain) => kept.get(plain)?.original),
    replaced: () =>
      [...kept].flatMap(([placeholder, { kind, times }]) =>
        times > 0 ? [{ placeholder, kind, times }] : [],
      ),
  };
}

/** What a person wrote that looks like a placeholder. */
function ownIn(text: string): Found[] {
  return [...text.matchAll(LIKE_PLACEHOLDER)].map(({ 0: it, index }) => ({
    kind: 'term',
    start: index,
    end: index + it.length,
  }));
}

/** The text with a sign that is no letter for each unit of some spans. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + TAKEN.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** What lies within another is part of it; two that only share an end are replaced as one. */
function withoutOverlaps(all: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const found of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last === undefined || found.start >= last.end) out.push(found);
    else if (found.end > last.end) {
      const kind = last.kind === 'term' ? found.kind : last.kind;
      out[out.length - 1] = { kind, start: last.start, end: found.end };
    }
  }
  return out;
}
