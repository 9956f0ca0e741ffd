import type { Settings } from '@sounding/core/contract';
import { type ModelSettings, modelOrigin } from '@sounding/models';
import type { ModelDefaults } from '../../model-config.ts';
import type { KeptSettings } from './settings-file.ts';

/** The model that may be asked, and whether its person agreed. Never for a reply or a log: it has the key. */
export interface ChosenModel {
  readonly settings: ModelSettings;
  /** Where text goes. */
  readonly origin: string;
  /** True once the person read what would be sent to this origin and model, and agreed to it. */
  readonly agreed: boolean;
}

type Agreement = NonNullable<KeptSettings['agreement']>;

/** The person's own choice, or the environment's where they made none; undefined where they want none. */
export function chosenModel(kept: KeptSettings, defaults: ModelDefaults): ChosenModel | undefined {
  const chosen = kept.model === undefined ? defaults.model : kept.model;
  if (chosen === undefined || chosen === null) return undefined;
  const { provider, name, baseUrl, deadlineSeconds } = chosen;
  const named = { provider, name, ...(baseUrl === undefined ? {} : { baseUrl }), deadlineSeconds };
  const origin = modelOrigin(named);
  if (origin === '') return undefined;
  // A key that is set to nothing is one that was forgotten on purpose, also the environment's.
  const key = kept.model?.key ?? defaults.keys.get(origin) ?? '';
  const settings: ModelSettings = { ...named, ...(key === '' ? {} : { key }) };
  const agreed = isSame(kept.agreement, { provider, origin, name });
  return { settings, origin, agreed };
}

/** A model as the settings show it. */
export function describeModel({ settings, agreed }: ChosenModel): NonNullable<Settings['model']> {
  const { key, ...shown } = settings;
  return { ...shown, hasKey: key !== undefined, agreed };
}

/** What is kept of a change to the model: a key stays with the origin that it was given for. */
export function changedModel(
  before: KeptSettings['model'],
  change: KeptSettings['model'],
): KeptSettings['model'] {
  if (change === undefined) return before;
  if (change === null || change.key !== undefined) return change;
  const key = before && modelOrigin(before) === modelOrigin(change) ? before.key : undefined;
  return key === undefined ? change : { ...change, key };
}

/** The agreement where it is about this model still; it is given up with any other. */
export function keptAgreement(
  agreement: Agreement | undefined,
  model: ChosenModel | undefined,
): Agreement | undefined {
  if (model === undefined) return undefined;
  const { provider, name } = model.settings;
  return isSame(agreement, { provider, origin: model.origin, name }) ? agreement : undefined;
}

function isSame(one: Agreement | undefined, other: Agreement): boolean {
  return one?.provider === other.provider && one.origin === other.origin && one.name === other.name;
}
