import type { QuotedPassage, Span } from '@sounding/core';
import type { Facts } from '../held/facts.ts';
import type { QuoteFinder } from '../held/find-quote.ts';
import { namesForeign } from '../held/invented-in.ts';
import { claimsUnsaid } from '../held/misstates.ts';
import { quotedIn } from '../held/quoted-in.ts';
import type { Redacted, Redactor } from '../redaction/redactor.ts';

/** An answer of the exchange, as quotes of it are found and put back. */
export interface HeardAnswer {
  readonly answerId: string;
  readonly text: string;
  readonly redacted: Redacted;
  readonly find: QuoteFinder;
}

/** What a follow-up is held to. */
export interface Heard {
  readonly answers: readonly HeardAnswer[];
  readonly redactor: Redactor;
  /** All that went out, redacted: figures and names may come from there. */
  readonly facts: Facts;
  /** Follow-ups that were asked or skipped, as they were worded. */
  readonly asked: readonly string[];
}

/** True where it names what nobody did, or has the person say what they did not; quotes aside, which are looked up. */
export function saysUnsaid(text: string, { answers, facts }: Heard): boolean {
  const own = quotedIn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const said = answers.map(({ redacted }) => redacted.text);
  return namesForeign(text, facts) || claimsUnsaid(own, said);
}

/** Where a passage stands: in the latest answer that has it, as a span of its redacted text. */
export function findIn(
  { answers }: Heard,
  quote: string,
): { readonly answer: HeardAnswer; readonly span: Span } | undefined {
  for (const answer of answers.toReversed()) {
    const span = answer.find(quote);
    if (span !== undefined) return { answer, span };
  }
  return undefined;
}

/** Puts back what was confidential, and in quotation marks exactly what was said. A single word loses marks that are no quote's. */
export function quoteBack(
  text: string,
  heard: Heard,
): { readonly text: string; readonly quotes: QuotedPassage[] } {
  const { restore } = heard.redactor;
  const quotes: QuotedPassage[] = [];
  let out = '';
  let at = 0;
  for (const { start, end, words } of quotedIn(text)) {
    out += restore(text.slice(at, start));
    const found = findIn(heard, words);
    if (found === undefined) out += restore(words);
    else {
      const span = found.answer.redacted.toOriginal(found.span);
      const quote = found.answer.text.slice(span.start, span.end);
      quotes.push({ answerId: found.answer.answerId, ...span, quote });
      out += `“${quote}”`;
    }
    at = end;
  }
  return { text: out + restore(text.slice(at)), quotes };
}
