import type { ModelUsage } from '@sounding/core';

/** What a model's reply took, as far as its provider says, to go on a line of small print; empty where it says nothing. */
export function usageWords({ inputTokens, outputTokens, costUsd }: ModelUsage = {}): string {
  const parts = [
    inputTokens === undefined ? '' : `${inputTokens.toLocaleString('en')} tokens in`,
    outputTokens === undefined ? '' : `${outputTokens.toLocaleString('en')} out`,
    // A hundredth of a cent matters to nobody.
    costUsd === undefined ? '' : `$${costUsd.toFixed(4)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}
