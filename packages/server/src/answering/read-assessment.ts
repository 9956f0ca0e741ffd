import type { Assessment } from '@sounding/core';
import { CodedError } from '../errors.ts';

/** Turns an assessment's JSON of one shape into the next shape. */
export type Upcaster = (older: Record<string, unknown>) => Record<string, unknown>;

/**
 * One for every shape but the latest: the first turns shape 1 into shape 2, and so on.
 * Rows never change, so a change of shape adds one here and leaves what is stored alone.
 */
const UPCASTERS: readonly Upcaster[] = [];

/**
 * Reads a stored assessment in today's shape, whichever shape it was written in.
 * Throws `store_newer` for a shape that this version does not know.
 */
export function readAssessment(json: string, upcasters: readonly Upcaster[] = UPCASTERS): Assessment {
  let value = JSON.parse(json) as Record<string, unknown>;
  const version = Number(value.schemaVersion);
  const latest = upcasters.length + 1;
  if (!(version >= 1 && version <= latest)) {
    throw new CodedError(
      'store_newer',
      `An assessment of shape ${version} is stored; this version of Sounding reads up to ${latest}. Update Sounding.`,
    );
  }
  for (const upcast of upcasters.slice(version - 1)) value = upcast(value);
  return value as unknown as Assessment;
}
