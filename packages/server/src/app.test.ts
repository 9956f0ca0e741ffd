import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemSchema } from '@sounding/core/contract';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppDeps } from './app.ts';
import { createTestApp, type TestApp } from './test-app.suite.ts';

const body = {
  question: {},
  mode: 'typed',
  text: 'We chose one file for each clinic, since 40 of them wrote at once.',
};

let test: TestApp;
afterEach(() => test.close());

async function start(changes: Partial<AppDeps> = {}): Promise<TestApp> {
  test = await createTestApp(changes);
  return test;
}

describe('problem documents', () => {
  it('answer an unknown address, a wrong method and an address that cannot be decoded', async () => {
    const { app } = await start();
    const cases = [
      ['GET', '/api/nothing', 404, 'not_found'],
      ['PUT', '/api/answers', 405, 'method_not_allowed'],
      ['PUT', '/', 405, 'method_not_allowed'],
      ['POST', '/practice/own', 405, 'method_not_allowed'],
      ['POST', '/assets/none.js', 404, 'not_found'],
      ['GET', `/api/answers/${'x'.repeat(5_000)}`, 400, 'malformed_request'],
      ['POST', '/api/answers/some-id', 405, 'method_not_allowed'],
      ['GET', '/api/answers/%E0%A4%A', 400, 'malformed_request'],
      ['GET', '/api/questions/never-asked', 404, 'question_not_found'],
    ] as const;
    for (const [method, url, status, code] of cases) {
      const reply = await app.inject({ method, url });
      expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(problemSchema.parse(reply.json())).toMatchObject({ status, code });
      expect(reply.statusCode).toBe(status);
    }
    const reply = await app.inject({ method: 'PUT', url: '/api/answers' });
    expect(reply.headers.allow?.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST']);
    expect((await app.inject({ method: 'PUT', url: '/' })).headers.allow).toBe('GET, HEAD');
    const long = await app.inject(`/api/answers/${'x'.repeat(5_000)}`);
    expect(long.json().detail).toContain('id in the address');
  });

  it('say nothing of what went wrong inside, here or in the log beyond its kind', async () => {
    const failing = (): never => {
      throw new Error('secret words of the person');
    };
    const { app, logLines } = await start({
      bank: { find: () => undefined, search: failing, inferKind: () => 'story' },
    });
    const reply = await app.inject('/api/questions');
    expect([reply.statusCode, reply.json().code]).toEqual([500, 'internal']);
    expect(reply.body).not.toContain('secret');
    expect(logLines.join('')).toContain('request failed');
    expect(logLines.join('')).not.toContain('secret');
  });
});

describe('who may call', () => {
  it('serves its own names only, so that no foreign name can be pointed at it', async () => {
    const { app } = await start();
    for (const host of ['evil.example', 'localhost.evil.example', 'localhost:81', '127.0.0.1.nip.io:80']) {
      for (const url of ['/api/health', '/', '/nothing']) {
        const reply = await app.inject({ url, headers: { host } });
        expect([reply.statusCode, reply.json().code]).toEqual([403, 'foreign_host']);
      }
    }
  });

  it('refuses what a page of another origin sends', async () => {
    const { app } = await start();
    for (const origin of [
      'http://evil.example',
      'null',
      'http://localhost:3000',
      'http://127.0.0.1',
      'file://',
    ]) {
      const reply = await app.inject({
        method: 'POST',
        url: '/api/answers',
        headers: { origin },
        payload: body,
      });
      expect([reply.statusCode, reply.json().code]).toEqual([403, 'foreign_origin']);
    }
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site };
      const reply = await app.inject({ method: 'POST', url: '/api/answers', headers, payload: body });
      expect([reply.statusCode, reply.json().code]).toEqual([403, 'foreign_origin']);
    }
    expect((await app.inject('/api/answers')).json()).toEqual({ items: [] });
  });

  it('serves its own page, a program without an origin, and a link from elsewhere', async () => {
    const { app } = await start();
    const own = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
    expect(
      (await app.inject({ method: 'POST', url: '/api/answers', headers: own, payload: body })).statusCode,
    ).toBe(201);
    expect((await app.inject({ method: 'POST', url: '/api/answers', payload: body })).statusCode).toBe(201);
    const link = { 'sec-fetch-site': 'cross-site' };
    expect((await app.inject({ url: '/api/health', headers: link })).statusCode).toBe(200);
  });

  it('bounds the rate where it is told to', async () => {
    const { app } = await start({ requestsPerMinute: 3 });
    const replies = [];
    for (let i = 0; i < 4; i += 1) replies.push(await app.inject('/api/health'));
    expect(replies.map((reply) => reply.statusCode)).toEqual([200, 200, 200, 429]);
    expect(replies[3]?.json()).toMatchObject({ code: 'too_many_requests' });
  });
});

