import type { Timing } from '@sounding/core';
import { isRecord } from '../../../lib/request.ts';

/** True for times whose words lie within the text: others would send the playback, and the mending, astray. */
export function isTiming(value: unknown, length: number): value is Timing {
  if (!isRecord(value) || typeof value.precise !== 'boolean') return false;
  const { words, voice } = value;
  return (
    Array.isArray(words) &&
    words.every((word) => isStretch(word) && isWithin(word, length)) &&
    Array.isArray(voice) &&
    voice.every(isStretch)
  );
}

function isWithin(value: Record<string, unknown>, length: number): boolean {
  const { start, end } = value;
  return typeof start === 'number' && typeof end === 'number' && 0 <= start && start <= end && end <= length;
}

function isStretch(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && Number.isFinite(value.from) && Number.isFinite(value.to);
}
