import type { createAnthropic } from '@ai-sdk/anthropic';
import { type ModelSettings, modelBaseUrl } from '../model-settings.ts';

/** A request as it would go out, with its key. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes what would go out: sends it, or holds it back. */
export type Send = (outgoing: Outgoing) => Promise<Response>;

/** A model as the SDK's providers make it. */
export type SdkModel = ReturnType<ReturnType<typeof createAnthropic>>;

/**
 * The SDK's model for these settings, whose every request goes through `send`. All that the SDK would otherwise read
 * from the environment (address, key) is given, and only the one provider's code is loaded, when it is first needed.
 */
export async function languageModel(settings: ModelSettings, send: Send): Promise<SdkModel> {
  const base = modelBaseUrl(settings);
  if (base === undefined) throw new Error('no_request');
  const baseURL = base.href.replace(/\/$/, '');
  const fetch = (input: string | URL | Request, init: RequestInit = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return send({ url: url.href, headers: headersOf(init), body: String(init.body) });
  };
  if (settings.provider === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ baseURL, apiKey: settings.key ?? '', fetch })(settings.name);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL,
    fetch,
    includeUsage: true,
    supportsStructuredOutputs: true,
    ...(settings.key !== undefined && { apiKey: settings.key }),
    ...(base.hostname === 'api.openai.com' && { transformRequestBody: withNewName }),
  });
  return provider(settings.name);
}

/** OpenAI's own newer models refuse the old name of this field, which all its kin still know. */
function withNewName({ max_tokens, ...body }: Record<string, unknown>): Record<string, unknown> {
  return { ...body, max_completion_tokens: max_tokens };
}

/** Without those that are empty: a server that wants no key is sent none. */
function headersOf({ headers }: RequestInit): Record<string, string> {
  return Object.fromEntries([...new Headers(headers)].filter(([, value]) => value !== ''));
}
