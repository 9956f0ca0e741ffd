import { toWellFormedText } from '@sounding/core';
import { createRedactor, mustBeRedacted, type Redactor, type Replaced } from '@sounding/models';

/** One call's way through the gate: what an assistant sends in, and what goes back to it. */
export interface Passage {
  /** A text as the person knows it: placeholders that this server gave out mean again what they stand for. */
  readonly asMeant: (text: string) => string;
  /** What the engine may read of a text: without what is confidential. What it quotes can then hold nothing of it. */
  readonly asRead: (text: string) => string;
  /** A reply that may go out. Throws `NotRedactedError` where a confidential term is left in it. */
  readonly outward: <Reply>(reply: Reply) => Reply;
  /** What was replaced in this call, without what it stands for. */
  readonly replaced: () => readonly Pick<Replaced, 'placeholder' | 'kind'>[];
}

/** What everything passes that an assistant reads through us. */
export interface Gate {
  /** For one call, by the terms of that moment. Throws as `readTerms` does: then nothing goes out. */
  readonly open: () => Promise<Passage>;
}

const PLACEHOLDER = /(\[(?:TERM|EMAIL|HOST|IP|KEY)_\d+[A-Z]*\])/;

/** Fields that hold one of our own fixed words, which are nobody's secret. */
const FIXED = new Set(['dimension', 'kind', 'status', 'verdict', 'level', 'occasion', 'notAsked', 'engine']);

/**
 * The gate of one server. The same has the same placeholder for as long as it runs and the terms stay as they are, so that an
 * assistant can name it in its next call.
 */
export function createGate(readTerms: () => Promise<readonly string[]>): Gate {
  let terms: readonly string[] = [];
  let redactor = createRedactor(terms, []);
  return {
    open: async () => {
      const now = await readTerms();
      if (now.join('\n') !== terms.join('\n')) redactor = createRedactor(now, []);
      terms = now;
      return passageThrough(redactor, terms);
    },
  };
}

function passageThrough(redactor: Redactor, terms: readonly string[]): Passage {
  const before = timesOf(redactor);
  const asMeant = (text: string) => redactor.restore(toWellFormedText(text));
  const release = (text: string): string => {
    const pieces = text.split(PLACEHOLDER);
    const released = pieces.map((piece, i) => (i % 2 === 1 ? piece : redactor.redact(piece).text)).join('');
    mustBeRedacted([released], terms);
    return released;
  };
  return {
    asMeant,
    asRead: (text) => redactor.redact(asMeant(text)).text,
    outward: (reply) => mapTexts(reply, release),
    replaced: () =>
      redactor
        .replaced()
        .filter(({ placeholder, times }) => times > (before.get(placeholder) ?? 0))
        .map(({ placeholder, kind }) => ({ placeholder, kind })),
  };
}

function timesOf(redactor: Redactor): ReadonlyMap<string, number> {
  return new Map(redactor.replaced().map(({ placeholder, times }) => [placeholder, times]));
}

/** The same value with every text in it changed, but for fields with fixed words. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  const map = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(map);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [key, FIXED.has(key) ? inner : map(inner)]),
    );
  };
  return map(value) as Value;
}
