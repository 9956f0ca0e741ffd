import type { ProbeContext } from '../probe-context.ts';
import { firstQuote, foundPlaces } from './said.ts';
import type { Said } from './say.ts';

/** By such words, said of oneself, a sentence tells what was chosen or done. */
export const DECIDED =
  /\b(?:we|i)(?:['’](?:ve|d))? (?:(?!could|can|would|might|should|may|never|not)\w+ ){0,3}?(?:chose|decided|went (?:with|for)|picked|took|built|moved|switched|wrote(?! to)|replaced|split|ended up|settled|designed|migrated|introduced|rewrote)\b/i;

/** By such words it tells of a choice between ways. */
const CHOSEN =
  /\b(?:we|i)(?:['’](?:ve|d))? (?:(?!could|can|would|might|should|may|never|not)\w+ ){0,3}?(?:chose|decided|went (?:with|for)|picked|took|switched|replaced|ended up|settled|migrated|rewrote)\b/i;

/** What was chosen or built, in the answer's words; undefined where no sentence says it of oneself. */
export function quoteDecision(context: ProbeContext): Said | undefined {
  return (
    firstQuote(foundPlaces(context, 'decision'), DECIDED, isOwnClause) ??
    firstQuote(foundPlaces(context, 'ownership'), DECIDED, isOwnClause)
  )?.quote;
}

/** "How I did it I took …" runs two clauses into one. */
function isOwnClause(text: string): boolean {
  return !/^“(?:how|what|why|where)\b/i.test(text);
}

/** What was taken where something else could have been. */
export function quoteChoice(context: ProbeContext): Said | undefined {
  return firstQuote(foundPlaces(context, 'decision', 'rejection'), CHOSEN, isOwnClause)?.quote;
}
