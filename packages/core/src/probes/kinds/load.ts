import { noteOf } from '../../knowledge/notes/all-notes.ts';
import type { TechnologyCategory } from '../../knowledge/technology.ts';
import { findLoad } from '../../rubric/advice/find-figures.ts';
import type { Quantity } from '../../text/quantity.ts';
import { spanContains } from '../../text/span.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext, ReadTurn } from '../probe-context.ts';
import { type TechnologySaid, technologiesSaid } from '../technologies/technology-said.ts';
import { figureSaid, theFigure } from '../wording/figure-said.ts';
import { makeCandidate, mostUrgent } from '../wording/make-candidate.ts';
import { pick } from '../wording/pick.ts';
import { firstQuote, isStory, placesSaying, pointsOn, says } from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

const MORE_LOAD = /\b(?:ten|twenty|fifty|hundred|10|20|50|100) ?(?:x|times|fold)\b|\b(?:ten|hundred)fold\b/;
const BY_ITSELF =
  /\b(?:scales? (?:horizontally|out|automatically|by itself|well|easily|linearly)|auto-?scal(?:es|ing|er)|(?:just|simply) (?:add|scale|throw)(?: \w+){0,2} (?:pods|servers|machines|nodes|instances|hardware|replicas)|adds? (?:more )?(?:pods|nodes|instances))\b/;
const BY_ITSELF_SAID = new RegExp(BY_ITSELF.source, 'i');
/** A load that somebody might have, not one that was there. */
const SUPPOSED = /\b(?:if|would|could|might|imagine|suppose|say)\b/;
/** What a load is counted in. */
const LOADS =
  'users?|customers?|clients?|subscribers?|visitors?|players?|students?|patients?|devices?|meters?|sensors?|requests?|calls?|orders?|bookings?|messages?|events?|records?|rows?|documents?|files?|images?|tenants?|accounts?|transactions?|payments?|jobs?|shops?|stores?|sessions?|connections?|downloads?|writes?|reads?|queries|updates?|changes|points|readings|pings|inserts?|alerts?|scans?|lines';
/** Of them, what a bare number of is a load; so many writes or lines may be of a single case. */
const LOAD_NOUN =
  /\b(?:users?|customers?|clients?|subscribers?|visitors?|players?|students?|patients?|devices?|meters?|sensors?|tenants?|accounts?|orders?|bookings?|messages?|records?|rows?|documents?|files?|images?|shops?|stores?|sessions?|connections?|transactions?|payments?)$/;
/** So many of them in so much time; the unit in its normal form. */
const RATED = new RegExp(`^(?:req|tx|${LOADS})/(?:s|min|h|day)$`);
const FEWEST = 50;
/** A hundred times as much would be more than anybody plans for. */
const ALREADY_LARGE = 5000;
/** What the load goes through. */
const CARRIES_LOAD: ReadonlySet<TechnologyCategory> = new Set([
  'database',
  'cache',
  'queue',
  'stream',
  'search',
  'warehouse',
  'storage',
  'proxy',
  'cloud-service',
  'orchestration',
  'protocol',
  'framework',
  'pattern',
]);
/** Where a limit of the technology is a limit on load or size. */
const HAS_LIMIT: ReadonlySet<TechnologyCategory> = new Set([
  'database',
  'cache',
  'queue',
  'stream',
  'search',
  'warehouse',
  'storage',
]);
const MOST = 4;
const LESS_NEAR = 0.06;
const LEAST_NEAR = 0.12;

/** Asks what gives at ten and at a hundred times the load that was told, or what gives first in what was named. */
export const load: FindCandidates = (context) => {
  const points = pointsOn(context, 'scale');
  if (points === 3 || (!isStory(context) && points === null)) return [];
  if (points === 2 && says(context, MORE_LOAD)) return [];
  const urgency = urgencyOf(context, 'scale');
  const own = technologiesSaid(context).filter(({ stance }) => stance === 'chosen' || stance === 'used');
  return mostUrgent(
    [
      ...askByItself(context, urgency),
      ...askAboutFigure(context, urgency),
      ...own.flatMap((said) => askWhatBreaks(said, urgency - LESS_NEAR)),
      ...own.flatMap((said) => askAboutLimit(said, urgency - LEAST_NEAR)),
    ],
    MOST,
  );
};

