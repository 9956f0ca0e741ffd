import type { Settings } from '@sounding/core/contract';
import { browserRecogniser } from './browser-listener.ts';
import { endpointRecogniser } from './endpoint-listener.ts';
import type { Recogniser } from './listening.ts';
import { pageRecogniser } from './page-recogniser.ts';

/** The recogniser that the settings name, at the address that they show. */
export function recogniserOf({ by, baseUrl }: Settings['transcription']): Recogniser {
  if (by === 'page') return pageRecogniser;
  return by === 'browser' ? browserRecogniser : endpointRecogniser(baseUrl);
}