describe('headers', () => {
  it('allow the page nothing but what this server serves', async () => {
    const { app } = await start();
    const { headers } = await app.inject('/api/health');
    const directives = String(headers['content-security-policy']).split(';');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(directives).toContain("media-src 'self'");
    expect(directives).toContain("frame-ancestors 'none'");
    // WebAssembly is let in for the recogniser; nothing else that is unsafe is.
    expect(String(headers['content-security-policy']).replace("'wasm-unsafe-eval'", '')).not.toMatch(
      /unsafe|\*/,
    );
    expect(headers['permissions-policy']).toBe('microphone=(self), camera=(), geolocation=()');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('caching', () => {
  it('is forbidden for all that the API says, errors and descriptions included', async () => {
    const { app } = await start();
    const kept = await app.inject({ method: 'POST', url: '/api/answers', payload: body });
    const address = String(kept.headers.location);
    const replies = [kept, await app.inject({ method: 'POST', url: '/api/assessments', payload: body })];
    for (const url of [
      ...['/api/health', '/api/openapi.json', '/api/answers', '/api/answers?limit=1', '/api/answers?limit=x'],
      ...[address, '/api/questions', '/api/questions/proud-system', '/api/nothing', '/api'],
    ]) {
      replies.push(await app.inject(url), await app.inject({ method: 'HEAD', url }));
    }
    replies.push(await app.inject({ method: 'DELETE', url: address }));
    expect(replies.map((reply) => reply.headers['cache-control'])).toEqual(replies.map(() => 'no-store'));
  });
});

describe('the page', () => {
  const html = { accept: 'text/html' };

  it('says how to build it where it is not built; the API works meanwhile', async () => {
    const { app } = await start();
    const reply = await app.inject({ url: '/', headers: html });
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain('npm start');
    expect((await app.inject('/api/health')).statusCode).toBe(200);
  });

  it('is served for every address of its own, its files with the right caching, and nowhere else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sounding-page-'));
    const pageDirectory = join(folder, 'dist');
    mkdirSync(pageDirectory);
    mkdirSync(join(pageDirectory, 'assets'));
    writeFileSync(join(pageDirectory, 'index.html'), '<!doctype html><title>the page</title>');
    writeFileSync(join(pageDirectory, 'assets', 'main-abc123.js'), 'console.log("plain")');
    writeFileSync(join(pageDirectory, 'assets', 'main-abc123.js.br'), 'squeezed');
    const { app } = await start({ pageDirectory });
    for (const url of ['/', '/answers/some-id', '/practice?question=x']) {
      const reply = await app.inject({ url, headers: html });
      expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(reply.body).toContain('the page');
    }
    const plain = await app.inject('/assets/main-abc123.js');
    expect(plain.body).toContain('plain');
    expect(plain.headers['cache-control']).toContain('immutable');
    const squeezed = await app.inject({
      url: '/assets/main-abc123.js',
      headers: { 'accept-encoding': 'br' },
    });
    expect([squeezed.headers['content-encoding'], squeezed.body]).toEqual(['br', 'squeezed']);
    expect(squeezed.headers['content-type']).toContain('javascript');
    for (const url of ['/api/x', '/api', '/assets/none.js', '/models/x', '/ort/x', '/vad/x']) {
      const reply = await app.inject({ url, headers: html });
      expect([url, reply.statusCode === 404 || reply.statusCode === 400 || reply.statusCode === 403]).toEqual(
        [url, true],
      );
      expect(reply.headers['content-type']).toContain('application/problem+json');
    }
    expect((await app.inject('/some/data.json')).statusCode).toBe(404);
    writeFileSync(join(pageDirectory, '..', 'outside.txt'), 'not to be served');
    for (const url of ['/..%2foutside.txt', '/../outside.txt', '/assets/..%2f..%2foutside.txt']) {
      expect((await app.inject({ url, headers: html })).body).not.toContain('not to be served');
    }
    rmSync(folder, { recursive: true });
  });
});

describe('the recogniser’s weights', () => {
  it('are served with their media types and kept by the browser; what is not there is a problem', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sounding-models-'));
    const modelsDirectory = join(folder, 'weights');
    mkdirSync(modelsDirectory);
    writeFileSync(join(modelsDirectory, 'encoder.onnx'), 'weights');
    writeFileSync(join(modelsDirectory, 'engine.wasm'), 'wasm');
    writeFileSync(join(folder, 'outside.txt'), 'not to be served');
    const { app } = await start({ modelsDirectory });
    const weights = await app.inject('/models/encoder.onnx');
    expect([weights.statusCode, weights.body]).toEqual([200, 'weights']);
    expect(weights.headers['cache-control']).toContain('max-age=604800');
    const part = await app.inject({ url: '/models/encoder.onnx', headers: { range: 'bytes=2-3' } });
    expect([part.statusCode, part.body]).toEqual([206, 'ig']);
    expect((await app.inject('/models/engine.wasm')).headers['content-type']).toBe('application/wasm');
    for (const url of ['/models/none.onnx', '/models/', '/models', '/models/..%2foutside.txt']) {
      const reply = await app.inject({ url, headers: { accept: 'text/html' } });
      expect([url, problemSchema.parse(reply.json()).status >= 400]).toEqual([url, true]);
    }
    rmSync(folder, { recursive: true });
  });

  it('are served as soon as they are there, and asked for in vain before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sounding-models-'));
    const modelsDirectory = join(folder, 'weights');
    const { app, logLines } = await start({ modelsDirectory });
    const before = await app.inject('/models/encoder.onnx');
    expect(problemSchema.parse(before.json())).toMatchObject({ status: 404, code: 'not_found' });
    expect(logLines.join('')).not.toContain(modelsDirectory);
    mkdirSync(modelsDirectory);
    writeFileSync(join(modelsDirectory, 'encoder.onnx'), 'weights');
    const after = await app.inject('/models/encoder.onnx');
    expect([after.statusCode, after.body]).toEqual([200, 'weights']);
    rmSync(folder, { recursive: true });
  });
});

