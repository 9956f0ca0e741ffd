import type { Dimension } from '../bank/dimension.ts';
import { askedDimension } from '../rubric/asked-dimension.ts';

/** A question after one choice, and what was chosen where it says so. */
const WHY_THIS =
  /(?:^|[.?!] )why (?:(?:did|do|have) (?:you|they|we) (?:choose|chosen|pick(?:ed)?|use|take|taken|adopt(?:ed)?|go with|gone with|decide on|settle on) (?<chosen>[^?.,]+)|does it use |(?:this|that) \w+|[\w -]+ (?:and not|instead of|rather than) )/;
/** What comes behind the name of what was chosen. */
const BEHIND = / (?:for|in|on|at|to|as|over|and|instead|rather|behind|here|there)\b.*$/;
const POINTS_AT = /^(?:that|this|those|these|it|them|the one)\b/;
const MOST_WORDS = 4;

function match(question: string): RegExpExecArray | null {
  return WHY_THIS.exec(question.toLowerCase().replaceAll('’', "'"));
}

/** The dimension that whoever asks wants to hear of first; undefined for an open question. */
export function wantedDimension(question: string): Dimension | undefined {
  return askedDimension(question) ?? (match(question) === null ? undefined : 'alternatives');
}

/** What a question says was chosen, as it is written there: "why did you choose event sourcing for the ledger?" */
export function chosenInQuestion(question: string): string | undefined {
  const chosen = match(question)?.groups?.chosen;
  if (chosen === undefined || POINTS_AT.test(chosen)) return undefined;
  const name = chosen.replace(BEHIND, '').trim();
  if (name === '' || name.split(/\s+/).length > MOST_WORDS) return undefined;
  const at = question.toLowerCase().indexOf(name);
  return question.slice(at, at + name.length);
}
