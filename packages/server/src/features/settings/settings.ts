import type { ChangeSettings, Settings } from '@sounding/core/contract';
import { CodedError } from '../../errors.ts';
import type { ModelDefaults } from '../../model-config.ts';
import { type ChosenModel, changedModel, chosenModel, describeModel, keptAgreement } from './chosen-model.ts';
import type { KeptSettings, SettingsFile } from './settings-file.ts';

/** A transcription endpoint with the key for it. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly key?: string;
  readonly model?: string;
}

/** What a person has set, with what the environment says where they have not. */
export interface SettingsStore {
  /** Everything but the key. */
  readonly read: () => Promise<Settings>;
  /** Sets all of it. A key belongs to the server it was given for: with another address it is forgotten. */
  readonly change: (change: ChangeSettings) => Promise<void>;
  /** Where recordings may be sent; undefined where nothing is set. Never for a reply or a log: it has the key. */
  readonly endpoint: () => Promise<Endpoint | undefined>;
  /** The model that may be asked; undefined where there is none. Never for a reply or a log: it has the key. */
  readonly model: () => Promise<ChosenModel | undefined>;
  /**
   * Keeps that the person agreed to have text sent to the model that was shown to them. Throws `no_model`, or
   * `model_changed` where another one is set by now.
   */
  readonly agree: (shown: { readonly origin: string; readonly name: string }) => Promise<void>;
}

/** What holds as long as nothing else is set. */
export interface SettingsDefaults {
  readonly transcription: Partial<Endpoint>;
  readonly models: ModelDefaults;
}

/** Settings kept in a file, on the defaults that the environment gives. */
export function settingsStore(file: SettingsFile, given: SettingsDefaults): SettingsStore {
  const { transcription: defaults, models } = given;
  const kept = async () => (await file.read()) ?? initial(defaults);
  return {
    read: async () => withoutKeys(await kept(), given),
    change: (change) => file.change((before) => changed(before ?? initial(defaults), change, models)),
    model: async () => chosenModel(await kept(), models),
    agree: (shown) => file.change((before) => agreed(before ?? initial(defaults), shown, models)),
    endpoint: async () => {
      const settings = await kept();
      const { baseUrl, model } = settings.transcription;
      const key = keyOf(settings, defaults);
      if (baseUrl === undefined) return undefined;
      return {
        baseUrl,
        ...(model === undefined ? {} : { model }),
        ...(key === undefined ? {} : { key }),
      };
    },
  };
}

function changed(before: KeptSettings, change: ChangeSettings, models: ModelDefaults): KeptSettings {
  const sameServer = originOf(change.transcription.baseUrl) === originOf(before.transcription.baseUrl);
  const { key = sameServer ? before.transcription.key : undefined, ...transcription } = change.transcription;
  const model = changedModel(before.model, change.model);
  const settings: KeptSettings = {
    ...change,
    transcription: { ...transcription, ...(key === undefined ? {} : { key }) },
    ...(model === undefined ? {} : { model }),
  };
  const agreement = keptAgreement(before.agreement, chosenModel(settings, models));
  return { ...settings, ...(agreement === undefined ? {} : { agreement }) };
}

function agreed(
  before: KeptSettings,
  shown: { readonly origin: string; readonly name: string },
  models: ModelDefaults,
): KeptSettings {
  const model = chosenModel(before, models);
  if (model === undefined) throw new CodedError('no_model', 'Choose a model in the settings.');
  const { provider, name } = model.settings;
  if (shown.origin !== model.origin || shown.name !== name) {
    const detail =
      'Nothing was agreed to: another model is set than the one that was shown. Look at it again.';
    throw new CodedError('model_changed', detail);
  }
  return { ...before, agreement: { provider, origin: model.origin, name } };
}

function initial({ baseUrl, model }: Partial<Endpoint>): KeptSettings {
  return {
    transcription: {
      by: 'page',
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(model === undefined ? {} : { model }),
      alwaysConsent: false,
    },
    confidentialTerms: [],
    interruptAt150s: false,
  };
}

function withoutKeys(
  settings: KeptSettings,
  { transcription: defaults, models }: SettingsDefaults,
): Settings {
  const { key: _, ...transcription } = settings.transcription;
  const { confidentialTerms, interruptAt150s } = settings;
  const model = chosenModel(settings, models);
  return {
    transcription: { ...transcription, hasKey: keyOf(settings, defaults) !== undefined },
    ...(model === undefined ? {} : { model: describeModel(model) }),
    confidentialTerms,
    interruptAt150s,
  };
}

/** The key to use: the person's own, or the environment's where the address is the environment's too. */
function keyOf({ transcription }: KeptSettings, defaults: Partial<Endpoint>): string | undefined {
  const { key, baseUrl } = transcription;
  if (key !== undefined) return key === '' ? undefined : key;
  return originOf(baseUrl) === originOf(defaults.baseUrl) ? defaults.key : undefined;
}

function originOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.origin;
}
