import type { Heard, HeardSet } from './heard.ts';
import { loadTranscriber } from './load-transcriber.ts';
import { compareTimes } from './measure-times.ts';
import { plantFillers } from './plant-fillers.ts';
import { type Phrase, speak, toPhrases } from './synthesise.ts';
import {
  answersForPoints,
  ENGINEERING_ANSWER,
  phrasesForFreshTimes,
  phrasesForTimes,
  textsForFillers,
} from './texts.ts';

/** Synthesises the texts of some sets and recognises them. All together are about an hour of sound. Tells each as it is done. */
export async function listen(sets: readonly HeardSet[], tell: (heard: Heard) => void): Promise<Heard[]> {
  const transcriber = await loadTranscriber();
  const all: Heard[] = [];
  for (const { set, id, phrases } of sayings().filter((one) => sets.includes(one.set))) {
    const speech = speak(phrases);
    const before = process.cpuUsage();
    const { text, timing, seconds } = await transcriber.transcribe(speech.samples);
    const { user, system } = process.cpuUsage(before);
    const confidences = timing.words.map((word) => thousandths(word.confidence ?? 1));
    const errors = compareTimes({ text, timing, seconds }, speech.words);
    const heard: Heard = {
      set,
      id,
      seconds: thousandths(seconds),
      processorSeconds: thousandths((user + system) / 1e6),
      ...(set === 'times' || set === 'fresh-times'
        ? { starts: errors.starts.map(thousandths), ends: errors.ends.map(thousandths) }
        : { text, confidences }),
    };
    all.push(heard);
    tell(heard);
  }
  return all;
}

interface Saying {
  readonly set: HeardSet;
  readonly id: string;
  readonly phrases: readonly Phrase[];
}

function sayings(): Saying[] {
  const plain = (set: HeardSet, id: string, text: string): Saying => ({ set, id, phrases: toPhrases(text) });
  return [
    ...phrasesForTimes().map((one) => ({ set: 'times' as const, ...one })),
    ...phrasesForFreshTimes().map((one) => ({ set: 'fresh-times' as const, ...one })),
    plain('answer', 'engineering', ENGINEERING_ANSWER),
    ...textsForFillers().map(({ id, text }) => plain('fillers', id, plantFillers(text).text)),
    ...answersForPoints().map(({ answer }) => plain('points', answer.id, answer.text)),
  ];
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
