import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWav, writeWav } from './wav.ts';

/** One breath of a synthesised answer. */
export interface Phrase {
  readonly text: string;
  /** Words a minute, about; 165 where absent. */
  readonly rate?: number;
  /** Silence after it, in seconds; 0.3 where absent. */
  readonly pauseAfter?: number;
}

/** A phrase and when it is heard, in seconds from the file's start: the truth that transcripts are held against. */
export interface SpokenPhrase {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A recording made by the machine's own voice. */
export interface SpokenFile {
  readonly path: string;
  readonly seconds: number;
  readonly phrases: readonly SpokenPhrase[];
}

/** Silence before the first word, in seconds: somebody who presses the button takes a breath first. */
const LEAD_IN = 0.5;
const QUIET = 0.01;
/** Words a minute where a phrase does not say. */
const USUAL_PACE = 165;
/** What flite's own pace is stretched by for that. */
const STRETCH_AT_USUAL = 0.88;

/**
 * Speaks phrases one by one and joins them with silences, so that it is known when each is said. Made once for
 * the same phrases. Throws where the machine has no voice; `hasVoice` tells before.
 */
export function synthesise(phrases: readonly Phrase[]): SpokenFile {
  const folder = join(tmpdir(), 'sounding-voices');
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256')
    .update(`rms ${STRETCH_AT_USUAL} ${JSON.stringify(phrases)}`)
    .digest('hex')
    .slice(0, 24);
  const path = join(folder, `${name}.wav`);
  const parts: Float32Array[] = [];
  const spoken: SpokenPhrase[] = [];
  let rate = 16_000;
  let at = LEAD_IN;
  for (const { text, rate: pace = USUAL_PACE, pauseAfter = 0.3 } of phrases) {
    const voice = say(text, pace);
    rate = voice.rate;
    if (parts.length === 0) parts.push(new Float32Array(Math.round(LEAD_IN * rate)));
    const samples = trim(voice.samples);
    const seconds = samples.length / rate;
    spoken.push({ text, from: at, to: at + seconds });
    const silence = new Float32Array(Math.round(pauseAfter * rate));
    parts.push(samples, silence);
    at += seconds + silence.length / rate;
  }
  if (!existsSync(path)) writeFileSync(path, writeWav(join32(parts), rate));
  return { path, seconds: at, phrases: spoken };
}

/** True where the machine can speak. In CI a machine without a voice is a fault; elsewhere what needs one is left out. */
export function hasVoice(): boolean {
  return spawnSync('flite', ['-lv'], { stdio: 'ignore' }).status === 0;
}

function say(text: string, pace: number) {
  const path = join(tmpdir(), `sounding-voice-${process.pid}.wav`);
  const stretch = String(STRETCH_AT_USUAL * (USUAL_PACE / pace));
  const { status } = spawnSync('flite', [
    '-voice',
    'rms',
    '--setf',
    `duration_stretch=${stretch}`,
    '-t',
    text,
    '-o',
    path,
  ]);
  if (status !== 0) throw new Error('flite, which speaks for the journeys, is not installed');
  const wav = readWav(readFileSync(path));
  rmSync(path);
  return wav;
}

/** Without the silence that the synthesiser puts around what it says. */
function trim(samples: Float32Array): Float32Array {
  let start = 0;
  let end = samples.length;
  while (start < end && Math.abs(samples[start] ?? 0) < QUIET) start += 1;
  while (end > start && Math.abs(samples[end - 1] ?? 0) < QUIET) end -= 1;
  return samples.subarray(start, end);
}

function join32(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The text of a file that was spoken, as it was meant. */
export function textOf(file: SpokenFile): string {
  return file.phrases.map((phrase) => phrase.text).join(' ');
}