/** "It scales horizontally": there is always something that does not. */
function askByItself(context: ProbeContext, urgency: number): ProbeCandidate[] {
  const found = firstQuote(placesSaying(context, BY_ITSELF), BY_ITSELF_SAID);
  if (found === undefined) return [];
  const { quote } = found;
  return [
    makeCandidate({
      kind: 'load',
      dimension: 'scale',
      subject: quote.text,
      urgency: Math.min(1, urgency + LESS_NEAR),
      text: pick(quote.text, [
        say`You said ${quote}. What is the first thing that adding more does not help?`,
        say`With ${quote}, what do all of them still share, and at what load does that give?`,
      ]),
      because: say`You said that it grows, but not where that stops.`,
      sharper: say`Something does not grow along: which part, and from what load on?`,
      missed: 'the part that does not grow along has no name yet.',
    }),
  ];
}

function askAboutFigure({ turns }: ProbeContext, urgency: number): ProbeCandidate[] {
  for (const turn of turns) {
    const quantity = findLoad(turn.context);
    if (quantity === undefined || !isLoad(turn, quantity)) continue;
    const said = figureSaid(turn, quantity);
    const grown = times(quantity, (quantity.value ?? 0) < ALREADY_LARGE ? 100 : 10);
    return [
      makeCandidate({
        kind: 'load',
        dimension: 'scale',
        subject: said,
        urgency,
        text:
          quantity.kind === 'rate' && grown !== undefined
            ? pick(said, [
                say`You had ${said}. At ${grown}, what gives first, and what would you see of it?`,
                say`Take ${theFigure(turn, quantity)} times ten, and then times a hundred: what gives first at each?`,
              ])
            : say`You spoke of ${said}. With ten times as many, what gives first? And with a hundred times?`,
        because: say`You gave the load, but not what happens when it grows.`,
        sharper: say`Which one part gives first at ten times the load, and how do you know?`,
        missed: 'the part that gives first has no name yet.',
      }),
    ];
  }
  return [];
}

function isLoad({ context, text }: ReadTurn, quantity: Quantity): boolean {
  const { value, kind, start, end, loose } = quantity;
  const sentence = context.sentences.find((s) => spanContains(s, quantity));
  if (loose || value === null || sentence === undefined || SUPPOSED.test(sentence.plain)) return false;
  if (kind === 'rate') return RATED.test(quantity.unit);
  return value >= FEWEST && LOAD_NOUN.test(text.slice(start, end).toLowerCase());
}

const PERIODS: Readonly<Record<string, string>> = {
  s: 'a second',
  min: 'a minute',
  h: 'an hour',
  day: 'a day',
};

/** So many times the figure, in digits; undefined where that would be no number to say aloud. */
function times({ value, unit }: Quantity, factor: number): string | undefined {
  if (value === null || !Number.isInteger(value * factor) || value * factor > 1e9) return undefined;
  const figure = String(value * factor).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const period = PERIODS[unit.split('/')[1] ?? ''];
  return period === undefined ? undefined : `${figure} ${period}`;
}

/** More than one part, or one under a condition, does not fit every sentence. */
const COMPOUND = /[,]| or | when /;

function askWhatBreaks({ technology, name }: TechnologySaid, urgency: number): ProbeCandidate[] {
  const breaksAt = noteOf(technology.name)?.breaksAt;
  if (breaksAt === undefined || !CARRIES_LOAD.has(technology.category)) return [];
  const expected = say`With ${name} at ten times the load, I would expect ${breaksAt}${breaksAt.includes(',') ? ',' : ''} to give first. Would you, and why?`;
  return [
    makeCandidate({
      kind: 'load',
      dimension: 'scale',
      subject: name.toLowerCase(),
      urgency,
      text: COMPOUND.test(breaksAt)
        ? expected
        : pick(name, [
            expected,
            say`Put ten times the load on ${name}. Would ${breaksAt} give first, or something before it?`,
          ]),
      because: say`You named ${name}, but not the load at which it would no longer do.`,
      sharper: say`How far is ${name} from its limit today, as a figure or a share?`,
      missed: `how far ${name} carries is still open.`,
    }),
  ];
}

function askAboutLimit({ technology, name }: TechnologySaid, urgency: number): ProbeCandidate[] {
  const note = noteOf(technology.name);
  if (note?.breaksAt === undefined || !HAS_LIMIT.has(technology.category)) return [];
  return [
    makeCandidate({
      kind: 'load',
      dimension: 'scale',
      subject: `the limit of ${name}`,
      urgency,
      text: say`With ${name}, ${note.limit}. Where does that bite in what you built, and from what load or size on?`,
      because: say`You named ${name}, but not what it gives up.`,
      sharper: say`Did you ever come near that limit of ${name}? If not, how far off is it?`,
      missed: `the limit of ${name} is still open.`,
    }),
  ];
}
