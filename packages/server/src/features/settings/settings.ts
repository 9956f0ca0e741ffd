import type { ChangeSettings, Settings } from '@sounding/core/contract';
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
}

/** Settings kept in a file, on the defaults that the environment gives. */
export function settingsStore(file: SettingsFile, defaults: Partial<Endpoint>): SettingsStore {
  const kept = async () => (await file.read()) ?? initial(defaults);
  return {
    read: async () => withoutKey(await kept(), defaults),
    change: (change) => file.change((before) => changed(before ?? initial(defaults), change)),
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

function changed(before: KeptSettings, change: ChangeSettings): KeptSettings {
  const sameServer = originOf(change.transcription.baseUrl) === originOf(before.transcription.baseUrl);
  const { key = sameServer ? before.transcription.key : undefined, ...transcription } = change.transcription;
  return { ...change, transcription: { ...transcription, ...(key === undefined ? {} : { key }) } };
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

function withoutKey(settings: KeptSettings, defaults: Partial<Endpoint>): Settings {
  const { key: _, ...transcription } = settings.transcription;
  return {
    ...settings,
    transcription: { ...transcription, hasKey: keyOf(settings, defaults) !== undefined },
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
