import type { Settings } from '@sounding/core/contract';
import { type ModelDefaults, type ModelSettings, modelOrigin } from '@sounding/models';
import type { AskableModel } from '../../askable-model.ts';
import { aboutModel, holds } from './agreement.ts';
import type { KeptSettings } from './settings-file.ts';

/** The person's own choice, or the environment's where they made none; undefined where they want none. */
export function chosenModel(kept: KeptSettings, defaults: ModelDefaults): AskableModel | undefined {
  const chosen = kept.model === undefined ? defaults.model : kept.model;
  if (chosen === undefined || chosen === null) return undefined;
  const { provider, name, baseUrl, deadlineSeconds } = chosen;
  const named = { provider, name, ...(baseUrl === undefined ? {} : { baseUrl }), deadlineSeconds };
  const origin = modelOrigin(named);
  if (origin === '') return undefined;
  // A key that is set to nothing is one that was forgotten on purpose, also the environment's.
  const key = kept.model?.key ?? defaults.keys.get(origin) ?? '';
  const settings: ModelSettings = { ...named, ...(key === '' ? {} : { key }) };
  return { settings, origin, agreed: holds(kept.agreement, aboutModel(named), kept.confidentialTerms) };
}

/** A model as the settings show it. */
export function describeModel({ settings, agreed }: AskableModel): NonNullable<Settings['model']> {
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
