import { suggestTerms, type TermSuggestion } from '@sounding/core';
import { countWordErrors } from './align-words.ts';

/** Texts after a person has been shown what the lexicon suggests for doubtful words. */
export interface Accepted {
  readonly suggestions: readonly TermSuggestion[];
  /** Every first suggestion taken unread. */
  readonly all: string;
  /** Only those taken that bring the text nearer to what was said, as somebody does who knows what they said. */
  readonly right: string;
  readonly rightCount: number;
}

/** Accepts the lexicon's suggestions for a recognised text, blindly and rightly. */
export function acceptSuggestions(said: string, heard: string): Accepted {
  const suggestions = suggestTerms(heard);
  let all = heard;
  let right = heard;
  let rightCount = 0;
  // From the end on, so that the offsets of those before stay true.
  for (const suggestion of suggestions.toReversed()) {
    const { start, end, suggestions: terms } = suggestion;
    const [first] = terms;
    if (first !== undefined) all = all.slice(0, start) + first + all.slice(end);
    const before = countWordErrors(said, right).errors;
    const better = terms
      .map((term) => right.slice(0, start) + term + right.slice(end))
      .find((text) => countWordErrors(said, text).errors < before);
    if (better === undefined) continue;
    right = better;
    rightCount++;
  }
  return { suggestions, all, right, rightCount };
}
