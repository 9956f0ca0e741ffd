import { createHash } from 'node:crypto';

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * SHA-256 of a JSON value that does not depend on the order of its keys, so that two bodies
 * that say the same count as the same. Keys without a value count as absent.
 */
export function hashContent(value: unknown): string {
  return hashText(canonical(value));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${entries.join(',')}}`;
}
