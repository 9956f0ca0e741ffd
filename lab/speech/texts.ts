import type { Labelled } from '../data/answers.ts';
import { readSet } from '../data/answers.ts';
import type { Phrase } from './synthesise.ts';

/** A minute of an engineering answer with the technology names and figures that such answers have. */
export const ENGINEERING_ANSWER =
  'I will take the order events pipeline. We had two engineers, ten weeks, and a budget of four thousand dollars a month. ' +
  'The old service polled MySQL every five seconds, and at peak it sat at ninety percent CPU. I looked at Kafka, RabbitMQ and Postgres as a queue. ' +
  'We rejected Kafka, because nobody on the team had run it, and RabbitMQ, because we needed to replay a day of events. ' +
  'So I chose Postgres with logical replication, and gave up ordering across partitions. ' +
  'We put Redis in front of it as a cache and ran the consumers on Kubernetes. ' +
  'The p ninety nine latency went from nine hundred milliseconds to one hundred and twenty, and the error rate fell from two percent to point one. ' +
  'We rolled it out behind a feature flag, with Prometheus and Grafana watching the lag. ' +
  'What I would change is idempotency: we added the keys only after a customer was charged twice.';

/** How many gold answers are said and recognised again. */
const ANSWERS_FOR_POINTS = 24;
const TEXTS_FOR_TIMES = 12;
const FRESH_TEXTS_FOR_TIMES = 5;
const PHRASES_FOR_TIMES = 14;
const TEXTS_FOR_FILLERS = 6;
const WORDS_FOR_FILLERS = 150;
const FEWEST_WORDS = 100;

const longEnough = ({ answer }: Labelled) => answer.text.split(/\s+/).length >= FEWEST_WORDS;
const spoken = readSet('gold').filter((one) => one.answer.mode === 'spoken' && longEnough(one));

function spread<Value>(all: readonly Value[], count: number, offset = 0): Value[] {
  const step = all.length / count;
  return Array.from({ length: count }, (_, i) => all[Math.floor((i + offset) * step)]).filter(
    (value) => value !== undefined,
  );
}

/** Spoken gold answers of every quality: evenly spread over all of them in the order of the first rater's vote. */
export function answersForPoints(): Labelled[] {
  const vote = (one: Labelled) => one.ratings.r1?.overall ?? 0;
  return spread(
    spoken.toSorted((a, b) => vote(a) - vote(b) || a.answer.id.localeCompare(b.answer.id)),
    ANSWERS_FOR_POINTS,
  );
}

/** Texts to be said at an uneven pace: 0.75 to 1.35 times the voice's own, with silences of 0.1 to 2.6 s between phrases. */
export function phrasesForTimes(): Saying[] {
  return textsForTimes().map(sayUnevenly);
}

/** The same for other texts, among which nothing of the recogniser was chosen. */
export function phrasesForFreshTimes(): Saying[] {
  const known = new Set(textsForTimes().map(({ answer }) => answer.id));
  const others = spoken.filter(({ answer }) => !known.has(answer.id));
  return spread(others, FRESH_TEXTS_FOR_TIMES, 0.5).map((one, i) => sayUnevenly(one, TEXTS_FOR_TIMES + i));
}

interface Saying {
  readonly id: string;
  readonly phrases: readonly Phrase[];
}

function textsForTimes(): Labelled[] {
  return spread(spoken, TEXTS_FOR_TIMES, 0.5);
}

function sayUnevenly({ answer }: Labelled, text: number): Saying {
  return {
    id: answer.id,
    phrases: answer.text
      .split(/(?<=[.,;:!?])\s+/)
      .slice(0, PHRASES_FOR_TIMES)
      .map((phrase, i) => ({
        text: phrase,
        pace: 0.75 + 0.6 * wobble(text, i, 1),
        pauseAfter: 0.1 + 2.5 * wobble(text, i, 2) ** 2,
      })),
  };
}

/** The beginnings of answers, into which fillers are to be planted: what was a filler before is taken out. */
export function textsForFillers(): { readonly id: string; readonly text: string }[] {
  return spread(spoken, TEXTS_FOR_FILLERS, 0.2).map(({ answer }) => ({
    id: answer.id,
    text: answer.text
      .replaceAll(/\b(?:um|uh|you know|i mean|like|er|hmm)\b,?\s*/gi, '')
      .split(/\s+/)
      .slice(0, WORDS_FOR_FILLERS)
      .join(' '),
  }));
}

/** A number of 0 to 1 that looks thrown but is always the same. */
function wobble(text: number, phrase: number, salt: number): number {
  const value = Math.sin(text * 12.9898 + phrase * 78.233 + salt * 37.719) * 43_758.5453;
  return value - Math.floor(value);
}
