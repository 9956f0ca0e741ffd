import type { Dimension } from '../../bank/dimension.ts';
import type { Advice } from '../assessment.ts';
import type { ScoreContext } from '../score-context.ts';
import type { Support } from '../support.ts';
import { type Ask, sentenceAt } from './ask.ts';
import type { Excess, Run } from './find-cut.ts';
import { namePlace, type Places, type Quoted, quoteAround } from './places.ts';

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Where no passage stands before it, "this" would point at nothing; what is quoted stays as it is. */
function withoutPlace(question: string): string {
  return question.replace(/“[^”]*”|\bthis\b/g, (found) => (found === 'this' ? 'it' : found));
}

/** "sentence 5, “much faster”: how much?", or "at “much faster”: how much?" where sentences cannot be counted. */
function wordAsk({ at, question, honest }: Ask, places: Places): string {
  const asked = honest === undefined ? question : `${question} ${honest}`;
  if (at === undefined) return withoutPlace(asked);
  return `${places.numberOf(at) === undefined ? 'at ' : ''}${namePlace(places, at)}: ${asked}`;
}

function adviceOn(dimension: Dimension, text: string, context: ScoreContext, at: Quoted | undefined): Advice {
  const sentence = at && sentenceAt(context, at);
  return {
    dimension,
    text: upperFirst(text),
    ...(sentence === undefined ? {} : { start: sentence.start, end: sentence.end }),
  };
}

/** The missing fact, asked for at the place where it belongs. */
export function wordFact(dimension: Dimension, ask: Ask, context: ScoreContext, places: Places): Advice {
  return adviceOn(dimension, wordAsk(ask, places), context, ask.at);
}

/** The follow-up that the answer invites. */
export function wordFollowUp(dimension: Dimension, ask: Ask, context: ScoreContext, places: Places): Advice {
  const about = ask.at === undefined ? '' : ` on ${namePlace(places, ask.at)}`;
  const question = ask.at === undefined ? withoutPlace(ask.question) : ask.question;
  return adviceOn(dimension, `Expect the follow-up${about}: ${question}`, context, ask.at);
}

const WHY: Readonly<Record<string, string>> = {
  'absolute-claim': 'every system has a limit',
  boast: 'anyone could say it',
  slogan: 'it is a slogan, not a reason',
};

/** A slogan, a boast or an absolute claim goes, and the missing fact comes in its stead, there or where it belongs. */
export function wordReplacement(
  objection: Support,
  dimension: Dimension,
  ask: Ask,
  context: ScoreContext,
  places: Places,
): Advice {
  const claim = context.reading.text.slice(objection.start, objection.end).replace(/\s+/gu, ' ');
  const number = places.numberOf(objection);
  const where = number === undefined ? '' : ` in sentence ${number}`;
  const why = WHY[objection.detector] ?? 'it cannot be checked';
  const asked = ask.at && sentenceAt(context, ask.at);
  const isThere = asked === undefined || asked === sentenceAt(context, objection);
  const instead = isThere ? 'In its place,' : 'What counts is a fact:';
  return {
    dimension,
    text: `Take out “${claim}”${where}: ${why}. ${instead} ${wordAsk(ask, places)}`,
    start: objection.start,
    end: objection.end,
  };
}

/** A stretch that earns nothing goes, and the missing fact comes in its stead. */
export function wordExchange(run: Run, dimension: Dimension, ask: Ask, places: Places): Advice {
  const text = `Take out ${wordRun(run, places)}, which cannot be checked. The room is for this: ${wordAsk(ask, places)}`;
  return { dimension, text, start: run.sentences[0].start, end: endOf(run) };
}

/** By this a cut is told from other advice on structure. */
const CUTS = /^Cut about\b/;

/** True of advice to shorten the answer, which always comes first. */
export function isCut(advice: Advice): boolean {
  return advice.dimension === 'structure' && CUTS.test(advice.text);
}

/** What to cut of a too long answer: how much, which sentences first, and what the answer goes on with. */
export function wordCut({ much, of, unit }: Excess, run: Run | undefined, places: Places): Advice {
  const excess = `Cut about ${Math.round(much)} of the ${Math.round(of)} ${unit}`;
  if (run === undefined)
    return {
      dimension: 'structure',
      text: `${excess}: keep the limits, the trade-off and the result, and shorten the description.`,
    };
  const text = run.isCarrying
    ? `${excess}. The longest to shorten: ${wordRun(run, places)}.`
    : `${excess}: delete ${wordRun(run, places)}${wordNext(run, places)}.`;
  return { dimension: 'structure', text, start: run.sentences[0].start, end: endOf(run) };
}

function endOf({ sentences }: Run): number {
  return (sentences.at(-1) ?? sentences[0]).end;
}

function wordRun(run: Run, places: Places): string {
  const [first, ...others] = run.sentences;
  const last = others.at(-1) ?? first;
  const from = places.numberOf(first);
  const to = places.numberOf(last);
  const begins = `“${quoteAround({ start: first.start, end: endOf(run), text: textOf(run) }).quote}”`;
  const size = `${run.words} words${run.isList ? ', a list of tools' : ''}`;
  if (from === undefined || to === undefined)
    return first === last
      ? `${begins} (${size})`
      : `what lies from ${begins} to “${quoteAround(last).quote}” (${size})`;
  return from === to
    ? `sentence ${from}, ${begins} (${size})`
    : `sentences ${from} to ${to}, from ${begins} on (${size})`;
}

/** The run as one text; what stood between its sentences is of no matter for a quote of its beginning. */
function textOf({ sentences }: Run): string {
  return sentences.map((s) => s.text).join(' ');
}

function wordNext({ next, opens }: Run, places: Places): string {
  if (next === undefined) return '';
  const number = places.numberOf(next);
  const where = number === undefined ? '' : ` (sentence ${number})`;
  return `, and ${opens ? 'open' : 'go on'} with “${quoteAround(next).quote}”${where}`;
}
