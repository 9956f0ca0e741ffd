import { findAct } from './act.ts';
import { lowerFirst } from './lower-first.ts';

/** How an act that was not done is told. */
export const HYPOTHESES = ['would probably', 'would'] as const;

/** Tells an act as one that would be done: "we would probably …"; a sentence without an act is only supposed. */
export function hypothesise(sentence: string, modal: (typeof HYPOTHESES)[number]): string {
  const act = findAct(sentence);
  if (act === undefined)
    return `${/^[a-z]/.test(sentence) ? 'suppose' : 'Suppose'} that ${lowerFirst(sentence)}`;
  return `${sentence.slice(0, act.start)} ${modal}${act.adverbs} ${act.verb}${sentence.slice(act.end)}`;
}
