import type { Delivery } from '@sounding/core';

/** How an answer was delivered, on one line: computed figures only, in the order a speaker would mend them. */
export function deliveryLine(delivery: Delivery): string {
  const { words, seconds, wordsPerMinute, fillers, pauses, shareBeforeFirstConstraint } = delivery;
  const parts = [count(words, 'word')];
  if (seconds !== undefined) parts.push(`${Math.round(seconds)} s`);
  if (wordsPerMinute !== undefined) parts.push(`${Math.round(wordsPerMinute)} words a minute`);
  parts.push(count(fillers, 'filler'));
  if (pauses !== undefined) parts.push(count(pauses, 'long pause'));
  if (shareBeforeFirstConstraint !== undefined) {
    parts.push(`first constraint after ${Math.round(shareBeforeFirstConstraint * 100)} % of the words`);
  }
  return parts.join(', ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
