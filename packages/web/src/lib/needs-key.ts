import type { SetModel } from './use-interviewer.ts';

/** True of a model that nobody can ask yet, so that there is nothing to agree to: Anthropic’s without a key. */
export function needsKey({ provider, hasKey }: Pick<SetModel, 'provider' | 'hasKey'>): boolean {
  return provider === 'anthropic' && !hasKey;
}
