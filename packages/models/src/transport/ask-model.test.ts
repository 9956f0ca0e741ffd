import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ModelSettings } from '../model-settings.ts';
import type { Prompt } from '../prompt.ts';
import { type LoopbackProvider, SCRIPTS, startLoopbackProvider, type Turn } from '../testing/index.ts';
import { type AskOptions, askModel } from './ask-model.ts';
import { prepareRequest } from './prepare-request.ts';
import { previewRequest } from './preview-request.ts';

const KEY = 'sk-very-secret';
const SAID = 'Forty clinics, each “offline” for a day — naïve sync lost 3 % of visits. 🚑';
const prompt: Prompt = {
  use: 'assess',
  version: '1',
  system: 'Rate it.\n"Quote" it.',
  user: `<<<ANSWER abc123\n${SAID}\n<<<END OF ANSWER abc123`,
  schema: z.object({
    dimensions: z.object({
      numbers: z.object({ points: z.literal([0, 1, 2, 3]), quotes: z.array(z.string()) }),
    }),
    overall: z.number(),
  }),
  redactor: {
    redact: (text) => ({ text, toOriginal: (span) => span }),
    restore: (text) => text,
    replaced: () => [],
  },
  maxOutputTokens: 2_000,
};

const KINDS = [
  ['anthropic', 'claude-x'],
  ['anthropic', 'known-to-nobody'],
  ['openai-compatible', 'qwen3:8b'],
] as const;

const open: LoopbackProvider[] = [];
afterEach(async () => {
  for (const provider of open.splice(0)) await provider.close();
});

async function askBy(settings: ModelSettings, more: Partial<AskOptions> = {}) {
  const prepared = await prepareRequest(settings, prompt);
  return askModel(prepared, settings.deadlineSeconds, { agreed: true, random: () => 0, ...more });
}

async function start(provider: ModelSettings['provider'], name: string, turns?: readonly Turn[]) {
  const loopback = await startLoopbackProvider();
  open.push(loopback);
  if (turns) loopback.play({ turns });
  const settings: ModelSettings = { provider, name, baseUrl: loopback.baseUrl, key: KEY, deadlineSeconds: 5 };
  const ask = (more: Partial<AskOptions> = {}) => askBy(settings, more);
  return { loopback, settings, ask };
}

const script = (name: string) => SCRIPTS.find((one) => one.name === name)?.turns ?? [];

const GOOD = { kind: 'reply', says: 'good' } as const;

/** What the line itself adds to the headers of every request. */
const OF_THE_LINE = [
  'host',
  'connection',
  'content-length',
  'accept',
  'accept-language',
  'accept-encoding',
  'sec-fetch-mode',
];

