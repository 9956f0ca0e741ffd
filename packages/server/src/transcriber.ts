import { withoutConfidential } from '@sounding/core';
import { transcribe } from '@sounding/models';
import type { Transcriber } from './features/recordings/transcription-routes.ts';
import type { SettingsStore } from './features/settings/settings.ts';

/** The longest that an endpoint may take over one recording, in milliseconds. */
const DEADLINE_MS = 120_000;

/**
 * Has recordings transcribed by the endpoint that is set, if it is on the server that was consented to. Nothing of a
 * confidential term is sent along as a hint.
 */
export function transcriberBy(settings: SettingsStore): Transcriber {
  return async (sound, { consent, endpoint: shown, terms }) => {
    const endpoint = await settings.endpoint();
    if (endpoint === undefined) return { kind: 'no_endpoint' };
    if (URL.parse(shown)?.origin !== URL.parse(endpoint.baseUrl)?.origin) return { kind: 'endpoint_changed' };
    const hints = withoutConfidential(terms, await settings.confidentialTerms());
    return transcribe(endpoint, { sound, consent, terms: hints, deadlineMs: DEADLINE_MS });
  };
}
