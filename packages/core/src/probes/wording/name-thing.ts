import type { TechnologyCategory } from '../../knowledge/technology.ts';
import { spansOverlap } from '../../text/span.ts';
import type { NamedTechnology, ProbeContext, ReadTurn } from '../probe-context.ts';
import { findThings } from './name-phrase.ts';

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
  readonly isWhole: boolean;
  weight: number;
  times: number;
  /** True where the question names it, or the answer says that it was made or what it is. */
  isIntroduced: boolean;
}

/** Right before its name, such words say that a thing is the work that is told of. */
const INTRODUCES =
  /\b(?:built|build|made|make|makes|wrote|write|designed|design|created|develop(?:ed)?|maintain|own(?:ed)?|run|architected|led|rewrote|redesigned|launched|shipped|it['’]s|it is|it was|this is|this was|that['’]s|(?:project|work|product|system) (?:is|was)|worked on|working on|responsible for|lead on|engineer on|developer on|called|have|had|run|ran)(?: [\w'’-]+){0,2} $/i;
/** Or these, that it was only thought of. */
const THOUGHT_OF = /\b(?:think|thought|thinking|considered|instead of|rather than|could have|not)\b[^.;]*$/i;
/** Stories of mending a fault: what was made in them is the mending. */
const OF_FAULT = /\b(?:bug|flaky test|incident|outage)\b/i;
/** What is mostly a part of something larger, unless the answer says that it was made. */
const MOSTLY_PARTS =
  /\b(?:api|database|queue|search|store|sync|map|server|network|schema|library|model|switch)$/;
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
    if (thing.isWhole && !thing.isWeak) tally(tallies, thing.phrase, true, NAMED_BY_QUESTION, true);
  }
  let technology: string | undefined;
  for (const turn of context.turns) {
    const turnedDown = turnedDownIn(turn);
    technology ??= turn.technologies.find(
      (t) => RUN.has(t.technology.category) && !turnedDown.has(t.sentence),
    )?.technology.name;
    for (const { text, start, index } of turn.context.sentences) {
      const factor = (turnedDown.has(index) ? TURNED_DOWN : 1) * (1 + 1 / (2 + index));
      for (const thing of findThings(text)) {
        const span = { start: start + thing.start, end: start + thing.end };
        if (turn.technologies.some((t) => spansOverlap(t, span) && !namesIt(turn.text, t))) continue;
        const before = text.slice(0, thing.start).replace(ARTICLE, '');
        const isThoughtOf = THOUGHT_OF.test(before);
        const isIntroduced =
          !isThoughtOf && (INTRODUCES.test(before) || (index < EARLY && !MOSTLY_PARTS.test(thing.phrase)));
        const weight = thing.weight * factor * (isThoughtOf ? TURNED_DOWN : isIntroduced ? INTRODUCED : 1);
        tally(tallies, thing.phrase, thing.isWhole, weight, isIntroduced);
      }
    }
  }
  countShortNames(tallies);
  const sorted = [...tallies.values()].sort((a, b) => b.weight - a.weight);
  const whole = isFaultStory(context)
    ? THE_FIX
    : sorted.find(
        ({ phrase, isWhole, isIntroduced, times }) =>
          isWhole &&
          !NOT_OWN.test(phrase) &&
          (isIntroduced || times >= (MOSTLY_PARTS.test(phrase) ? OFTEN + 1 : OFTEN)),
      )?.phrase;
  const part = sorted.find(({ phrase, weight }) => phrase !== whole && weight >= TELLING)?.phrase;
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
/** Told of so often, a thing is likely to be what the answer is about. */
const OFTEN = 2;
/** In so many first sentences one says what it is about. */
const EARLY = 2;
const ARTICLE = /\b(?:the|our|my|an?|your) $/i;
/** Named once in passing, and by one word, a part is not worth a question. */
const TELLING = 1;

/** Every kind asks for the same names. */
const NAMED = new WeakMap<ProbeContext['turns'], ThingNames>();

function tally(
  tallies: Map<string, Tally>,
  phrase: string,
  isWhole: boolean,
  weight: number,
  isIntroduced: boolean,
): void {
  const key = phrase.toLowerCase();
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { phrase, isWhole, weight, times: 1, isIntroduced });
  else {
    known.weight += weight / 2;
    known.times++;
    known.isIntroduced ||= isIntroduced;
  }
}

/** "The console" is the claims console that was named before. */
function countShortNames(tallies: Map<string, Tally>): void {
  for (const [short, { times }] of tallies) {
    const noun = short.replace(/^the /, '');
    if (noun.includes(' ')) continue;
    const full = [...tallies].find(([long]) => long !== short && long.endsWith(` ${noun}`))?.[1];
    if (full !== undefined) full.times += times;
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
export function wholeOr(context: ProbeContext, other: string): string {
  return thingNames(context).whole ?? other;
}

/** By which a wording about the work is chosen, so that answers which name nothing are not all asked in the same words. */
export function thingSeed(context: ProbeContext): string {
  const { text } = context.turns[0];
  return `${wholeOr(context, '')} ${text.slice(0, 40)}${text.length}`;
}
