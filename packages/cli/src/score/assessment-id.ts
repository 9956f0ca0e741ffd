import { createHash } from 'node:crypto';

/**
 * An id made of what was assessed and by what, so that scoring the same answer again gives the same bytes
 * and any difference gives another id. `parts` are JSON values in a fixed order; undefined counts as null.
 */
export function assessmentIdOf(parts: readonly unknown[]): string {
  return `local-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`;
}
