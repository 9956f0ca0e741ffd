import { figureSetAgainst } from '../../evidence/pair-evidence.ts';
import type { Quantity, QuantityKind } from '../../text/quantity.ts';
import type { Sentence } from '../../text/sentences.ts';
import { spanContains } from '../../text/span.ts';
import { plainAt, type ScoreContext } from '../score-context.ts';
import { sentenceAt } from './ask.ts';

/** Kinds of figure that can be set against another of their kind. */
const COMPARED: ReadonlySet<QuantityKind> = new Set([
  'time',
  'rate',
  'money',
  'share',
  'size',
  'physical',
  'ratio',
]);
const LOAD: ReadonlySet<QuantityKind> = new Set(['rate', 'count', 'people', 'size']);
/** What a date or an age begins with, and how long something took to make: no measured side of anything. */
const BESIDE = /\b(?:since|for|ago|last|past|first|every|each|about a|a week|years?|months?)\b/;

function figuresOf(context: ScoreContext, kinds: ReadonlySet<QuantityKind>): Quantity[] {
  return context.reading.quantities.filter((q) => !q.loose && q.unit !== '' && kinds.has(q.kind));
}

/** The side of a pair that has no figure: "from practically nothing to 100 %". */
const FROM_NOTHING = /\bfrom (?:\w+ )?(?:nothing|none|zero) to\b/;

/**
 * True of a sentence that sets two figures against each other, or gives the other side of a figure of the same
 * percentile elsewhere: nothing is missing.
 */
export function holdsPair(context: ScoreContext, sentence: Sentence): boolean {
  if (FROM_NOTHING.test(sentence.plain) || figureSetAgainst(sentence, context.reading) !== undefined)
    return true;
  const measured = figuresOf(context, COMPARED);
  return measured.some(
    (q) =>
      spanContains(sentence, q) &&
      measured.some((other) => {
        const there = sentenceAt(context, other);
        return other.kind === q.kind && there !== sentence && nameOnePercentile(sentence, there);
      }),
  );
}

/** True of a sentence with a figure of what was measured. */
export function holdsMeasure(context: ScoreContext, sentence: Sentence): boolean {
  return figuresOf(context, COMPARED).some((q) => spanContains(sentence, q));
}

const PERCENTILE = /\bp\d{2}\b/g;

/** True where both sentences give figures of one percentile: they are two sides of one thing, however far apart. */
function nameOnePercentile(one: Sentence | undefined, other: Sentence | undefined): boolean {
  const names = new Set(one?.plain.match(PERCENTILE));
  return other?.plain.match(PERCENTILE)?.some((name) => names.has(name)) === true;
}

/** A result that is given as one figure with nothing of its kind beside it: its other side is missing. */
export function findLoneFigure(context: ScoreContext): Quantity | undefined {
  const results = new Set(context.findings.filter((f) => f.move === 'outcome').map((f) => f.sentence));
  const chances = context.facts.chances.get('outcome');
  const measured = figuresOf(context, COMPARED);
  const lone = measured.filter((q) => {
    const own = sentenceAt(context, q);
    if (
      own === undefined ||
      !results.has(own.index) ||
      (q.kind === 'time' && BESIDE.test(plainAt(context, own.index))) ||
      holdsPair(context, own)
    )
      return false;
    return measured.every((other) => other === q || other.kind !== q.kind || !spanContains(own, other));
  });
  const chance = (q: Quantity): number => chances?.[sentenceAt(context, q)?.index ?? -1] ?? 0;
  return lone.sort((a, b) => chance(b) - chance(a) || a.start - b.start)[0];
}

/** The load that the answer names: so many of something, or so much a second. */
export function findLoad(context: ScoreContext): Quantity | undefined {
  const chances = context.facts.chances.get('scale');
  const chance = (q: Quantity): number => chances?.[sentenceAt(context, q)?.index ?? -1] ?? 0;
  const rank = (q: Quantity): number => (q.kind === 'rate' ? 1 : 0) + chance(q);
  return figuresOf(context, LOAD).sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0];
}

/** "Many" and "a lot" are said of anything; a magnitude can be made a figure. */
const MAGNITUDE = /thousand|million|billion|hundred|dozen|\btens\b/i;

/** A magnitude without a figure ("thousands of requests"). */
export function findLooseFigure(context: ScoreContext): Quantity | undefined {
  return context.reading.quantities.find(
    (q) =>
      q.loose &&
      MAGNITUDE.test(context.reading.text.slice(q.start, q.end)) &&
      sentenceAt(context, q) !== undefined,
  );
}

/** A change that is told without how much: "much faster", "improved a lot". */
export const UNMEASURED_CHANGE =
  /\b(?:(?:much|far|way|a lot|a bit|significantly|considerably|dramatically|noticeably|really|so much) (?:faster|slower|better|cheaper|smaller|lower|higher|less|fewer|quicker|simpler|easier|more \w+)|(?:significant|huge|big|massive|great|major|real|noticeable) (?:improvement|difference|gain|drop|reduction|increase|impact|savings?)|(?:improved?|dropped|fell|went (?:up|down)|sped up|reduced|increased|got (?:faster|better|cheaper|slower)) (?:a lot|significantly|dramatically|considerably|noticeably|massively)|(?:is|was|are|were|got|became|runs|ran) (?:now )?(?:faster|quicker|cheaper|better|slower))\b/i;
