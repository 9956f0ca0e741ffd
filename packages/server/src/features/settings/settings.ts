import type { Agreement, ChangeSettings, Settings } from '@sounding/core/contract';
import type { ModelDefaults } from '@sounding/models';
import type { AskableModel } from '../../askable-model.ts';
import { CodedError } from '../../errors.ts';
import { aboutModel, agreementTo, isSameModel, keptAgreement } from './agreement.ts';
import { changedModel, chosenModel, describeModel } from './chosen-model.ts';
import type { KeptSettings, ReadSettings, SettingsFile } from './settings-file.ts';

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
  /**
   * Sets all of it. A key belongs to the server it was given for: with another address it is forgotten. Throws
   * `settings_changed` where it was made from settings that were changed since.
   */
  readonly change: (change: ChangeSettings) => Promise<void>;
  /** Where recordings may be sent; undefined where nothing is set. Never for a reply or a log: it has the key. */
  readonly endpoint: () => Promise<Endpoint | undefined>;
  /** The model that may be asked; undefined where there is none. Never for a reply or a log: it has the key. */
  readonly model: () => Promise<AskableModel | undefined>;
  /** What is to be taken out of all that is sent. Throws `settings_damaged` where that cannot be told. */
  readonly confidentialTerms: () => Promise<readonly string[]>;
  /**
   * Keeps that the person agreed to have text sent to the model that was shown to them. Throws `no_model`,
   * `settings_damaged`, or `model_changed` where another one is set by now.
   */
  readonly agree: (shown: Agreement) => Promise<void>;
}

/** What holds as long as nothing else is set. */
export interface SettingsDefaults {
  readonly transcription: Partial<Endpoint>;
  readonly models: ModelDefaults;
}

/** Settings kept in a file, on the defaults that the environment gives. */
export function settingsStore(file: SettingsFile, given: SettingsDefaults): SettingsStore {
  const { transcription: defaults, models } = given;
  const standing = ({ kept }: ReadSettings) => kept ?? initial(defaults);
  const kept = async () => standing(await file.read());
  return {
    read: async () => {
      const read = await file.read();
      return { ...withoutKeys(standing(read), given), ...(read.damaged && { damaged: true }) };
    },
    change: (change) => file.change((before) => changed(standing(before), change, models)),
    model: async () => chosenModel(await kept(), models),
    confidentialTerms: async () => standing(unlessDamaged(await file.read())).confidentialTerms,
    agree: (shown) => file.change((before) => agreed(standing(unlessDamaged(before)), shown, models)),
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

function unlessDamaged(read: ReadSettings): ReadSettings {
  if (!read.damaged) return read;
  const detail =
    'Your settings could not be read, and with them your confidential terms. Look through them under Settings and ' +
    'save them again.';
  throw new CodedError('settings_damaged', detail);
}

function changed(before: KeptSettings, change: ChangeSettings, models: ModelDefaults): KeptSettings {
  const { revision = 0 } = before;
  if (change.revision !== undefined && change.revision !== revision) {
    const detail = 'They were changed elsewhere meanwhile, perhaps in another tab. Look at them again.';
    throw new CodedError('settings_changed', detail);
  }
  const sameServer = originOf(change.transcription.baseUrl) === originOf(before.transcription.baseUrl);
  const { key = sameServer ? before.transcription.key : undefined, ...transcription } = change.transcription;
  const model = changedModel(before.model, change.model);
  const settings: KeptSettings = {
    ...change,
    revision: revision + 1,
    transcription: { ...transcription, ...(key === undefined ? {} : { key }) },
    ...(model === undefined ? {} : { model }),
  };
  const set = chosenModel(settings, models);
  const about = set && aboutModel(set.settings);
  const agreement = keptAgreement(before.agreement, about, settings.confidentialTerms);
  return { ...settings, ...(agreement === undefined ? {} : { agreement }) };
}

function agreed(before: KeptSettings, shown: Agreement, models: ModelDefaults): KeptSettings {
  const model = chosenModel(before, models);
  if (model === undefined) throw new CodedError('no_model', 'Choose a model in the settings.');
  if (!isSameModel(shown, aboutModel(model.settings))) {
    const detail =
      'Nothing was agreed to: another model is set than the one that was shown. Look at it again.';
    throw new CodedError('model_changed', detail);
  }
  return { ...before, agreement: agreementTo(shown, before.confidentialTerms) };
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
  const { confidentialTerms, interruptAt150s, revision = 0 } = settings;
  const model = chosenModel(settings, models);
  return {
    transcription: { ...transcription, hasKey: keyOf(settings, defaults) !== undefined },
    ...(model === undefined ? {} : { model: describeModel(model) }),
    confidentialTerms,
    interruptAt150s,
    revision,
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
