import { fromPcm } from '@sounding/speech';
import type { Listen, ListenEvents, Listening, ListenTo } from './listening.ts';

/** Bytes handed to the listener at a time: half a minute. */
const SLICE = 960_000;

/** Has somebody listen to all of a recording that is over: `pcm` is s16le at 16 kHz. */
export function readSound(
  pcm: Uint8Array<ArrayBuffer>,
  listen: Listen,
  to: ListenTo,
  events: ListenEvents,
): Listening {
  const listening = listen(to, events);
  for (let at = 0; at < pcm.length; at += SLICE) listening.push(fromPcm(pcm.subarray(at, at + SLICE)));
  return listening;
}
