import { contentStems } from '../../bank/content-words.ts';
import type { Dimension } from '../../bank/dimension.ts';
import type { Finding } from '../../evidence/finding.ts';
import { linesOf } from '../../evidence/lines.ts';
import type { Move } from '../../evidence/move.ts';
import { askedDimension } from '../../rubric/asked-dimension.ts';
import type { Points } from '../../rubric/assessment.ts';
import { figuresIn } from '../../rubric/score-context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { spansOverlap } from '../../text/span.ts';
import type { ProbeContext, ReadTurn } from '../probe-context.ts';
import { quotePassage } from './quote-passage.ts';
import type { Said } from './say.ts';

/** A sentence of one of the answers. */
export interface Place {
  readonly turn: ReadTurn;
  readonly sentence: Sentence;
}

/** A move as it was found in one of the answers. */
export interface FoundPlace extends Place {
  readonly finding: Finding;
}

/** The most points that any of the answers has on a dimension; null where none of them gave occasion for it. */
export function pointsOn({ turns }: ProbeContext, dimension: Dimension): Points | null {
  return turns.reduce<Points | null>((most, { dimensions }) => {
    const { points } = dimensions[dimension];
    return points === null || (most !== null && most >= points) ? most : points;
  }, null);
}

/** True where the question asks for something lived through, which is what most probes go after. */
export function isStory({ question }: ProbeContext): boolean {
  return question.kind === 'story';
}

/** All sentences of all answers, in order. */
export function placesOf({ turns }: ProbeContext): Place[] {
  return turns.flatMap((turn) => turn.context.sentences.map((sentence) => ({ turn, sentence })));
}

/** True where any sentence says such a thing; `words` is matched against small letters. */
export function says(context: ProbeContext, words: RegExp): boolean {
  return context.turns.some((turn) => words.test(linesOf(turn.context.reading).text));
}

/** True where the sentence, the one before it or the one behind it says such a thing. */
export function saysNear({ turn, sentence }: Place, words: RegExp): boolean {
  const { sentences } = turn.context;
  return [sentence.index - 1, sentence.index, sentence.index + 1].some((i) =>
    words.test(sentences[i]?.plain ?? ''),
  );
}

/** True where a sentence holds a definite figure. */
export function holdsFigure({ turn, sentence }: Place): boolean {
  return figuresIn(turn.context, sentence.index).length > 0;
}

/** Where these moves were found, the likeliest first. */
export function foundPlaces(context: ProbeContext, ...moves: readonly Move[]): FoundPlace[] {
  const out: (FoundPlace & { readonly chance: number })[] = [];
  for (const turn of context.turns) {
    const { sentences, facts, findings } = turn.context;
    for (const finding of findings) {
      const sentence = sentences[finding.sentence];
      if (sentence === undefined || !moves.includes(finding.move)) continue;
      const chance = facts.chances.get(finding.move)?.[finding.sentence] ?? 0;
      out.push({ turn, sentence, finding, chance });
    }
  }
  return out.sort((a, b) => b.chance - a.chance);
}

/** Where these moves were found, those first that the points of the dimension rest on. */
export function ownPlaces(
  context: ProbeContext,
  dimension: Dimension,
  ...moves: readonly Move[]
): FoundPlace[] {
  const isOwn = ({ turn, sentence }: Place): boolean =>
    turn.dimensions[dimension].evidence.some((e) => e.against !== true && spansOverlap(e, sentence));
  const found = foundPlaces(context, ...moves).map((place) => ({ place, rank: isOwn(place) ? 1 : 0 }));
  return found.sort((a, b) => b.rank - a.rank).map(({ place }) => place);
}

/** Words that judge, or speak of speaking: nothing but these, and a quote says nothing by itself. */
const HOLLOW =
  /\b(?:know|think|believe|guess|good|bad|better|worse|great|nice|fine|hard|easy|way|work|worked|works|people|everybody|everyone|thing|that's|it's|he's|she's|they're|not|happen|happens|happened|mean|means|lot|now|done|challenging|difficult|part|most|really|biggest|important|several|various|different|many|some|other|options?|alternatives?|solutions?|approaches|tools?|technolog(?:y|ies)|evaluated|considered|looked|compared|tried|carefully|things|stuff|say|achieved|managed|did|done it|tried)\b/gi;

function isHollow({ text }: Said): boolean {
  return contentStems(text.replace(HOLLOW, ' ')).length === 0;
}

/** The first of some places that can be quoted, with the quote; where a cue is given, the quote holds it. Quotes that say nothing are passed over. */
export function firstQuote<P extends Place>(
  places: readonly P[],
  cue?: RegExp,
  holds: (text: string) => boolean = () => true,
): { readonly place: P; readonly quote: Said } | undefined {
  for (const place of places) {
    const quote = quotePassage(place.turn, place.sentence, place.sentence, cue);
    if (
      quote !== undefined &&
      (cue === undefined || cue.test(quote.text)) &&
      !isHollow(quote) &&
      holds(quote.text)
    )
      return { place, quote };
  }
  return undefined;
}

/** Sentences that say such a thing, in order. */
export function placesSaying(context: ProbeContext, words: RegExp): Place[] {
  // Most answers say nothing of the kind, which one look at the whole text tells.
  return context.turns.flatMap((turn) =>
    words.test(linesOf(turn.context.reading).text)
      ? turn.context.sentences.flatMap((sentence) => (words.test(sentence.plain) ? [{ turn, sentence }] : []))
      : [],
  );
}

/** True where the question asks for this dimension outright. */
export function isAskedFor({ question }: ProbeContext, dimension: Dimension): boolean {
  return askedDimension(question.text) === dimension;
}
