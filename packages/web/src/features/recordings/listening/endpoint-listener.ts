import { RequestError } from '../../../lib/request.ts';
import { transcribeByEndpoint } from '../recordings-api.ts';
import { DEAF_TO_PAUSES, type Recogniser } from './listening.ts';

/**
 * The endpoint of one's own choice: the server sends it the whole recording once that is over. Nothing is heard before.
 * `address` is what its speaker was shown and agreed to: the server sends to no other.
 */
export function endpointRecogniser(address: string | undefined): Recogniser {
  return {
    prepare: () => undefined,
    listen({ terms, onServer }) {
      const stop = new AbortController();
      return {
        ...DEAF_TO_PAUSES,
        push: () => undefined,
        async finish() {
          if (address === undefined || !URL.canParse(address)) {
            throw new Error('No endpoint is set. Give its address in the settings.');
          }
          const recordingId = await onServer();
          const { origin, host } = new URL(address);
          try {
            return await transcribeByEndpoint(recordingId, { endpoint: origin, terms }, stop.signal);
          } catch (error) {
            throw named(error, host);
          }
        },
        cancel: () => stop.abort(),
      };
    },
  };
}

/** What the server says of an endpoint begins with "it": the speaker should read which one. */
function named(error: unknown, host: string): unknown {
  if (!(error instanceof RequestError) || error.kind !== 'refused') return error;
  return new Error(`${host} did not write it down. ${error.message}`);
}
