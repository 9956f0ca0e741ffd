import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { CodedError } from './errors.ts';

describe('the configuration', () => {
  it('needs nothing: loopback, port 4700, a folder in the home of the person', () => {
    const config = readConfig({}, {});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4700, logLevel: 'warn', keepRepliesDays: 30 });
    expect(config.dataDirectory.startsWith(homedir())).toBe(true);
    expect(config.dataDirectory.endsWith('sounding')).toBe(true);
    expect(isAbsolute(config.pageDirectory)).toBe(true);
    expect(config).not.toHaveProperty('databaseUrl');
    expect(config).toMatchObject({
      keepRecordingsDays: 30,
      recordingsQuotaBytes: 4 * 1024 ** 3,
      transcription: {},
    });
    expect(isAbsolute(config.modelsDirectory)).toBe(true);
  });

  it('reads the environment, and the command line before it', () => {
    const env = {
      SOUNDING_PORT: '5000',
      SOUNDING_HOST: '0.0.0.0',
      SOUNDING_DATA: '/somewhere',
      SOUNDING_LOG: 'debug',
      SOUNDING_KEEP_REPLIES_DAYS: '3650',
      SOUNDING_KEEP_RECORDINGS_DAYS: '1',
      SOUNDING_RECORDINGS_MB: '2',
      SOUNDING_MODELS: '/weights',
      SOUNDING_TRANSCRIBE_URL: 'https://host.example/v1',
      SOUNDING_TRANSCRIBE_KEY: 'key',
      SOUNDING_TRANSCRIBE_MODEL: 'whisper',
      DATABASE_URL: 'postgresql://me@db/sounding',
    };
    expect(readConfig({}, env)).toMatchObject({
      port: 5000,
      host: '0.0.0.0',
      dataDirectory: resolve('/somewhere'),
      logLevel: 'debug',
      keepRepliesDays: 3650,
      keepRecordingsDays: 1,
      recordingsQuotaBytes: 2 * 1024 * 1024,
      modelsDirectory: resolve('/weights'),
      transcription: { baseUrl: 'https://host.example/v1', key: 'key', model: 'whisper' },
      databaseUrl: 'postgresql://me@db/sounding',
    });
    expect(readConfig({ port: '0', data: 'here', host: '::1' }, env)).toMatchObject({
      port: 0,
      dataDirectory: resolve('here'),
      host: '::1',
    });
  });

  it('reads which model may be asked, and keys by the origin that they are for', () => {
    expect(readConfig({}, {}).models).toEqual({ keys: new Map() });
    const env = {
      SOUNDING_MODEL: 'openai-compatible:qwen3:8b',
      SOUNDING_MODEL_URL: 'http://127.0.0.1:11434/v1',
      SOUNDING_MODEL_KEY: 'own',
      SOUNDING_MODEL_DEADLINE: '300',
      ANTHROPIC_API_KEY: 'theirs',
      OPENAI_API_KEY: 'others',
    };
    expect(readConfig({}, env).models).toEqual({
      model: {
        ...{ provider: 'openai-compatible', name: 'qwen3:8b', baseUrl: 'http://127.0.0.1:11434/v1' },
        deadlineSeconds: 300,
      },
      keys: new Map([
        ['https://api.anthropic.com', 'theirs'],
        ['https://api.openai.com', 'others'],
        ['http://127.0.0.1:11434', 'own'],
      ]),
    });
    const { models } = readConfig({}, { SOUNDING_MODEL: 'anthropic:claude-x', ANTHROPIC_API_KEY: 'theirs' });
    expect(models.model).toEqual({ provider: 'anthropic', name: 'claude-x', deadlineSeconds: 20 });
    expect(models.keys).toEqual(new Map([['https://api.anthropic.com', 'theirs']]));
    const both = { ...env, SOUNDING_MODEL: 'anthropic:claude-x', SOUNDING_MODEL_URL: undefined };
    expect(readConfig({}, both).models.keys.get('https://api.anthropic.com')).toBe('own');
  });

  it('refuses a model that could not be asked', () => {
    for (const [env, path] of [
      [{ SOUNDING_MODEL: 'gpt' }, 'SOUNDING_MODEL'],
      [{ SOUNDING_MODEL: 'openai-compatible:qwen3' }, 'SOUNDING_MODEL_URL'],
      [{ SOUNDING_MODEL: 'anthropic:x', SOUNDING_MODEL_URL: 'https://me:secret@x/v1' }, 'SOUNDING_MODEL_URL'],
      [{ SOUNDING_MODEL_DEADLINE: '4' }, 'SOUNDING_MODEL_DEADLINE'],
      [{ SOUNDING_MODEL_DEADLINE: '301' }, 'SOUNDING_MODEL_DEADLINE'],
      [{ SOUNDING_MODEL_DEADLINE: '1e2' }, 'SOUNDING_MODEL_DEADLINE'],
    ] as const) {
      expect(() => readConfig({}, env)).toThrow(
        expect.objectContaining({
          code: 'invalid_config',
          message: expect.not.stringContaining('secret'),
          faults: [{ path, message: expect.any(String) }],
        }),
      );
    }
  });

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(
      readConfig({}, { SOUNDING_PORT: '', SOUNDING_HOST: ' ', DATABASE_URL: '', SOUNDING_LOG: '' }),
    ).toEqual(readConfig({}, {}));
  });

  const onLinux = process.platform === 'linux' ? it : undefined;
  onLinux?.('follows XDG_DATA_HOME where it is absolute', () => {
    expect(readConfig({}, { XDG_DATA_HOME: '/data' }).dataDirectory).toBe('/data/sounding');
    expect(readConfig({}, { XDG_DATA_HOME: 'data' }).dataDirectory).toBe(
      join(homedir(), '.local/share/sounding'),
    );
  });

  it('reports all faults together, by name and without values', () => {
    const env = {
      SOUNDING_PORT: '70000',
      DATABASE_URL: 'mysql://secret@x',
      SOUNDING_LOG: 'loud',
      SOUNDING_KEEP_REPLIES_DAYS: '0',
      SOUNDING_RECORDINGS_MB: '0',
      SOUNDING_KEEP_RECORDINGS_DAYS: 'x',
      SOUNDING_TRANSCRIBE_URL: 'ftp://secret@x',
      SOUNDING_MODEL: 'secret',
      SOUNDING_MODEL_URL: 'secret',
      SOUNDING_MODEL_DEADLINE: 'secret',
      SOUNDING_HOST: 'a b',
    };
    expect(() => readConfig({}, env)).toThrow(
      expect.objectContaining({
        code: 'invalid_config',
        message: expect.not.stringContaining('secret'),
        faults: [
          'SOUNDING_PORT',
          'DATABASE_URL',
          'SOUNDING_LOG',
          'SOUNDING_KEEP_REPLIES_DAYS',
          'SOUNDING_RECORDINGS_MB',
          'SOUNDING_KEEP_RECORDINGS_DAYS',
          'SOUNDING_TRANSCRIBE_URL',
          'SOUNDING_MODEL_URL',
          'SOUNDING_MODEL_DEADLINE',
          'SOUNDING_MODEL',
          'SOUNDING_HOST',
        ].map((path) => ({ path, message: expect.any(String) })),
      }),
    );
    expect(() => readConfig({}, { SOUNDING_TRANSCRIBE_URL: 'https://me:secret@host/v1' })).toThrow(
      expect.objectContaining({
        code: 'invalid_config',
        message: expect.not.stringContaining('secret'),
      }),
    );
    for (const days of ['-1', '3651', '1.5', 'x'])
      expect(() => readConfig({}, { SOUNDING_KEEP_REPLIES_DAYS: days })).toThrow(/KEEP_REPLIES_DAYS/);
    for (const port of ['-1', '1.5', 'x', ' ', '65536'])
      expect(() => readConfig({ port }, {})).toThrow(/--port/);
    expect(() => readConfig({ data: '' }, {})).toThrow(/--data/);
  });
});

