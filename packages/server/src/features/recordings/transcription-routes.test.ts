import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { problemSchema, transcriptionSchema } from '@sounding/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

const KEY = 'sk-very-secret';
const sound = Buffer.alloc(2001, 7);

let test: TestApp;
let endpoint: Server;
let answer: { status: number; body: string };
let received: Buffer[];
let id: string;
beforeEach(async () => {
  test = await createTestApp();
  received = [];
  answer = { status: 200, body: '{"text": "We used Kafka."}' };
  endpoint = createServer(async (request, reply) => {
    received.push(await buffer(request));
    reply.writeHead(answer.status).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  const tus = { 'tus-resumable': '1.0.0' };
  const metadata = `draftId ${Buffer.from('draft').toString('base64')}`;
  const begun = await test.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: { ...tus, 'upload-defer-length': '1', 'upload-metadata': metadata },
  });
  id = String(begun.headers.location).replace('/api/uploads/', '');
  const headers = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  await test.app.inject({ method: 'PATCH', url: `/api/uploads/${id}`, headers, payload: sound });
});
afterEach(async () => {
  endpoint.close();
  await test.close();
});

function transcribe(said: object = { consent: true }, of = id) {
  const payload = { endpoint: origin(), ...said };
  return test.app.inject({ method: 'POST', url: `/api/recordings/${of}/transcription`, payload });
}

function origin(): string {
  const address = endpoint.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

function setEndpoint(confidentialTerms: string[] = []) {
  const transcription = {
    by: 'endpoint',
    baseUrl: `${origin()}/v1`,
    key: KEY,
    alwaysConsent: false,
  };
  const payload = { transcription, confidentialTerms, interruptAt150s: false };
  return test.app.inject({ method: 'PUT', url: '/api/settings', payload });
}

describe('transcribing a recording by an endpoint', () => {
  it('sends it as a WAV file with its terms, but for confidential ones, and gives back what was heard', async () => {
    await setEndpoint(['Project Falcon']);
    const reply = await transcribe({ consent: true, terms: ['Kafka', 'project falcon', 'Falcon'] });
    expect(transcriptionSchema.parse(reply.json())).toEqual({ text: 'We used Kafka.' });
    const sent = received[0] ?? Buffer.alloc(0);
    const wav = sent.indexOf('RIFF');
    expect(sent.readUInt32LE(wav + 40)).toBe(2000);
    expect(sent.subarray(wav + 44, wav + 2044).equals(sound.subarray(0, 2000))).toBe(true);
    expect(sent.toString('latin1')).toContain('Kafka');
    expect(sent.toString('latin1')).not.toMatch(/falcon/i);
  });

  it('sends nothing without consent, without an endpoint, or of a recording that is not there', async () => {
    const unset = await transcribe();
    expect([unset.statusCode, unset.json().code]).toEqual([409, 'no_endpoint']);
    await setEndpoint();
    for (const payload of [{}, { consent: false }, { consent: 'true' }, { terms: ['x'] }]) {
      const reply = await transcribe(payload);
      expect([reply.statusCode, reply.json().code]).toEqual([422, 'consent_needed']);
    }
    expect((await transcribe({ consent: true }, 'never')).json()).toMatchObject({
      code: 'recording_not_found',
    });
    expect((await transcribe({ consent: true, terms: 5 })).json()).toMatchObject({ code: 'invalid_request' });
    expect(received).toEqual([]);
  });

  it('sends nothing to another server than the one that consent was given for', async () => {
    await setEndpoint();
    for (const shown of [
      'https://one.example',
      'https://127.0.0.1',
      origin().replace('127.0.0.1', 'localhost'),
    ]) {
      const reply = await transcribe({ consent: true, endpoint: shown });
      expect(problemSchema.parse(reply.json())).toMatchObject({ status: 409, code: 'endpoint_changed' });
    }
    const unsaid = await transcribe({ consent: true, endpoint: undefined });
    expect([unsaid.statusCode, unsaid.json().code]).toEqual([400, 'invalid_request']);
    expect(received).toEqual([]);
    expect((await transcribe({ consent: true, endpoint: `${origin()}/v1` })).statusCode).toBe(200);
  });

  it('says what failed and what to do, and never the key', async () => {
    await setEndpoint();
    for (const [status, code, words] of [
      [401, 'transcription_refused', 'key'],
      [413, 'transcription_failed', 'too large'],
      [429, 'transcription_failed', 'Wait'],
      [500, 'transcription_failed', 'fault'],
      [200, 'transcription_failed', 'could not be read'],
    ] as const) {
      answer = { status, body: `nothing for ${KEY}` };
      const reply = await transcribe();
      expect(problemSchema.parse(reply.json())).toMatchObject({ code, status: 502 });
      expect(reply.json().detail).toContain(words);
      expect(reply.body).not.toContain(KEY);
    }
    expect(test.logLines.join('')).not.toContain(KEY);
    expect((await test.app.inject(`/api/recordings/${id}`)).statusCode).toBe(200);
  });
});
