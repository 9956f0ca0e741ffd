import { findAct } from './act.ts';
import { lowerFirst } from './lower-first.ts';

const DENIALS = /\b(?:not|no|never|none|nobody|nothing|without|neither|nor|cannot)\b|n't\b/i;

/** Denies a whole statement: "It is not true that we …". */
export function denyStatement(sentence: string): string {
  return `${/^[a-z]/.test(sentence) ? 'it' : 'It'} is not true that ${lowerFirst(sentence)}`;
}

/**
 * Denies the act of a sentence: "we did not …". Where no act is found, or the sentence denies something already (two
 * denials make a claim), the whole statement is denied.
 */
export function denyAct(sentence: string): string {
  const act = DENIALS.test(sentence) ? undefined : findAct(sentence);
  if (act === undefined) return denyStatement(sentence);
  const isOf = /^i$/i.test(act.subject) || /^(?:he|she|it)$/i.test(act.subject) ? 'was' : 'were';
  const denied = act.verb === 'be' ? `${isOf} not` : `did not ${act.verb}`;
  return `${sentence.slice(0, act.start)}${act.adverbs} ${denied}${sentence.slice(act.end)}`;
}
