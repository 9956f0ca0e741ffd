import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_RATE } from '@sounding/speech';

/** A word as it was synthesised, with the seconds between which it sounds. */
export interface SpokenWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Synthesised sound at 16 kHz with the truth about it. */
export interface Speech {
  readonly samples: Float32Array;
  readonly words: readonly SpokenWord[];
}

/** A phrase to say: how many times as fast as the voice's own pace, and the silence after it in seconds. */
export interface Phrase {
  readonly text: string;
  readonly pace: number;
  readonly pauseAfter: number;
}

/** The voice: of those that Debian carries, the one that is recognised best, and the only one that tells its word times. */
export const VOICE = 'festival, cmu_us_slt_arctic_hts';

const MOST_OUTPUT_BYTES = 1 << 28;

/**
 * Says phrases one after another with silences between. Needs `festival` with festvox-us-slt-hts, and `sox`;
 * throws where they are missing.
 */
export function speak(phrases: readonly Phrase[]): Speech {
  const folder = mkdtempSync(join(tmpdir(), 'sounding-voice-'));
  try {
    const script = phrases.map((phrase, i) => scheme(phrase, join(folder, `${i}.wav`))).join('\n');
    writeFileSync(join(folder, 'say.scm'), `(voice_cmu_us_slt_arctic_hts)\n${script}`);
    const printed = execFileSync('festival', ['-b', join(folder, 'say.scm')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return join16k(phrases, folder, printed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cuts a text into phrases at its stops, said at the voice's own pace with the pauses of a speaker who is at ease. */
export function toPhrases(text: string, pauseAfter = 0.45): Phrase[] {
  return text
    .split(/(?<=[.!?;:])\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => ({ text: part, pace: 1, pauseAfter }));
}

function scheme(phrase: Phrase, file: string): string {
  const text = phrase.text.replaceAll(/["\\]/g, ' ');
  return `(set! u (SynthText "${text}"))
(utt.save.wave u "${file}" 'riff)
(mapcar (lambda (w) (format t "%s\\t%f\\t%f\\n" (item.name w) (item.feat w "word_start") (item.feat w "word_end")))
  (utt.relation.items u 'Word))
(format t "\\n")`;
}

function join16k(phrases: readonly Phrase[], folder: string, printed: string): Speech {
  const blocks = printed.split('\n\n');
  const sounds: Float32Array[] = [];
  const words: SpokenWord[] = [];
  let at = 0;
  phrases.forEach((phrase, i) => {
    const sound = readSound(join(folder, `${i}.wav`), phrase.pace);
    for (const line of (blocks[i] ?? '').split('\n')) {
      const [word, from, to] = line.split('\t');
      if (word === undefined || to === undefined) continue;
      const until = at + Number(to) / phrase.pace;
      const last = words.at(-1);
      // The voice takes "what's" for two words and gives the second no times of its own.
      if (word.startsWith("'") && last !== undefined) {
        words[words.length - 1] = { word: last.word + word, from: last.from, to: Math.max(last.to, until) };
      } else {
        words.push({ word, from: at + Number(from) / phrase.pace, to: until });
      }
    }
    const silence = new Float32Array(Math.round(phrase.pauseAfter * SAMPLE_RATE));
    sounds.push(sound, silence);
    at += (sound.length + silence.length) / SAMPLE_RATE;
  });
  const samples = new Float32Array(sounds.reduce((sum, sound) => sum + sound.length, 0));
  let offset = 0;
  for (const sound of sounds) {
    samples.set(sound, offset);
    offset += sound.length;
  }
  return { samples, words };
}

/** Reads a sound file as 16 kHz mono, quicker or slower at the same pitch. */
function readSound(file: string, pace: number): Float32Array {
  const tempo = pace === 1 ? [] : ['tempo', '-s', String(pace)];
  const raw = execFileSync(
    'sox',
    [
      '-D',
      file,
      '-t',
      'raw',
      '-e',
      'signed',
      '-b',
      '16',
      '-r',
      String(SAMPLE_RATE),
      '-c',
      '1',
      '-',
      ...tempo,
    ],
    { maxBuffer: MOST_OUTPUT_BYTES, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const samples = new Float32Array(raw.length >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = raw.readInt16LE(i * 2) / 32_768;
  return samples;
}
