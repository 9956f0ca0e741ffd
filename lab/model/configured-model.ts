import { type ModelSettings, modelOrigin, readModelDefaults } from '@sounding/models';
import { InputError } from '../data/answers.ts';

/** Faults of the environment are added here: a variable, and what it must be. */
type Faults = Parameters<typeof readModelDefaults>[1];

/**
 * The model that the environment names, by the same variables as the server's. Throws an `InputError` that lists all
 * faults, or says what to set.
 */
export function configuredModel(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ModelSettings {
  const faults: Faults = [];
  const { model, keys } = readModelDefaults((name) => env[name]?.trim() || undefined, faults);
  if (faults.length > 0)
    throw new InputError(faults.map(({ path, message }) => `${path} ${message}`).join('; '));
  if (model === undefined)
    throw new InputError(
      'no model is set: SOUNDING_MODEL names it, such as anthropic:NAME or openai-compatible:NAME',
    );
  const key = keys.get(modelOrigin(model));
  return { ...model, ...(key === undefined ? {} : { key }) };
}