describe('the environment’s model', () => {
  const model = { SOUNDING_MODEL: 'openai-compatible:qwen3', SOUNDING_MODEL_URL: 'https://one.example/v1' };
  const faultsOf = (env: Readonly<Record<string, string>>) => {
    try {
      readConfig({}, env);
      return [];
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      expect(error.message).not.toContain('sesame');
      return error.faults.map(({ path }) => path);
    }
  };

  it('has no query in its address and a key that a header takes, which no plain http carries elsewhere', () => {
    const key = { SOUNDING_MODEL_KEY: 'sesame' };
    expect(faultsOf({ ...model, ...key })).toEqual([]);
    const withQuery = { ...model, SOUNDING_MODEL_URL: 'https://one.example/v1?key=sesame' };
    expect(faultsOf(withQuery)).toEqual(['SOUNDING_MODEL_URL']);
    expect(faultsOf({ ...model, SOUNDING_MODEL_KEY: 'sesame…' })).toEqual(['SOUNDING_MODEL_KEY']);
    const plain = { ...model, SOUNDING_MODEL_URL: 'http://one.example/v1' };
    expect(faultsOf(plain)).toEqual([]);
    expect(faultsOf({ ...plain, ...key })).toEqual(['SOUNDING_MODEL_KEY']);
    const own = { ...model, SOUNDING_MODEL_URL: 'http://127.0.0.1:11434/v1' };
    expect(faultsOf({ ...own, ...key })).toEqual([]);
    expect(faultsOf({ SOUNDING_TRANSCRIBE_KEY: 'sesame…' })).toEqual(['SOUNDING_TRANSCRIBE_KEY']);
  });

  it('minds no odd key that is there for other programs', () => {
    const { keys } = readConfig({}, { ANTHROPIC_API_KEY: 'sesame…', OPENAI_API_KEY: 'sk-abc' }).models;
    expect([...keys]).toEqual([['https://api.openai.com', 'sk-abc']]);
  });
});
