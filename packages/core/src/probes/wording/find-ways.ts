import { findFillers } from '../../text/fillers.ts';
import { findWords } from '../../text/words.ts';
import type { ProbeContext } from '../probe-context.ts';
import { type Place, placesOf } from './said.ts';

/** Something that an explanation advises to do, so that it can be asked about by its name. */
interface Way extends Place {
  /** As a doing, in the answer's words: `adding jitter to the TTL`, `splitting the key`. */
  readonly doing: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VERBS =
  'use add split spread put disable enable clamp compare increase decrease reduce cache lock mock classify refresh separate ' +
  'invalidate generate lower raise batch shard partition repartition replicate salt broadcast apply implement measure monitor ' +
  'widen tune limit store sample aggregate downsample buffer debounce memoize virtualize throttle model isolate deduplicate ' +
  'normalise normalize index precompute paginate stream polish chamfer retrain reuse give';
const DOUBLED = words('split put');

function doingOf(verb: string): string {
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

const DOINGS: ReadonlyMap<string, string> = new Map(
  VERBS.split(' ').flatMap((verb) => [
    [verb, doingOf(verb)] as const,
    [doingOf(verb), doingOf(verb)] as const,
  ]),
);
/** Before a verb that is one by its place: "and split the key", "I'd use". */
const BEFORE_VERB = words(
  "i'd you'd we'd would you we i can could should must to and or then also just always normally usually often first second third simply",
);
/** Ends what is done: nothing of it stands behind these. */
const ENDS = words(
  "that which who because so since if when where while but and or then than as is are was were be has have had do does did will would can could should it i we you he she they there this these those not no also just only like maybe such together around well first more with for from at by in on under over into until before after per to of again instead anyway too here now once during across between without within where's it's i'd you'd that's",
);
/** A thing put somewhere is told with its place. */
const PLACES = words('near in before into to on behind around');
const TAKES_PLACE = words('putting adding');
const ARTICLES = words('a an the more fewer less higher lower read');
const EMPTY = words(
  'it them that this one something things thing some stuff both all lot care the a sure other others another same way ways two three four five handful number couple kind list part rest amount bit back state effect mutation reducer memo callback ref each every any what how my your our',
);
const TURNED_DOWN =
  /\b(?:\w+n['’]t|not|never|nothing|instead of|rather than|avoid\w*|without|no need|stop|cannot)\b/i;
const MOST_WORDS = 4;
const FEWEST_LETTERS = 3;

/** What the answers advise to do, in order; each doing once, without what they advise against. */
export function findWays(context: ProbeContext): Way[] {
  const seen = new Set<string>();
  return placesOf(context).flatMap((place) =>
    doingsIn(place).flatMap((doing) => {
      const key = doing.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...place, doing }];
    }),
  );
}

interface Token {
  readonly word: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** True where a stop, a comma or a filler stands before it. */
  readonly isParted: boolean;
}

function tokensOf({ turn, sentence: { text } }: Place): Token[] {
  const fillers = findFillers(text, turn.context.reading.mode);
  let last = 0;
  return findWords(text).flatMap(({ start, end }) => {
    if (fillers.some((f) => f.start <= start && end <= f.end)) return [];
    const word = text.slice(start, end);
    const isParted = /\S/.test(text.slice(last, start));
    last = end;
    return [{ word, low: word.toLowerCase().replace('’', "'"), start, end, isParted }];
  });
}

function doingsIn(place: Place): string[] {
  const tokens = tokensOf(place);
  const { text } = place.sentence;
  return tokens.flatMap((token, i) => {
    const doing = DOINGS.get(token.low);
    if (doing === undefined) return [];
    const before = tokens[i - 1];
    const isVerb =
      doing === token.low || before === undefined || token.isParted || BEFORE_VERB.has(before.low);
    if (!isVerb || before?.low === 'of') return [];
    const done = objectOf(tokens, i + 1, doing);
    if (done === undefined) return [];
    const end = tokens[done.last]?.end ?? token.end;
    const around = `${text.slice(Math.max(0, token.start - 28), token.start)} ${text.slice(end, end + 24)}`;
    return TURNED_DOWN.test(around) ? [] : [`${doing} ${done.words}`];
  });
}

/** What stands behind a verb up to the end of its phrase. */
function objectOf(
  tokens: readonly Token[],
  from: number,
  doing: string,
): { readonly words: string; readonly last: number } | undefined {
  const last = phraseEnd(tokens, from);
  if (last === undefined) return undefined;
  const join = (to: number): string =>
    tokens
      .slice(from, to + 1)
      .map(({ word }) => word)
      .join(' ');
  if (doing === 'giving') {
    // "Giving the driver more memory": to whom, and more of what.
    const of = /^(?:more|less)$/.test(tokens[last + 1]?.low ?? '') ? phraseEnd(tokens, last + 1) : undefined;
    return of === undefined ? undefined : { words: join(of), last: of };
  }
  const next = tokens[last + 1];
  if (TAKES_PLACE.has(doing) && next !== undefined && !next.isParted && PLACES.has(next.low)) {
    const isInFront = tokens[last + 2]?.low === 'front' && tokens[last + 3]?.low === 'of';
    const place = phraseEnd(tokens, last + (isInFront ? 4 : 2));
    if (place !== undefined) return { words: join(place), last: place };
  }
  return doing === 'putting' && !/^(?:higher|lower)$/.test(tokens[last]?.low ?? '')
    ? undefined
    : { words: join(last), last };
}

/** Index of the last word of a noun phrase; undefined where what stands there is none to be repeated. */
function phraseEnd(tokens: readonly Token[], from: number): number | undefined {
  const opens = ARTICLES.has(tokens[from]?.low ?? '') ? 1 : 0;
  let to = from;
  while (to < tokens.length && to - from <= MOST_WORDS) {
    const token = tokens[to];
    if (
      token === undefined ||
      (to > from && token.isParted) ||
      (to >= from + opens && ENDS.has(token.low)) ||
      token.low.endsWith("n't")
    )
      break;
    to++;
  }
  const size = to - from - opens;
  if (size < 1 || size > MOST_WORDS - 1 || tokens[from]?.isParted === true) return undefined;
  const own = tokens.slice(from + opens, to);
  if (own.some(({ low }) => EMPTY.has(low)) || (own.at(-1)?.low.length ?? 0) < FEWEST_LETTERS)
    return undefined;
  return to - 1;
}
