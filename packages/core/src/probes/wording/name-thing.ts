import type { TechnologyCategory } from '../../knowledge/technology.ts';
import { spansOverlap } from '../../text/span.ts';
import type { NamedTechnology, ProbeContext, ReadTurn } from '../probe-context.ts';
import { findThings } from './name-phrase.ts';
import { builtThing, isMadeAt, isNamedByQuestion, isThoughtOfAt, isWorkAt } from './told-as-work.ts';

/** What is run, and can be spoken of by its name alone as a thing that is there. */
const RUN: ReadonlySet<TechnologyCategory> = new Set([
  'database',
  'cache',
  'queue',
  'stream',
  'search',
  'warehouse',
  'storage',
  'orchestration',
  'proxy',
  'cloud-service',
  'framework',
]);

/** What the answers name, by their own words for it. */
export interface ThingNames {
  /** The work as a whole, `the settlement pipeline`: the question's name for it, else the answer's most telling one. */
  readonly whole?: string;
  /** A part of it, the most telling one that is not the whole: `the step journal`. */
  readonly part?: string;
  /** A technology that is run and was not turned down, by its usual name. */
  readonly technology?: string;
}

interface Tally {
  readonly phrase: string;
  weight: number;
  /** True where the answer says that it was made. */
  isMade: boolean;
  /** True where the question names it, or the answer says that it is the work told of. */
  isWork: boolean;
}

/** Stories of mending a fault: what was made in them is the mending. */
const OF_FAULT = /\b(?:bug|flaky test|incident|outage)\b/i;
/** What was there before, or belongs to all. */
const NOT_OWN = /^the (?:\S+ )?(?:old|legacy|outdated|shared|existing|previous)\b/;
const THE_FIX = 'the fix';

/** True where the question asks for the story of a fault: what broke there is the subject and no surprise. */
export function isFaultStory({ question }: ProbeContext): boolean {
  return OF_FAULT.test(question.text);
}

/** Names stand behind a preposition or a verb, never as a subject, since they may be plural. */
export function thingNames(context: ProbeContext): ThingNames {
  const known = NAMED.get(context.turns);
  if (known !== undefined) return known;
  const tallies = new Map<string, Tally>();
  for (const thing of findThings(context.question.text)) {
    // "A system you built" names nothing.
    if (isNamedByQuestion(thing))
      tally(tallies, thing.phrase, NAMED_BY_QUESTION, { isMade: false, isWork: true });
  }
  let technology: string | undefined;
  for (const turn of context.turns) {
    const turnedDown = turnedDownIn(turn);
    const isFirst = turn === context.turns[0];
    technology ??= turn.technologies.find(
      (t) => RUN.has(t.technology.category) && !turnedDown.has(t.sentence),
    )?.technology.name;
    for (const { text, start, index } of turn.context.sentences) {
      const factor = (turnedDown.has(index) ? TURNED_DOWN : 1) * (1 + 1 / (2 + index));
      for (const thing of findThings(text)) {
        const span = { start: start + thing.start, end: start + thing.end };
        if (turn.technologies.some((t) => spansOverlap(t, span) && !namesIt(turn.text, t))) continue;
        const ahead = text.slice(0, thing.start);
        const isThoughtOf = isThoughtOfAt(ahead);
        const isMade = !isThoughtOf && isMadeAt(ahead);
        const isWork = isFirst && !isThoughtOf && isWorkAt(thing, ahead, index);
        const weight =
          thing.weight * factor * (isThoughtOf ? TURNED_DOWN : isMade || isWork ? INTRODUCED : 1);
        tally(tallies, thing.phrase, weight, { isMade, isWork });
      }
    }
  }
  const sorted = [...tallies.values()].sort((a, b) => b.weight - a.weight);
  const whole = isFaultStory(context)
    ? THE_FIX
    : (sorted.find(({ phrase, isWork }) => isWork && !NOT_OWN.test(phrase))?.phrase ?? builtThing(context));
  const part = sorted.find(
    ({ phrase, weight, isMade }) => isMade && phrase !== whole && weight >= TELLING,
  )?.phrase;
  const names: ThingNames = {
    ...(whole === undefined ? {} : { whole }),
    ...(part === undefined ? {} : { part }),
    ...(technology === undefined ? {} : { technology }),
  };
  NAMED.set(context.turns, names);
  return names;
}

const NAMED_BY_QUESTION = 3;
const TURNED_DOWN = 0.3;
const INTRODUCED = 2;
/** Named once in passing, and by one word, a part is not worth a question. */
const TELLING = 1;

/** Every kind asks for the same names. */
const NAMED = new WeakMap<ProbeContext['turns'], ThingNames>();

function tally(
  tallies: Map<string, Tally>,
  phrase: string,
  weight: number,
  { isMade, isWork }: Pick<Tally, 'isMade' | 'isWork'>,
): void {
  const key = phrase.toLowerCase();
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { phrase, weight, isMade, isWork });
  else {
    known.weight += weight / 2;
    known.isMade ||= isMade;
    known.isWork ||= isWork;
  }
}

/** Sentences that tell of what was not taken. */
function turnedDownIn({ context }: ReadTurn): ReadonlySet<number> {
  return new Set(
    context.findings
      .filter(({ move }) => move === 'rejection' || move === 'alternative')
      .map(({ sentence }) => sentence),
  );
}

/** False where a recogniser wrote other words in the place of the name. */
function namesIt(text: string, { technology, start, end }: NamedTechnology): boolean {
  const said = text.slice(start, end).toLowerCase();
  return [technology.name, ...technology.also].some((name) => name.toLowerCase() === said);
}

/** The work as a whole, or words that fit any. */
export function wholeOr(context: ProbeContext, other = 'what you built'): string {
  return thingNames(context).whole ?? other;
}

/** ` with the billing service`, to stand behind other words; nothing where the answers do not name what they tell of. */
export function withWhole(context: ProbeContext, preposition = 'with'): string {
  const { whole } = thingNames(context);
  return whole === undefined ? '' : ` ${preposition} ${whole}`;
}

/** By which a wording about the work is chosen, so that answers which name nothing are not all asked in the same words. */
export function thingSeed(context: ProbeContext): string {
  const { text } = context.turns[0];
  return `${wholeOr(context, '')} ${text.slice(0, 40)}${text.length}`;
}
