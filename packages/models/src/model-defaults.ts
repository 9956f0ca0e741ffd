import { isPossibleKey, isReadableOnTheWay } from '@sounding/core/contract';
import {
  type ModelSettings,
  modelBaseUrl,
  modelOrigin,
  readModelName,
  USUAL_DEADLINE_SECONDS,
} from './model-settings.ts';

/** What is wrong with a variable: its name, and what it must be. Never its value. */
interface Fault {
  readonly path: string;
  readonly message: string;
}

/** What the environment says of models. Never for a reply or a log: it has keys. */
export interface ModelDefaults {
  /** The model to ask as long as the person sets nothing else; without its key. */
  readonly model?: Omit<ModelSettings, 'key'>;
  /** Keys by the origin that they are for: one is never sent to another. */
  readonly keys: ReadonlyMap<string, string>;
}

/** A variable of the environment by its name; undefined where it is not set, or set to nothing. */
type Variable = (name: string) => string | undefined;

/** Which variable has the key for a provider's own origin, under the name that the provider's own tools use. */
const USUAL_KEYS: readonly (readonly [origin: string, variable: string])[] = [
  ['https://api.anthropic.com', 'ANTHROPIC_API_KEY'],
  ['https://api.openai.com', 'OPENAI_API_KEY'],
];

/** Fewest and most seconds that a model may be given; as the contract of settings says. */
const DEADLINE = { least: 5, most: 300 };

/** Reads which model may be asked, and with which keys. Faults are added to those that are there already. */
export function readModelDefaults(variable: Variable, faults: Fault[]): ModelDefaults {
  const keys = new Map<string, string>();
  for (const [origin, name] of USUAL_KEYS) {
    const key = variable(name);
    // Other programs' variables: what is no key stops nobody.
    if (key !== undefined && isPossibleKey(key)) keys.set(origin, key);
  }
  const baseUrl = readBaseUrl(variable, faults);
  const deadlineSeconds = readDeadline(variable, faults);
  const said = variable('SOUNDING_MODEL');
  if (said === undefined) return { keys };
  const named = readModelName(said);
  if (named === undefined) {
    const message = 'must look like anthropic:NAME or openai-compatible:NAME';
    faults.push({ path: 'SOUNDING_MODEL', message });
    return { keys };
  }
  if (named.provider === 'openai-compatible' && variable('SOUNDING_MODEL_URL') === undefined) {
    const message = 'is needed for openai-compatible, such as http://127.0.0.1:11434/v1';
    faults.push({ path: 'SOUNDING_MODEL_URL', message });
    return { keys };
  }
  const model = { ...named, ...(baseUrl === undefined ? {} : { baseUrl }), deadlineSeconds };
  const key = variable('SOUNDING_MODEL_KEY');
  if (key === undefined) return { model, keys };
  const origin = modelOrigin(model);
  if (!isPossibleKey(key)) {
    faults.push({ path: 'SOUNDING_MODEL_KEY', message: 'holds signs that no key has: copy it again' });
  } else if (isReadableOnTheWay(origin)) {
    const message =
      'would travel readable for everybody on the way: give an address that begins with https://';
    faults.push({ path: 'SOUNDING_MODEL_KEY', message });
  } else keys.set(origin, key);
  return { model, keys };
}

function readBaseUrl(variable: Variable, faults: Fault[]): string | undefined {
  const value = variable('SOUNDING_MODEL_URL');
  if (value === undefined || modelBaseUrl({ provider: 'openai-compatible', baseUrl: value })) return value;
  const message =
    'must look like https://host/v1, without anything behind a ?; a key goes into SOUNDING_MODEL_KEY';
  faults.push({ path: 'SOUNDING_MODEL_URL', message });
  return undefined;
}

function readDeadline(variable: Variable, faults: Fault[]): number {
  const { least, most } = DEADLINE;
  const value = variable('SOUNDING_MODEL_DEADLINE');
  if (value === undefined) return USUAL_DEADLINE_SECONDS;
  const seconds = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (seconds >= least && seconds <= most) return seconds;
  const message = `must be a whole number of seconds from ${least} to ${most}`;
  faults.push({ path: 'SOUNDING_MODEL_DEADLINE', message });
  return USUAL_DEADLINE_SECONDS;
}
