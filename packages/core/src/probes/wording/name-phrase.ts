import { SYSTEM_NOUNS, WEAK_NOUNS, WHOLE_NOUNS } from './system-nouns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What no noun phrase holds, or what would make another thing of it outside its sentence. */
const NO_MODIFIER = words(
  'the our my a an of to in on at by for with from into over under and or but so because which that this these those is was are were be ' +
    'been has have had do did does will would could can should not no it i we you they he she its their his her same other another first ' +
    'second third last next only whole entire wrong right best worst better worse few many most more some any every each own if when ' +
    'where while then than very quite really big huge great nice good bad little lot bit kind sort single main really just also still ' +
    "actual like um uh vendor competitor dozen hundred similar finished false modern new-fangled cutting-edge world-class proprietary AI-powered ai-powered state-of-the-art off-the-shelf designers users different two three four five six seven eight nine ten usual current existing proper simple broken slow failing faulty stuck red separate middle-sized it's don't",
);
/** What may stand behind a noun that ends its phrase. */
const FOLLOWS = words(
  "is was are were be has had have did does do would could should can will won't that which who where when if so and but or because since " +
    'to for with in on at by from of as than then it we i they you he she this there not just also still already only into over under ' +
    'after before until while per about around runs ran sends sent takes took needs needed works worked gives gave got gets goes went uses ' +
    'used holds held keeps kept writes wrote reads stays stayed becomes became came comes makes made means meant without through between ' +
    "doesn't didn't wasn't isn't can't couldn't wouldn't never always um uh now again myself ourselves itself opens closes handles serves starts stops fails breaks crashes shows tells asks knows sees calls decides " +
    'talks sits lives lies stands looks helps costs cost saves drops moves went ran broke fell stood sat lay got stores waits checks up out off down away too here back right okay yeah well called myself go end worth',
);
/** More words before the noun than these make a mouthful. */
const MOST_MODIFIERS = 2;
/** What opens a noun phrase that may be repeated behind "the", and the words from there to the next sign. */
const OPENING = /(?<![\w'’-])(?:the|our|my|an?|your)(?=((?: [A-Za-z][A-Za-z-]*){1,4}))/gi;
/** Behind a phrase that is not at its end: a figure, or the rest of a word. */
const GOES_ON = /^(?: ?[\w'’]|-)/;

/** A part of the work as an answer names it. */
export interface NamedThing {
  /** With its article, to stand behind a preposition: `the step journal`. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** How telling the name is, so that the better of two can be taken. */
  readonly weight: number;
  /** True for what may be the whole work, such as an app or a pipeline; false for a page or a lock of it. */
  readonly isWhole: boolean;
  /** True for a name that fits anything, such as `the system`. */
  readonly isWeak: boolean;
}

/** Finds short noun phrases ("our step journal", "a background worker") that name what was built, in text order. */
export function findThings(text: string): NamedThing[] {
  const out: NamedThing[] = [];
  for (const match of text.matchAll(OPENING)) {
    const behind = match[1] ?? '';
    const start = match.index + match[0].length + 1;
    const lows = behind.slice(1).toLowerCase().split(' ');
    const head = headOf(lows, text.slice(start + behind.length - 1, start + behind.length + 1));
    const noun = head === undefined ? undefined : lows[head];
    if (head === undefined || noun === undefined) continue;
    const phrase = behind
      .slice(1)
      .split(' ')
      .slice(0, head + 1)
      .join(' ');
    const isWeak = head === 0 && WEAK_NOUNS.has(noun);
    out.push({
      phrase: `the ${phrase}`,
      start,
      end: start + phrase.length,
      weight: isWeak ? 0.2 : head > 0 ? 1.4 : 0.8,
      isWhole: WHOLE_NOUNS.has(noun),
      isWeak,
    });
  }
  return out;
}

/** True for a noun of the lexicon with words before it that mean the same outside their sentence. */
export function isSystemName(name: string): boolean {
  const all = name.split(' ');
  return (
    SYSTEM_NOUNS.has(all.at(-1) ?? '') &&
    !all.some((word) => NO_MODIFIER.has(word) || /(?:ly|est)$/.test(word))
  );
}

/** Index of the noun that ends the phrase, with modifiers before it that mean the same outside their sentence. */
function headOf(lows: readonly string[], rest: string): number | undefined {
  for (let head = Math.min(MOST_MODIFIERS, lows.length - 1); head >= 0; head--) {
    if (!SYSTEM_NOUNS.has(lows[head] ?? '')) continue;
    const next = lows[head + 1];
    const ends = next === undefined ? !GOES_ON.test(rest) : FOLLOWS.has(next) || next.endsWith('ed');
    if (ends && lows.slice(0, head).every((word) => !NO_MODIFIER.has(word) && !/(?:ly|est)$/.test(word)))
      return head;
  }
  return undefined;
}
