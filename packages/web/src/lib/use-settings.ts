import type { ChangeSettings, Settings } from '@sounding/core/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { isRecord, RequestError, request } from './request.ts';
import { interviewerKey } from './use-interviewer.ts';

/** What holds until the server has said otherwise: nothing leaves, nobody is interrupted. */
export const DEFAULT_SETTINGS: Settings = {
  transcription: { by: 'page', hasKey: false, alwaysConsent: false },
  confidentialTerms: [],
  interruptAt150s: false,
  revision: 0,
};

const KEY = ['settings'] as const;

/** What the person has set. `data` is there at once: the defaults stand in while the server is asked or away. */
export function useSettings() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchSettings(signal),
    initialData: DEFAULT_SETTINGS,
    initialDataUpdatedAt: 0,
    staleTime: 60_000,
  });
}

/** What is to be set otherwise; what is not named stays. An empty text is none. */
export interface SettingsChanges {
  readonly transcription?: Partial<ChangeSettings['transcription']>;
  /** All of it where it changes; null for none. */
  readonly model?: NonNullable<ChangeSettings['model']> | null;
  readonly confidentialTerms?: readonly string[];
  readonly interruptAt150s?: boolean;
  /** What was shown to who says always: the yes holds for nothing else, wherever the settings have gone meanwhile. */
  readonly consentTo?: Pick<Settings['transcription'], 'by' | 'baseUrl'>;
}

/** Changes the settings on the server; all open parts of the page then go by them. Its error is a `RequestError`. */
export function useChangeSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: KEY,
    networkMode: 'always',
    // One after the other, each upon what the one before left.
    scope: { id: 'settings' },
    onMutate: (changes: SettingsChanges) => {
      const before = known();
      // Shown at once: a switch that waits for the server looks broken.
      if (before !== undefined) queries.setQueryData(KEY, expect(before, changes));
      return before;
    },
    mutationFn: (changes: SettingsChanges) =>
      putChanges(changes).catch((error: unknown) => {
        if (!(error instanceof RequestError && error.code === 'settings_changed')) throw error;
        return putChanges(changes);
      }),
    onSuccess: (settings) => {
      // The last of several changes brings them all.
      if (queries.isMutating({ mutationKey: KEY }) > 1) return;
      queries.setQueryData(KEY, settings);
      void queries.invalidateQueries({ queryKey: interviewerKey });
    },
    onError: (_error, _changes, before) => {
      if (before !== undefined) queries.setQueryData(KEY, before);
    },
  });
  function known(): Settings | undefined {
    const state = queries.getQueryState<Settings>(KEY);
    return state !== undefined && state.dataUpdatedAt > 0 ? state.data : undefined;
  }
}

function expect(settings: Settings, changes: SettingsChanges): Settings {
  const { transcription, model, ...rest } = withChanges(settings, changes);
  const { key, ...shown } = transcription;
  const hasKey = key === undefined ? settings.transcription.hasKey : key !== '';
  const { model: before, ...others } = settings;
  const expected = model === undefined ? before : expectModel(before, model);
  return {
    ...others,
    ...rest,
    transcription: { ...shown, hasKey },
    ...(expected === undefined ? {} : { model: expected }),
  };
}

/** A key stays with its address, and what was agreed to with its model. */
function expectModel(
  before: Settings['model'],
  model: NonNullable<SettingsChanges['model']> | null,
): Settings['model'] {
  if (model === null) return undefined;
  const { key, ...shown } = model;
  const sameAddress = before?.provider === model.provider && before.baseUrl === model.baseUrl;
  return {
    ...shown,
    hasKey: key === undefined ? sameAddress && before.hasKey : key !== '',
    agreed: sameAddress && before.name === model.name && before.agreed,
  };
}

/** All settings as the server takes them, with some changed. Without a key in the changes a kept one stays. */
export function withChanges(settings: Settings, changes: SettingsChanges): ChangeSettings {
  const { hasKey: _, ...kept } = settings.transcription;
  const { baseUrl = '', model = '', ...transcription } = { ...kept, ...changes.transcription };
  const shown = changes.consentTo ?? kept;
  if (transcription.alwaysConsent && (shown.by !== kept.by || shown.baseUrl !== kept.baseUrl)) {
    transcription.alwaysConsent = kept.alwaysConsent;
  }
  return {
    transcription: {
      ...transcription,
      ...(baseUrl.trim() === '' ? {} : { baseUrl: baseUrl.trim() }),
      ...(model.trim() === '' ? {} : { model: model.trim() }),
    },
    ...(changes.model === undefined ? {} : { model: changes.model }),
    confidentialTerms: [...(changes.confidentialTerms ?? settings.confidentialTerms)],
    interruptAt150s: changes.interruptAt150s ?? settings.interruptAt150s,
    revision: settings.revision,
  };
}

/** Asked for each time: another tab may have changed what this one does not name. */
async function putChanges(changes: SettingsChanges): Promise<Settings> {
  const body = withChanges(await fetchSettings(), changes);
  return read(await request('/api/settings', { method: 'PUT', body }));
}

async function fetchSettings(signal?: AbortSignal): Promise<Settings> {
  return read(await request('/api/settings', signal === undefined ? {} : { signal }));
}

function read(reply: unknown): Settings {
  if (!isRecord(reply) || !isRecord(reply.transcription) || !Array.isArray(reply.confidentialTerms)) {
    throw new RequestError('garbled', 'The server’s reply could not be read.');
  }
  return reply as Settings;
}
