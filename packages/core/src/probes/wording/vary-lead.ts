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

/** Opens in another way than the follow-ups before it, where it leads with a passage as one of the last of them did. */
export function varyLead(text: string, before: readonly string[]): string {
  const quote = LEAD.exec(text)?.[1];
  const own = formOf(text);
  if (quote === undefined || own === undefined) return text;
  const heard = before.slice(1 - LEADS.length).map(formOf);
  if (!heard.includes(own)) return text;
  const other = LEADS.find((make) => !heard.includes(formOf(make(quote))));
  return other === undefined ? text : text.replace(LEAD, () => other(quote));
}
