import { findThings } from './name-phrase.ts';

/** A passage repeated as a sentence of its own before something is asked about it. */
const LEAD =
  /^(?:You said|Let me go back to|One thing you said:|Stay with|Take|You mentioned this:) (“[^”]*”)(?: for a moment)?\. /;

const LEADS: readonly ((quote: string) => string)[] = [
  (quote) => `You said ${quote}. `,
  (quote) => `Let me go back to ${quote}. `,
  (quote) => `Take ${quote}. `,
  (quote) => `Stay with ${quote} for a moment. `,
  (quote) => `One thing you said: ${quote}. `,
];

const QUOTED = /“[^”]*”/;

/** The form of an opening, whatever it quotes; undefined where the words open with no passage. */
function formOf(text: string): string | undefined {
  return LEAD.exec(text)?.[0].replace(QUOTED, '“”');
}

/** What is asked, without the passage that leads to it: the same of two askings that differ in their opening alone. */
export function withoutLead(text: string): string {
  return text.replace(LEAD, '');
}

/** A thing that was named so often is known by now. */
const MOST_NAMED = 2;
const ANY_QUOTED = new RegExp(QUOTED.source, 'g');

/** What two of these name by the same words, outside what they quote. */
function namedEnough(before: readonly string[]): string[] {
  const own = before.map((text) => text.replace(ANY_QUOTED, ' '));
  const phrases = new Set(own.flatMap((text) => findThings(text).map(({ phrase }) => phrase)));
  return [...phrases].filter((phrase) => own.filter((text) => text.includes(phrase)).length >= MOST_NAMED);
}

/** What stands before a name that the sentence can do without. */
const NEEDLESS = / (?:with|around|(?<=own part )of|(?<=leave out )of) $/;
/** What asks about a technology or a neighbour needs its name. */
const NEEDS_NAME = /^(?:On|Staying with) the /;

/** The words without the name of what the follow-ups before have named twice already. */
function nameLess(text: string, before: readonly string[]): string {
  if (NEEDS_NAME.test(text)) return text;
  const own = text.replace(ANY_QUOTED, (quote) => ' '.repeat(quote.length));
  for (const phrase of namedEnough(before)) {
    const at = own.indexOf(` ${phrase}`) + 1;
    const rest = text.slice(at + phrase.length);
    if (at === 0 || /^[\w'’-]/.test(rest)) continue;
    const ahead = text.slice(0, at);
    return NEEDLESS.test(ahead) ? `${ahead.replace(NEEDLESS, '')}${rest}` : `${ahead}what you built${rest}`;
  }
  return text;
}

/**
 * Opens in another way than the follow-ups before it, where it leads with a passage as one of the last of them did, and
 * does not name a third time what two of them named.
 */
export function varyLead(words: string, before: readonly string[]): string {
  const text = nameLess(words, before);
  const quote = LEAD.exec(text)?.[1];
  const own = formOf(text);
  if (quote === undefined || own === undefined) return text;
  const heard = before.slice(1 - LEADS.length).map(formOf);
  if (!heard.includes(own)) return text;
  const other = LEADS.find((make) => !heard.includes(formOf(make(quote))));
  return other === undefined ? text : text.replace(LEAD, () => other(quote));
}
