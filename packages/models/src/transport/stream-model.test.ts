import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { modelUsageSchema } from '@sounding/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Prompt } from '../prompt.ts';
import { askModel } from './ask-model.ts';
import { prepareRequest } from './prepare-request.ts';

const prompt: Prompt = {
  ...{ use: 'assess', version: '1', system: 'Rate it.', user: 'An answer.', maxOutputTokens: 100 },
  schema: z.object({ overall: z.number() }),
  redactor: {
    redact: (text) => ({ text, toOriginal: (span) => span }),
    restore: (text) => text,
    replaced: () => [],
  },
};

let reported = '';
const server = createServer((request, reply) => {
  request.resume();
  const chunk = (rest: string) =>
    `data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m",${rest}}\n\n`;
  reply.writeHead(200, { 'content-type': 'text/event-stream' });
  reply.write(chunk('"choices":[{"index":0,"delta":{"content":"{\\"overall\\":3}"},"finish_reason":null}]'));
  reply.write(chunk('"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]'));
  reply.write(chunk(`"choices":[],"usage":${reported}`));
  reply.end('data: [DONE]\n\n');
});
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => {
  server.close().closeAllConnections();
});

async function usageOf(usage: string) {
  reported = usage;
  const { port } = server.address() as AddressInfo;
  const settings = { provider: 'openai-compatible', name: 'm', deadlineSeconds: 5 } as const;
  const prepared = await prepareRequest({ ...settings, baseUrl: `http://127.0.0.1:${port}/v1` }, prompt);
  const reply = await askModel(prepared, 5, { agreed: true, random: () => 0 });
  if (reply.kind === 'failed') throw new Error(reply.reason);
  return reply.usage;
}

describe('what a reply took', () => {
  it('is what the provider reports, where that can be a number of tokens or a sum of money', async () => {
    expect(await usageOf('{"prompt_tokens":10,"completion_tokens":5,"cost":0.5}')).toEqual({
      ...{ inputTokens: 10, outputTokens: 5 },
      costUsd: 0.5,
    });
    for (const tokens of ['1e20', '-3', '1.5', '9007199254740993']) {
      const usage = await usageOf(`{"prompt_tokens":${tokens},"completion_tokens":5,"cost":-1}`);
      expect(modelUsageSchema.parse(usage)).toEqual({ outputTokens: 5 });
    }
    expect(await usageOf('{"prompt_tokens":1e20,"completion_tokens":1e300,"cost":-0.1}')).toBeUndefined();
  });
});