describe.each(KINDS)('asking %s, model %s', (provider, name) => {
  it('sends what the preview shows, to the byte, and the preview sends nothing', async () => {
    const { loopback, settings, ask } = await start(provider, name);
    const preview = await previewRequest(settings, prompt);
    expect(loopback.requests).toEqual([]);
    await ask();
    expect(loopback.requests).toHaveLength(1);
    const [sent] = loopback.requests;
    expect(sent?.body.equals(Buffer.from(preview.body, 'utf8'))).toBe(true);
    expect(new URL(preview.url)).toMatchObject({
      origin: new URL(loopback.baseUrl).origin,
      pathname: sent?.path,
    });
    const headers = Object.entries(sent?.headers ?? {})
      .filter(([header]) => !OF_THE_LINE.includes(header))
      .map(([header, value]) => [header, value.replace(KEY, '…').replace('Bearer …', '…')]);
    expect(Object.fromEntries(headers)).toEqual(preview.headers);
    expect(JSON.stringify(preview)).not.toContain(KEY);
    expect(await previewRequest(settings, prompt)).toEqual(preview);
  });

  it('gives back what the model wrote, as it comes and as a whole, with what it took', async () => {
    const { ask } = await start(provider, name);
    const texts: string[] = [];
    const reply = await ask({ onText: (soFar) => texts.push(soFar) });
    if (reply.kind !== 'reply') throw new Error(reply.reason);
    expect(JSON.parse(reply.text)).toMatchObject({ dimensions: { numbers: { points: 2 } } });
    expect(reply.text).toContain('naïve sync lost 3 % of visits.');
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.at(-1)).toBe(reply.text);
    for (const [i, text] of texts.entries()) expect(text.startsWith(texts[i - 1] ?? '')).toBe(true);
    const usage = { inputTokens: 1200, outputTokens: expect.any(Number) };
    // Only what a provider reports: one of the protocols has a field that gateways fill in.
    expect(reply.usage).toEqual(provider === 'anthropic' ? usage : { ...usage, costUsd: 0.0125 });
  });

  it('says that it was cancelled, before the first byte, in mid-stream and while it waits', async () => {
    const silent = await start(provider, name, [{ kind: 'silent' }]);
    const cancelled = { kind: 'failed', reason: 'cancelled' };
    expect(await silent.ask({ signal: AbortSignal.abort() })).toEqual(cancelled);
    expect(silent.loopback.requests).toEqual([]);

    const stalling = await start(provider, name, script('stall in mid-stream'));
    const inStream = new AbortController();
    expect(await stalling.ask({ signal: inStream.signal, onText: () => inStream.abort() })).toEqual(
      cancelled,
    );

    const busy = await start(provider, name, [
      { kind: 'status', status: 429, headers: { 'retry-after': '3' } },
    ]);
    const waiting = new AbortController();
    const waits: unknown[] = [];
    const reply = await busy.ask({
      signal: waiting.signal,
      onWaiting: (...wait) => {
        waits.push(wait);
        waiting.abort();
      },
    });
    expect(reply).toEqual(cancelled);
    expect(waits).toEqual([['rate_limited', 3_000]]);
    expect(busy.loopback.requests).toHaveLength(1);
  });

  it('sends no key where there is none', async () => {
    const { loopback, settings } = await start(provider, name);
    const { key: _, ...keyless } = settings;
    expect(await askBy(keyless)).toMatchObject({ kind: 'reply' });
    const headers = Object.keys(loopback.requests[0]?.headers ?? {});
    expect(headers).not.toContain('authorization');
    expect(headers).not.toContain('x-api-key');
  });

  it('asks before each try whether it still may, and sends no more where it may not', async () => {
    const { loopback, ask } = await start(provider, name, [{ kind: 'status', status: 503 }, GOOD]);
    let may = true;
    const asked: number[] = [];
    const stillMayAsk = async () => {
      asked.push(loopback.requests.length);
      return may;
    };
    const onWaiting = () => {
      may = false;
    };
    expect(await ask({ stillMayAsk, onWaiting })).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect([asked, loopback.requests.length]).toEqual([[0, 1], 1]);
    may = true;
    expect(await ask({ stillMayAsk })).toMatchObject({ kind: 'reply' });
  });

  it('sends nothing without agreement', async () => {
    const { loopback, ask } = await start(provider, name);
    expect(await ask({ agreed: false })).toEqual({ kind: 'failed', reason: 'cancelled' });
    expect(loopback.requests).toEqual([]);
  });

  it('does not send again once words of a reply were seen', async () => {
    const { loopback, ask } = await start(provider, name, script('closed in mid-stream'));
    expect(await ask()).toEqual({ kind: 'failed', reason: 'unreachable' });
    expect(loopback.requests).toHaveLength(1);
  });

  it('fails at once where more patience is asked for than there is', async () => {
    const { loopback, ask } = await start(provider, name, script('retry-after beyond the deadline'));
    const waits: string[] = [];
    const reply = await ask({ onWaiting: (reason) => waits.push(reason) });
    expect(reply).toEqual({ kind: 'failed', reason: 'rate_limited' });
    expect([loopback.requests.length, waits]).toEqual([1, []]);
  });

  it('takes neither text nor key to another origin', async () => {
    const { loopback, ask } = await start(provider, name, script('redirect to another origin'));
    expect(await ask()).toEqual({ kind: 'failed', reason: 'redirected' });
    expect(loopback.requests).toHaveLength(1);
  });
});

describe('asking a model', () => {
  it('lets nothing in the environment decide where text and key go', async () => {
    const trap = await startLoopbackProvider();
    open.push(trap);
    const { origin } = new URL(trap.baseUrl);
    const lures = {
      ANTHROPIC_BASE_URL: trap.baseUrl,
      ANTHROPIC_API_KEY: 'lure',
      ANTHROPIC_AUTH_TOKEN: 'lure',
      HTTP_PROXY: origin,
      http_proxy: origin,
      ALL_PROXY: origin,
    };
    const before = { ...process.env };
    Object.assign(process.env, lures);
    try {
      const { ask, loopback } = await start('anthropic', 'claude-x');
      expect(await ask()).toMatchObject({ kind: 'reply' });
      expect(JSON.stringify(loopback.requests)).not.toContain('lure');
      const own = { provider: 'anthropic', name: 'claude-x', deadlineSeconds: 5 } as const;
      const preview = await previewRequest(own, prompt);
      expect(preview.url).toBe('https://api.anthropic.com/v1/messages');
      expect(JSON.stringify(preview)).not.toContain('lure');
      expect(trap.requests).toEqual([]);
    } finally {
      process.env = before;
    }
  });

  it('says that nobody is there, and tries no more than three times', async () => {
    const settings = {
      provider: 'openai-compatible',
      name: 'm',
      baseUrl: 'http://127.0.0.1:1/v1',
      deadlineSeconds: 5,
    } as const;
    const waits: string[] = [];
    const reply = await askBy(settings, { onWaiting: (reason) => waits.push(reason) });
    expect(reply).toEqual({ kind: 'failed', reason: 'unreachable' });
    expect(waits).toEqual(['unreachable', 'unreachable']);
  });
});
