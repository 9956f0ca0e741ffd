import type { ModelSettings } from '../model-settings.ts';
import type { Prompt } from '../prompt.ts';
import { languageModel, type Outgoing, type Send } from './language-model.ts';
import { type StreamedPart, streamModel } from './stream-model.ts';

/** A request as the SDK made it, held back before the gate: to be looked at, and then sent as it is, or not at all. */
export interface PreparedRequest {
  /** To the byte, and with the key. */
  readonly outgoing: Outgoing;
  /** Sends it, once, and gives back what comes. */
  readonly go: (send: Send) => AsyncGenerator<StreamedPart>;
  /** Nothing goes out. */
  readonly drop: () => Promise<void>;
}

/** Makes a request up to the gate. Throws `no_request` where the settings name no address: they were not checked. */
export async function prepareRequest(settings: ModelSettings, prompt: Prompt): Promise<PreparedRequest> {
  const made = Promise.withResolvers<Outgoing>();
  const reply = Promise.withResolvers<Response>();
  const model = await languageModel(settings, (outgoing) => {
    made.resolve(outgoing);
    return reply.promise;
  });
  const parts = streamModel(model, prompt);
  const first = parts.next();
  const outgoing = await Promise.race([made.promise, first.then(() => undefined)]);
  if (outgoing === undefined) throw new Error('no_request');
  return {
    outgoing,
    async *go(send) {
      send(outgoing).then(reply.resolve, reply.reject);
      const { done, value } = await first;
      if (done) return;
      yield value;
      yield* parts;
    },
    async drop() {
      reply.reject(new Error('dropped'));
      await first;
      await parts.return(undefined);
    },
  };
}
