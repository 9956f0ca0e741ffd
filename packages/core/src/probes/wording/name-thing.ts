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
}

/** Names stand behind a preposition or a verb, never as a subject, since they may be plural. */
export function thingNames(context: ProbeContext): ThingNames {
  const known = NAMED.get(context.turns);
  if (known !== undefined) return known;
  const tallies = new Map<string, Tally>();
  for (const thing of findThings(context.question.text)) {
    // "A system you built" names nothing.
    if (thing.isWhole && !thing.isWeak) tally(tallies, thing.phrase, true, NAMED_BY_QUESTION);
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
        tally(tallies, thing.phrase, thing.isWhole, thing.weight * factor);
      }
    }
  }
  const sorted = [...tallies.values()].sort((a, b) => b.weight - a.weight);
  const whole = sorted.find(({ isWhole }) => isWhole)?.phrase;
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
/** Named once in passing, and by one word, a part is not worth a question. */
const TELLING = 1;

/** Every kind asks for the same names. */
const NAMED = new WeakMap<ProbeContext['turns'], ThingNames>();

function tally(tallies: Map<string, Tally>, phrase: string, isWhole: boolean, weight: number): void {
  const key = phrase.toLowerCase();
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { phrase, isWhole, weight });
  else known.weight += weight / 2;
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
