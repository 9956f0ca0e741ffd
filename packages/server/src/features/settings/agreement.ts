import { createHash } from 'node:crypto';
import type { Agreement } from '@sounding/core/contract';
import { type ModelSettings, modelAddress } from '@sounding/models';
import type { KeptSettings } from './settings-file.ts';

/** An agreement as it is kept: to which model, and which confidential terms were taken out then, by their hashes. */
export type KeptAgreement = NonNullable<KeptSettings['agreement']>;

/** What an agreement to a model says: protocol, whole address and name. */
export function aboutModel(settings: Omit<ModelSettings, 'key'>): Agreement {
  const { provider, name } = settings;
  return { provider, baseUrl: modelAddress(settings), name };
}

/** Whether two agreements are about the same model. */
export function isSameModel(one: Agreement, other: Agreement): boolean {
  return one.provider === other.provider && one.baseUrl === other.baseUrl && one.name === other.name;
}

/** An agreement made now, with the terms that are set. */
export function agreementTo(model: Agreement, confidentialTerms: readonly string[]): KeptAgreement {
  return { ...model, terms: confidentialTerms.map(hashOf) };
}

/** Whether an agreement holds: it is about this model, and whatever was taken out of texts since then still is. */
export function holds(
  agreement: KeptAgreement | undefined,
  model: Agreement,
  confidentialTerms: readonly string[],
): boolean {
  if (agreement === undefined || !isSameModel(agreement, model)) return false;
  const now = new Set(confidentialTerms.map(hashOf));
  return agreement.terms.every((term) => now.has(term));
}

/**
 * What is left of an agreement after a change: nothing where another model is set. Terms that came belong to it from
 * now on; those that went stay in it, so that it holds no longer as long as they are away.
 */
export function keptAgreement(
  agreement: KeptAgreement | undefined,
  model: Agreement | undefined,
  confidentialTerms: readonly string[],
): KeptAgreement | undefined {
  if (agreement === undefined || model === undefined || !isSameModel(agreement, model)) return undefined;
  return { ...agreement, terms: [...new Set([...agreement.terms, ...confidentialTerms.map(hashOf)])] };
}

/** A term that is taken away is to be read nowhere in the file any more. */
function hashOf(term: string): string {
  return createHash('sha256').update(term.trim().toLowerCase()).digest('hex');
}
