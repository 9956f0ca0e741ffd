import type { ModelUsage } from '@sounding/core';
import { z } from 'zod';
import type { Prompt } from '../prompt.ts';
import type { SdkModel } from './language-model.ts';

/** What comes of a model, piece by piece. */
export type StreamedPart =
  | { readonly kind: 'text'; readonly delta: string }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'finished'; readonly how: 'whole' | 'cut' | 'refused'; readonly usage?: ModelUsage };

/**
 * Asks by the SDK's provider itself, not by its `streamText`: that one parses the growing reply again at every word,
 * holds back words that are no JSON yet, and took half of the 10 ms that we may add. The prompt's schema goes out;
 * what comes back is plain text, so that no fault in it costs us the model's words.
 */
export async function* streamModel(model: SdkModel, prompt: Prompt): AsyncGenerator<StreamedPart> {
  try {
    const { stream } = await model.doStream({
      prompt: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: [{ type: 'text', text: prompt.user }] },
      ],
      maxOutputTokens: prompt.maxOutputTokens,
      responseFormat: { type: 'json', schema: schemaOf(prompt) },
    });
    for await (const part of stream) {
      if (part.type === 'text-delta') yield { kind: 'text', delta: part.delta };
      else if (part.type === 'error') yield { kind: 'error', error: part.error };
      else if (part.type === 'finish' && part.finishReason.unified !== 'error') {
        const usage = usageOf(part.usage);
        const how = HOW[part.finishReason.unified] ?? 'whole';
        yield { kind: 'finished', how, ...(usage && { usage }) };
      }
    }
  } catch (error) {
    // What breaks before the first word or in mid-stream is thrown, what a provider says is a part.
    yield { kind: 'error', error };
  }
}

type SdkCall = Parameters<SdkModel['doStream']>[0];
type SdkSchema = NonNullable<Extract<SdkCall['responseFormat'], { type: 'json' }>['schema']>;
type SdkPart =
  Awaited<ReturnType<SdkModel['doStream']>>['stream'] extends ReadableStream<infer T> ? T : never;
type SdkUsage = Extract<SdkPart, { type: 'finish' }>['usage'];

const HOW: Readonly<Record<string, 'cut' | 'refused'>> = {
  'content-filter': 'refused',
  length: 'cut',
  interrupted: 'cut',
};

/** Closed objects only, as providers want them that hold a model to a schema. */
function schemaOf({ schema }: Prompt): SdkSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'output' }) as SdkSchema;
}

/** Tokens as reported; what cannot be their number is left out. `cost` is what gateways such as OpenRouter add to them, in US dollars. */
function usageOf({ inputTokens, outputTokens, raw }: SdkUsage): ModelUsage | undefined {
  if (raw === undefined) return undefined;
  const usage = {
    ...(isCount(inputTokens.total) && { inputTokens: inputTokens.total }),
    ...(isCount(outputTokens.total) && { outputTokens: outputTokens.total }),
    ...(isAmount(raw.cost) && { costUsd: raw.cost }),
  };
  return Object.keys(usage).length === 0 ? undefined : usage;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
