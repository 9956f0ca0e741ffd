import type { ChangeSettings, Settings } from '@sounding/core/contract';
import { isPossibleKey, isReadableOnTheWay } from '@sounding/core/contract';
import { faultOfAddress } from './check-settings.ts';

/** A model as it is being set: kept only once it is whole. */
export interface ModelDraft {
  readonly provider: NonNullable<Settings['model']>['provider'];
  readonly name: string;
  readonly baseUrl: string;
  readonly deadlineSeconds: number;
  /** What was typed and not kept yet; empty where the key stays as it is. */
  readonly key: string;
}

/** How long a model may take where nothing else is set, and what may be set, in seconds. */
export const DEADLINE = { usual: 20, fewest: 5, most: 300 } as const;

/** What is set as a draft, or an empty one of a provider. */
export function draftOf(model: Settings['model'], provider: ModelDraft['provider']): ModelDraft {
  const kept = model?.provider === provider ? model : undefined;
  return {
    provider,
    name: kept?.name ?? '',
    baseUrl: kept?.baseUrl ?? '',
    deadlineSeconds: kept?.deadlineSeconds ?? model?.deadlineSeconds ?? DEADLINE.usual,
    key: '',
  };
}

/** What is wrong with a model's name; empty where it will do. */
export function faultOfName(name: string): string {
  if (name.trim() === '') return 'Give the model’s name, as its provider writes it.';
  return name.trim().length > 200 ? 'At most 200 characters.' : '';
}

/** What is wrong with a model's address; empty where it will do. Anthropic's own is known. */
export function faultOfModelAddress(provider: ModelDraft['provider'], address: string): string {
  const fault = faultOfAddress(address.trim(), provider === 'openai-compatible');
  if (fault !== '') return fault;
  if (/[?#]/.test(address)) return 'Leave the query out: a key has a field of its own.';
  const { username = '', password = '' } = URL.parse(address.trim()) ?? {};
  return username + password === '' ? '' : 'Leave the user and the password out of it.';
}

/** What is wrong with a key for a model at that address; empty where it will do, as none at all does. */
export function faultOfKey(key: string, address: string): string {
  if (!isPossibleKey(key.trim())) return 'The key holds signs that no key has. Copy it again.';
  if (key.trim() === '' || !isReadableOnTheWay(address)) return '';
  return 'It would travel readable for everybody on the way: begin the address with https://.';
}

/** What is wrong with a deadline; empty where it will do. */
export function faultOfDeadline(seconds: string): string {
  const { fewest, most } = DEADLINE;
  const fits = /^\d+$/.test(seconds.trim()) && Number(seconds) >= fewest && Number(seconds) <= most;
  return fits ? '' : `From ${fewest} to ${most} seconds.`;
}

/** The draft as the server takes it; undefined while something of it is missing. */
export function modelToKeep({
  provider,
  name,
  baseUrl,
  deadlineSeconds,
  key,
}: ModelDraft): NonNullable<ChangeSettings['model']> | undefined {
  if (faultOfName(name) !== '' || faultOfModelAddress(provider, baseUrl) !== '') return undefined;
  if (faultOfKey(key, baseUrl) !== '') return undefined;
  const address = baseUrl.trim();
  return {
    provider,
    name: name.trim(),
    ...(address === '' ? {} : { baseUrl: address }),
    deadlineSeconds,
    ...(key.trim() === '' ? {} : { key: key.trim() }),
  };
}
