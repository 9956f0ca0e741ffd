/** Root of the mean square below which a microphone is as good as dead: about −66 dB. */
const SILENT = 0.0005;
/** Below this a voice is too faint to be recognised well: about −46 dB. */
const QUIET = 0.005;
/** How long nothing at all may be heard before the speaker is asked, in seconds: from the start, and once there was a voice. */
const SILENCE_AT_FIRST = 4;
const SILENCE_LATER = 15;
/** How long it may be faint before that is said, in seconds. */
const QUIET_TIME = 3;
/** How fast the meter falls back, per second. */
const FALL = 0.8;

/** How well the speaker is heard. */
export type Hearing = 'good' | 'quiet' | 'silent';

/** What the meter shows. */
export interface Level {
  /** 0 to 1, by loudness as it is felt. */
  readonly level: number;
  readonly hearing: Hearing;
  /** How long it has been quiet, and how long dead, in seconds. */
  readonly quietFor: number;
  readonly silentFor: number;
  /** True once there was a voice: who has been heard may think for a while. */
  readonly heard: boolean;
}

/** Before the first block. */
export const NO_LEVEL: Level = { level: 0, hearing: 'good', quietFor: 0, silentFor: 0, heard: false };

/**
 * The meter after a further block of samples at `rate` a second. Pauses between sentences are no silence:
 * the hearing is `quiet` after three faint seconds, and `silent` after four at near zero from the start, or fifteen later.
 */
export function nextLevel(before: Level, samples: Float32Array, rate: number): Level {
  if (samples.length === 0) return before;
  const seconds = samples.length / rate;
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const loudness = Math.sqrt(sum / samples.length);
  const heard = before.heard || loudness >= QUIET;
  const silentFor = loudness < SILENT ? before.silentFor + seconds : 0;
  const quietFor = loudness < QUIET ? before.quietFor + seconds : 0;
  return {
    level: Math.max(feltLoudness(loudness), before.level - FALL * seconds),
    hearing:
      silentFor >= (heard ? SILENCE_LATER : SILENCE_AT_FIRST)
        ? 'silent'
        : quietFor >= QUIET_TIME
          ? 'quiet'
          : 'good',
    quietFor,
    silentFor,
    heard,
  };
}

/** −60 dB and less is 0, full scale is 1: loudness is felt by ratios. */
function feltLoudness(loudness: number): number {
  if (loudness <= 0) return 0;
  return Math.min(1, Math.max(0, 1 + (20 * Math.log10(loudness)) / 60));
}
