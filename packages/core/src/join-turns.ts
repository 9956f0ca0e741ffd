import type { JudgedTurn } from './read-exchange.ts';
import type { Evidence } from './rubric/assessment.ts';
import type { Quantity } from './text/quantity.ts';
import type { Reading } from './text/reading.ts';
import type { Sentence } from './text/sentences.ts';
import { type Span, spanContains } from './text/span.ts';

/** Parts two answers as a paragraph does. */
const JOINT = '\n\n';

/** Where an answer stands in the joined text. */
export interface Place extends Span {
  readonly answerId: string;
}

/** All answers of an exchange as if they had been told in one go, and where each of them stands. */
export interface JoinedTurns {
  readonly reading: Reading;
  readonly places: readonly Place[];
}

/** Joins what the answers tell: each is cut into sentences by itself, since they may be typed and spoken by turns. */
export function joinTurns(turns: readonly JudgedTurn[]): JoinedTurns {
  const sentences: Sentence[] = [];
  const quantities: Quantity[] = [];
  const places: Place[] = [];
  let text = '';
  for (const { turn, judged } of turns) {
    const { told } = judged;
    const start = text.length;
    for (const sentence of told.sentences) sentences.push(moveSentence(sentence, start, sentences.length));
    for (const q of told.quantities) quantities.push({ ...q, start: q.start + start, end: q.end + start });
    text += judged.text;
    places.push({ answerId: turn.answerId, start, end: text.length });
    text += JOINT;
  }
  const mode = turns[0]?.judged.told.mode ?? 'typed';
  return { reading: { text, mode, sentences, quantities }, places };
}

function moveSentence(sentence: Sentence, by: number, index: number): Sentence {
  return {
    ...sentence,
    index,
    start: sentence.start + by,
    end: sentence.end + by,
    plainStarts: sentence.plainStarts.map((at) => at + by),
  };
}

/** Evidence of the joined text as it stands in its answer; nothing where it reaches from one answer into another. */
export function toOwnTurn(evidence: Evidence, places: readonly Place[]): Evidence[] {
  const place = places.find((p) => spanContains(p, evidence));
  if (place === undefined) return [];
  const { pairedWith, ...own } = evidence;
  const moved = { ...own, answerId: place.answerId, ...moveSpan(evidence, place) };
  const isPairHere = pairedWith !== undefined && spanContains(place, pairedWith);
  return [isPairHere ? { ...moved, pairedWith: moveSpan(pairedWith, place) } : moved];
}

function moveSpan({ start, end }: Span, place: Place): Span {
  return { start: start - place.start, end: end - place.start };
}
