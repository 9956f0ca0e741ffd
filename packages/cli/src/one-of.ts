import type { Level, QuestionKind } from '@sounding/core';
import { usageFailure } from './failure.ts';
import { didYouMean } from './nearest.ts';

/** What `--kind` takes. */
export const KINDS: readonly QuestionKind[] = ['story', 'knowledge', 'debug'];
/** What `--level` takes. */
export const LEVELS: readonly Level[] = ['mid', 'senior', 'staff', 'principal', 'manager'];

/** The value of an option that takes one of a few words. Throws a usage failure that names them. */
export function oneOf<Value extends string>(option: string, given: string, allowed: readonly Value[]): Value {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw usageFailure(
    `${option} is one of ${allowed.join(', ')}, not "${given}"${didYouMean(given, allowed)}`,
  );
}
