import type { TermSuggestion } from '../knowledge/suggest-terms.ts';
import { isNumberWord } from '../text/number-words.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { Timing } from './timing.ts';

/** A word of a transcript that may have been misheard, and why it is doubted. */
export interface DoubtfulWord extends Span {
  /** The recogniser was unsure of it; it sounds like a technical term; or it is a figure that was not clearly heard. */
  readonly why: 'unsure' | 'technical' | 'number';
  /** What it may be, best first, at most three; may be empty. */
  readonly suggestions: readonly string[];
}

/**
 * A word that the recogniser gave a lower confidence is doubted. Of the words of 24 recognised answers that each step of 0.05
 * adds up to here, half or more were misheard (lab/speech/REPORT.md, "Doubt"); with the next steps, who is asked finds more
 * right words than wrong ones and stops looking. A third of the misheard words are marked and one in forty of the right ones,
 * about ten in an answer of two minutes.
 */
export const DOUBTFUL_CONFIDENCE = 0.45;
/**
 * A figure is doubted somewhat sooner: no neighbour tells "fifteen" from "fifty". Not much sooner: the misheard figures there
 * (ten, too few to choose by) lay below 0.35 or above 0.7, with many right ones between, which would crowd words out.
 */
export const DOUBTFUL_FIGURE_CONFIDENCE = 0.5;
/** Nobody goes through more. */
const MOST_DOUBTFUL = 12;

/** Words that carry no points either way; "not" is none of them, since it turns the sense. */
const LITTLE = new Set(
  (
    'a an and are as at be been but by did do for from had has have he her his i if in is it its like me my of on or our she so ' +
    'that the their them then there they this to um uh us was we were what which who with you your'
  ).split(' '),
);

/** What reading it wrongly may cost: a misheard term or figure carries points, another word seldom. */
const HARM = { technical: 2, number: 1.5, unsure: 1 } as const;

/**
 * Finds the words of a transcript to be asked about: those that sound like a term, and those that the recogniser was not
 * sure of, but for the little ones. The most harmful twelve, in the order of the text.
 */
export function findDoubtfulWords(
  text: string,
  timing: Timing | undefined,
  suggestions: readonly TermSuggestion[],
): DoubtfulWord[] {
  const found: (DoubtfulWord & { readonly harm: number })[] = suggestions.map((s) => ({
    start: s.start,
    end: s.end,
    why: 'technical',
    suggestions: s.suggestions,
    harm: HARM.technical + s.score,
  }));
  for (const { start, end, confidence = 1 } of timing?.words ?? []) {
    const said = text.slice(start, end);
    if (LITTLE.has(said.toLowerCase())) continue;
    const why = /\d/.test(said) || isNumberWord(said.toLowerCase()) ? 'number' : 'unsure';
    const bar = why === 'number' ? DOUBTFUL_FIGURE_CONFIDENCE : DOUBTFUL_CONFIDENCE;
    if (confidence >= bar || found.some((f) => spansOverlap(f, { start, end }))) continue;
    found.push({ start, end, why, suggestions: [], harm: HARM[why] + (1 - confidence) });
  }
  return found
    .sort((a, b) => b.harm - a.harm || a.start - b.start)
    .slice(0, MOST_DOUBTFUL)
    .sort((a, b) => a.start - b.start)
    .map(({ harm: _, ...word }) => word);
}
