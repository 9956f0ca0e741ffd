import type { Question } from '@sounding/core';

/**
 * The question of the bank that was asked, where it still reads the same; undefined otherwise. It knows which
 * dimensions it gives occasion for, which is not kept with an answer.
 */
export function ofBank(
  asked: { readonly id?: string; readonly text: string },
  bank: readonly Question[],
): Question | undefined {
  return bank.find(({ id, text }) => id === asked.id && text === asked.text);
}
