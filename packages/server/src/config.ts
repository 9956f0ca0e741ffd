import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPossibleKey } from '@sounding/core/contract';
import { type ModelDefaults, plainWebAddress, readModelDefaults } from '@sounding/models';
import { CodedError, type Fault } from './errors.ts';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const BYTES_A_MB = 1024 * 1024;

/** How much is logged; a line for every request from `info` on. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything the server is told from outside, checked. */
export interface ServerConfig {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absolute path of the folder that holds the embedded store. */
  readonly dataDirectory: string;
  /** A PostgreSQL server instead of the embedded store. */
  readonly databaseUrl?: string;
  readonly logLevel: LogLevel;
  /** For how many days the key of a request that may come twice is remembered at least. */
  readonly keepRepliesDays: number;
  /** Absolute path of the built page. */
  readonly pageDirectory: string;
  /** Absolute path of the recogniser's weights, which the page fetches from us. */
  readonly modelsDirectory: string;
  /** Bytes that all recordings of a workspace may have together. */
  readonly recordingsQuotaBytes: number;
  /** For how many days a recording that belongs to no answer and no draft is kept at least. */
  readonly keepRecordingsDays: number;
  /** Where recordings may be sent to be transcribed, as long as the person sets nothing else. */
  readonly transcription: TranscriptionDefaults;
  /** Which model may be asked as long as the person sets nothing else, and keys for it. */
  readonly models: ModelDefaults;
}

/** A transcription endpoint that speaks OpenAI's protocol. */
export interface TranscriptionDefaults {
  readonly baseUrl?: string;
  readonly key?: string;
  readonly model?: string;
}

/** What the command line says, which goes before the environment. Values are as typed. */
export interface ConfigOverrides {
  readonly data?: string;
  readonly port?: string | number;
  readonly host?: string;
  readonly pageDirectory?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from the environment and the command line's overrides.
 * Throws one `invalid_config` that lists all faults together.
 */
export function readConfig(overrides: ConfigOverrides = {}, env: Environment = process.env): ServerConfig {
  const faults: Fault[] = [];
  const port = readWholeNumber(overrides.port ?? setting(env, 'SOUNDING_PORT') ?? 4700, 0, 65_535);
  if (port === undefined) {
    const path = overrides.port === undefined ? 'SOUNDING_PORT' : '--port';
    faults.push({ path, message: 'must be a whole number from 0 to 65535' });
  }
  const databaseUrl = setting(env, 'DATABASE_URL');
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl)) {
    faults.push({ path: 'DATABASE_URL', message: 'must look like postgres://user@host:5432/database' });
  }
  const logLevel = readLogLevel(setting(env, 'SOUNDING_LOG'), databaseUrl !== undefined);
  if (logLevel === undefined) {
    faults.push({ path: 'SOUNDING_LOG', message: `must be one of ${LOG_LEVELS.join(', ')}` });
  }
  const keepRepliesDays = readWholeNumber(setting(env, 'SOUNDING_KEEP_REPLIES_DAYS') ?? '30', 1, 3650);
  if (keepRepliesDays === undefined) {
    faults.push({ path: 'SOUNDING_KEEP_REPLIES_DAYS', message: 'must be a whole number from 1 to 3650' });
  }
  const recordingsMb = readWholeNumber(setting(env, 'SOUNDING_RECORDINGS_MB') ?? '4096', 1, 99_999);
  if (recordingsMb === undefined) {
    faults.push({ path: 'SOUNDING_RECORDINGS_MB', message: 'must be a whole number from 1 to 99999' });
  }
  const keepRecordingsDays = readWholeNumber(setting(env, 'SOUNDING_KEEP_RECORDINGS_DAYS') ?? '30', 1, 3650);
  if (keepRecordingsDays === undefined) {
    faults.push({ path: 'SOUNDING_KEEP_RECORDINGS_DAYS', message: 'must be a whole number from 1 to 3650' });
  }
  const transcribeUrl = setting(env, 'SOUNDING_TRANSCRIBE_URL');
  if (transcribeUrl !== undefined && plainWebAddress(transcribeUrl) === undefined) {
    const message = 'must look like https://host/v1; a key goes into SOUNDING_TRANSCRIBE_KEY';
    faults.push({ path: 'SOUNDING_TRANSCRIBE_URL', message });
  }
  if (!isPossibleKey(setting(env, 'SOUNDING_TRANSCRIBE_KEY') ?? '')) {
    const message = 'holds signs that no key has: copy it again';
    faults.push({ path: 'SOUNDING_TRANSCRIBE_KEY', message });
  }
  const models = readModelDefaults((name) => setting(env, name), faults);
  const host = overrides.host ?? setting(env, 'SOUNDING_HOST') ?? '127.0.0.1';
  if (!/^[\w.:%-]+$/.test(host)) {
    const path = overrides.host === undefined ? 'SOUNDING_HOST' : '--host';
    faults.push({ path, message: 'must be a host name or an IP address' });
  }
  if (overrides.data === '') faults.push({ path: '--data', message: 'must name a folder' });
  if (
    faults.length > 0 ||
    port === undefined ||
    logLevel === undefined ||
    keepRepliesDays === undefined ||
    recordingsMb === undefined ||
    keepRecordingsDays === undefined
  ) {
    const lines = faults.map((fault) => `${fault.path} ${fault.message}`);
    throw new CodedError('invalid_config', lines.join('; '), { faults });
  }
  return {
    host,
    port,
    dataDirectory: resolve(overrides.data ?? setting(env, 'SOUNDING_DATA') ?? defaultDataDirectory(env)),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    logLevel,
    keepRepliesDays,
    pageDirectory: resolve(
      overrides.pageDirectory ?? fileURLToPath(new URL('../../web/dist', import.meta.url)),
    ),
    modelsDirectory: resolve(
      setting(env, 'SOUNDING_MODELS') ?? fileURLToPath(new URL('../../speech/weights', import.meta.url)),
    ),
    recordingsQuotaBytes: recordingsMb * BYTES_A_MB,
    keepRecordingsDays,
    transcription: readTranscription(env, transcribeUrl),
    models,
  };
}

function readTranscription(env: Environment, baseUrl: string | undefined): TranscriptionDefaults {
  const key = setting(env, 'SOUNDING_TRANSCRIBE_KEY');
  const model = setting(env, 'SOUNDING_TRANSCRIBE_MODEL');
  return {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(key === undefined ? {} : { key }),
    ...(model === undefined ? {} : { model }),
  };
}

/** The platform's folder for a person's application data, with `sounding` in it. */
function defaultDataDirectory(env: Environment): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'sounding');
  if (process.platform === 'win32') {
    return join(setting(env, 'LOCALAPPDATA') ?? join(homedir(), 'AppData', 'Local'), 'sounding');
  }
  // The XDG rules say that a relative path there is to be ignored.
  const xdg = setting(env, 'XDG_DATA_HOME');
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.local', 'share'), 'sounding');
}

/** A variable's value; one that is set to nothing counts as not set. */
function setting(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function readWholeNumber(value: string | number, least: number, most: number): number | undefined {
  if (!/^\d{1,5}$/.test(String(value))) return undefined;
  const number = Number(value);
  return number >= least && number <= most ? number : undefined;
}

/** One's own terminal hears of trouble only; a team's server logs its requests. */
function readLogLevel(value: string | undefined, team: boolean): LogLevel | undefined {
  if (value === undefined) return team ? 'info' : 'warn';
  return LOG_LEVELS.find((level) => level === value);
}

function isPostgresUrl(value: string): boolean {
  return /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '');
}
