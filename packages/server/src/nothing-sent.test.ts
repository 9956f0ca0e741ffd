import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recorderOption } from './record-connections.suite.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
/** Keys and proxies of other programs, which are nobody's consent. */
const TEMPTATIONS = {
  ...{ ANTHROPIC_API_KEY: 'sk-secret', OPENAI_API_KEY: 'sk-secret', AI_GATEWAY_API_KEY: 'sk-secret' },
  ...{ ANTHROPIC_BASE_URL: 'http://192.0.2.1/v1', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://192.0.2.1' },
};
const TEXT =
  'We had 40 clinics and 900 requests a second at noon. I rejected a shared PostgreSQL because one migration ' +
  'locked it for 12 minutes in our trial, so each clinic got one SQLite file.';

let folder: string;
let record: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-test-'));
  record = join(folder, 'connections');
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts the real server, with every connection it makes being recorded. */
async function start(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const args = [recorderOption(record), MAIN, '--data', join(folder, 'data'), '--port', '0'];
  child = spawn(process.execPath, args, {
    env: { ...process.env, ...TEMPTATIONS, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output');
  const [greeting] = await once(child.stdout, 'data');
  return /http:\S+/.exec(String(greeting))?.[0] ?? '';
}

function send(method: string, url: string, body?: object): Promise<Response> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(url, { method, ...(body === undefined ? {} : json) });
}

async function codeOf(reply: Response): Promise<unknown> {
  return ((await reply.json()) as { code?: unknown }).code;
}

/** Whatever a person can do without a model; gives back the ids of what was made. */
async function practise(url: string): Promise<{ answerId: string; sessionId: string }> {
  const question = { id: 'database-choice', text: 'Why did you choose that database?' };
  const kept = await send('POST', `${url}/api/answers`, { question, mode: 'typed', text: TEXT });
  const { id: answerId } = (await kept.json()) as { id: string };
  await send('POST', `${url}/api/assessments`, { question, mode: 'typed', text: TEXT });
  const begun = await send('POST', `${url}/api/sessions`, { question, interviewer: 'model' });
  expect(begun.status).toBe(201);
  const { id: sessionId } = (await begun.json()) as { id: string };
  const turn = { turn: 0, mode: 'typed', text: TEXT };
  expect((await send('POST', `${url}/api/sessions/${sessionId}/answers`, turn)).ok).toBe(true);
  for (const path of ['answers', `answers/${answerId}`, 'settings', 'interviewer', 'questions', 'health']) {
    expect([path, (await send('GET', `${url}/api/${path}`)).status]).toEqual([path, 200]);
  }
  const settings = {
    transcription: { by: 'page', alwaysConsent: false },
    confidentialTerms: ['Falcon'],
    interruptAt150s: false,
  };
  expect((await send('PUT', `${url}/api/settings`, settings)).status).toBe(200);
  return { answerId, sessionId };
}

describe('a server with no model set', () => {
  it('sends nothing to anybody, whatever a person does', async () => {
    const url = await start();
    const { answerId, sessionId } = await practise(url);
    for (const task of [
      { use: 'assess', answerId },
      { use: 'coach', answerId },
      { use: 'probe', sessionId },
    ]) {
      for (const path of ['preview', 'runs']) {
        const reply = await send('POST', `${url}/api/interviewer/${path}`, { task });
        expect([reply.status, await codeOf(reply)]).toEqual([409, 'no_model']);
      }
    }
    const agreement = { provider: 'anthropic', baseUrl: 'https://api.anthropic.com/v1', name: 'x' };
    const agreed = await send('PUT', `${url}/api/interviewer/agreement`, agreement);
    expect([agreed.status, await codeOf(agreed)]).toEqual([409, 'no_model']);
    expect((await send('DELETE', `${url}/api/answers/${answerId}`)).status).toBe(204);
    child?.kill('SIGTERM');
    if (child?.exitCode === null) await once(child, 'exit');
    expect(existsSync(record) ? readFileSync(record, 'utf8') : '').toBe('');
  }, 30_000);

  it('would be caught otherwise: every way out is recorded', async () => {
    const program = join(folder, 'talkative.mjs');
    writeFileSync(
      program,
      `import { spawn } from 'node:child_process';
       import { createSocket } from 'node:dgram';
       import { lookup, resolve4 } from 'node:dns/promises';
       import { get } from 'node:https';
       import { connect } from 'node:net';
       await fetch('http://192.0.2.1', { signal: AbortSignal.timeout(50) }).catch(() => {});
       get('https://192.0.2.2').on('error', () => {}).setTimeout(50, function () { this.destroy(); });
       connect(9, '192.0.2.3').on('error', () => {}).setTimeout(50, function () { this.destroy(); });
       const socket = createSocket('udp4').on('error', () => {});
       socket.send('x', 9, '192.0.2.4', () => socket.close());
       await Promise.allSettled([lookup('one.invalid'), resolve4('two.invalid')]);
       spawn('true').on('error', () => {});
       await fetch('http://127.0.0.1:1').catch(() => {});
       setTimeout(() => process.exit(), 100);`,
    );
    child = spawn(process.execPath, [recorderOption(record), program], { stdio: 'inherit' });
    await once(child, 'exit');
    const lines = new Set(readFileSync(record, 'utf8').trim().split('\n'));
    for (const line of ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((host) => `connect ${host}`)) {
      expect(lines).toContain(line);
    }
    for (const line of ['send 192.0.2.4', 'lookup one.invalid', 'resolve4 two.invalid', 'spawn true']) {
      expect(lines).toContain(line);
    }
    expect([...lines].join()).not.toContain('127.0.0.1');
  });
});

describe('a server with a model that nobody agreed to', () => {
  it('sends it nothing: runs are refused, and a preview only shows', async () => {
    let requests = 0;
    const provider = createServer((_request, reply) => {
      requests += 1;
      reply.end();
    }).listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const address = provider.address();
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`;
    provider.on('connection', () => {
      requests += 1;
    });
    const model = { SOUNDING_MODEL: 'openai-compatible:qwen3', SOUNDING_MODEL_URL: base };
    const url = await start({ ...model, SOUNDING_MODEL_KEY: 'sk-secret' });
    const { answerId, sessionId } = await practise(url);
    for (const task of [
      { use: 'assess', answerId },
      { use: 'coach', answerId },
      { use: 'probe', sessionId },
    ]) {
      const run = await send('POST', `${url}/api/interviewer/runs`, { task, again: true });
      expect([run.status, await codeOf(run)]).toEqual([409, 'agreement_needed']);
      const preview = await send('POST', `${url}/api/interviewer/preview`, { task });
      expect(preview.status).toBe(200);
      expect(await preview.text()).not.toContain('sk-secret');
    }
    expect(requests).toBe(0);
    expect(existsSync(record) ? readFileSync(record, 'utf8') : '').toBe('');
    provider.close();
  }, 30_000);
});