describe('the log', () => {
  it('has a line for each request and no word of the person', async () => {
    const { app, logLines } = await start();
    const secret = 'zebrafish';
    const payload = {
      question: { text: `${secret}?` },
      mode: 'typed',
      text: `I chose ${secret} because we had 3 nodes.`,
    };
    const kept = await app.inject({ method: 'POST', url: '/api/answers', payload });
    await app.inject(String(kept.headers.location));
    await app.inject(`/api/answers?question=${secret}`);
    await app.inject(`/api/questions?search=${secret}`);
    await app.inject({ method: 'POST', url: '/api/answers', payload: { ...payload, mode: secret } });
    const json = { 'content-type': 'application/json' };
    await app.inject({ method: 'POST', url: '/api/answers', headers: json, payload: `{"text": "${secret}` });
    await app.inject(`/${secret}`);
    const lines = logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = lines.filter((line) => line.msg === 'request');
    expect(requests.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['POST', '/api/answers', 201],
      ['GET', '/api/answers/:id', 200],
      ['GET', '/api/answers', 200],
      ['GET', '/api/questions', 200],
      ['POST', '/api/answers', 400],
      ['POST', '/api/answers', 400],
      ['GET', 'none', 404],
    ]);
    for (const line of requests) {
      expect(line.reqId).toEqual(expect.any(String));
      expect(line.ms).toEqual(expect.any(Number));
    }
    expect(logLines.join('')).not.toContain(secret);
  });
});

describe('GET /api/openapi.json', () => {
  it('describes every route of the API in OpenAPI 3.1', async () => {
    const { app } = await start();
    const reply = await app.inject('/api/openapi.json');
    expect(reply.headers['content-type']).toContain('application/json');
    const description = reply.json();
    expect(description.openapi).toBe('3.1.0');
    const routes = Object.entries(description.paths).flatMap(([path, item]) =>
      Object.keys(item as object).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual([
      'delete /api/answers/{id}',
      'delete /api/drafts/{key}',
      'delete /api/recordings/{id}',
      'delete /api/sessions/{id}',
      'delete /api/uploads/{id}',
      'get /api/answers',
      'get /api/answers/{id}',
      'get /api/answers/{id}/attempts',
      'get /api/drafts/{key}',
      'get /api/health',
      'get /api/interviewer',
      'get /api/questions',
      'get /api/questions/{id}',
      'get /api/recordings',
      'get /api/recordings/{id}',
      'get /api/recordings/{id}/audio',
      'get /api/sessions',
      'get /api/sessions/{id}',
      'get /api/settings',
      'options /api/uploads',
      'patch /api/uploads/{id}',
      'post /api/answers',
      'post /api/assessments',
      'post /api/interviewer/preview',
      'post /api/interviewer/runs',
      'post /api/recordings/splice',
      'post /api/recordings/{id}/transcription',
      'post /api/sessions',
      'post /api/sessions/{id}/answers',
      'post /api/sessions/{id}/close',
      'post /api/sessions/{id}/probe',
      'post /api/sessions/{id}/skip',
      'post /api/uploads',
      'put /api/drafts/{key}',
      'put /api/interviewer/agreement',
      'put /api/settings',
    ]);
  });

  it('names each operation, says what each reply is, and refers to shared shapes that it has', async () => {
    const { app } = await start();
    const { paths, components } = (await app.inject('/api/openapi.json')).json();
    const operations = Object.values(paths).flatMap((item) => Object.values(item as object));
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]+[A-Z][A-Za-z]+$/.test(name))).toBe(true);
    expect(operations.every(({ summary }) => summary.length > 5)).toBe(true);
    const described = JSON.stringify(paths);
    expect(described).not.toContain('Default Response');
    expect(Object.keys(components.schemas).sort()).toEqual([
      ...['Answer', 'Assessment', 'Problem', 'Question'],
      ...['Recording', 'Settings'],
    ]);
    const references = new Set(described.match(/#\/components\/schemas\/\w+/g));
    expect([...references].map((reference) => reference.split('/').at(-1)).sort()).toEqual(
      Object.keys(components.schemas).sort(),
    );
    const assessment = components.schemas.Assessment;
    expect(assessment.properties.moves.items.properties.start.description).toContain('UTF-16');
  });

  it('tells what an Idempotency-Key may be and how long it lasts', async () => {
    const { app } = await start();
    const { paths } = (await app.inject('/api/openapi.json')).json();
    const [header] = paths['/api/answers'].post.parameters;
    expect(header).toMatchObject({ in: 'header', name: 'idempotency-key' });
    expect(header.schema).toMatchObject({ minLength: 1, maxLength: 200 });
    expect('a-Z_0~!').toMatch(new RegExp(header.schema.pattern));
    expect('a b').not.toMatch(new RegExp(header.schema.pattern));
    expect(JSON.stringify(header)).toContain('SOUNDING_KEEP_REPLIES_DAYS');
  });
});
