import type { Points } from '../../rubric/assessment.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { thingNames } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import {
  firstQuote,
  holdsFigure,
  isStory,
  ownPlaces,
  type Place,
  pointsOn,
  saysNear,
} from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';
import { statedFacts } from '../wording/stated-facts.ts';
import { urgencyOf } from '../wording/urgency.ts';

/** The point at which a weakness bites, or what would take its place, is told in such words. */
const BITES =
  /\b(?:if|when|above|below|past|beyond|more than|over|until|up to|instead|replace\w*|as soon as)\b/;
/** What a rule of an explanation is bound to. */
const CONDITION = /\b(?:if|when|unless|depends?|only|except|until|as long as|whereas)\b/;
const WEAKNESS =
  /\b(?:\w+n't|not|cannot|only|weak\w*|bad|ugly|slow\w*|break\w*|lose\w*|lost|would|could|risk\w*|worst|fail\w*|miss\w*)\b/i;
/** What is wished for is no weakness by itself. */
const WISHED = /\b(?:would|could|should|improve\w*|want\w*|like to|next|future|plan\w*|better)\b/i;
const HAS_FIGURE = /\d|\b(?:hundred|thousand|million|percent)\b/;
/** Said of all cases, or advised for all. */
const GENERAL =
  /\b(?:always|never|all|any|every|both|must|should|would|use|using|prevents?|best|good|guarantees?|you can|have to|needs?|keeps?|makes?|solves?|helps?)\b/i;
const PLAIN = 0.6;

/** Asks for the point at which a named weakness bites, or for the weakness; of an explanation, where it stops being true. */
export const boundary: FindCandidates = (context) =>
  isStory(context) ? [ofStory(context)] : [ofExplanation(context)];

function ofStory(context: ProbeContext): ProbeCandidate {
  const points = pointsOn(context, 'limits') ?? 0;
  // Where no points rest on it, only a plain weakness counts as named.
  const weak = ownPlaces(context, 'limits', 'limitation').filter(
    ({ finding }) => points > 0 || finding.strength >= PLAIN,
  );
  const found = firstQuote(weak.filter(isOpen), WEAKNESS) ?? firstQuote(weak, WEAKNESS);
  if (found === undefined) return points === 0 ? askForOne(context) : askForTheEnd(context, points);
  const { quote, place } = found;
  if (isOpen(place) && points < 3)
    return WISHED.test(quote.text) ? askWhatHurts(context, quote) : askWhere(context, quote);
  return HAS_FIGURE.test(quote.text) && BITES.test(quote.text)
    ? askHowNear(context, quote, points)
    : askForTheEnd(context, points);
}

function isOpen(place: Place): boolean {
  return !saysNear(place, BITES) && !holdsFigure(place);
}

const SHARED = { kind: 'boundary', dimension: 'limits' } as const;
/** The weakness is told with all that the rubric asks for: what is left is of less use. */
function leftUrgency(context: ProbeContext, points: Points): number {
  return Math.min(urgencyOf(context, 'limits'), points === 3 ? 0.25 : 0.4);
}

function askForOne(context: ProbeContext): ProbeCandidate {
  const thing = nameOf(context);
  return makeCandidate({
    ...SHARED,
    urgency: urgencyOf(context, 'limits'),
    subject: 'the first weakness',
    text: pick(thing, [
      say`What does ${thing} do badly today, and when does that begin to hurt?`,
      say`For which case would you tell somebody not to use ${thing}?`,
      say`Where is the edge of ${thing}: which size, load or event would you not want to see?`,
    ]),
    because: say`You have not named a weakness yet, and every design has one.`,
    sharper: say`Nothing is without an edge: which case would make you sorry for having built ${thing} this way?`,
    missed: 'no weakness has been named yet.',
  });
}

function askWhatHurts(context: ProbeContext, quote: Said): ProbeCandidate {
  return makeCandidate({
    ...SHARED,
    urgency: urgencyOf(context, 'limits'),
    subject: quote.text,
    text: pick(quote.text, [
      say`${lead(quote, quote.text)} What hurts until that is done, and whom?`,
      say`You said ${quote}. What would have to happen before you really do it?`,
    ]),
    because: say`You named what could be better, but not what it costs to leave it as it is.`,
    sharper: say`What has gone wrong so far because that is not done yet?`,
    missed: 'what it costs to leave it as it is remains open.',
  });
}

function askWhere(context: ProbeContext, quote: Said): ProbeCandidate {
  return makeCandidate({
    ...SHARED,
    urgency: urgencyOf(context, 'limits'),
    subject: quote.text,
    text: pick(quote.text, [
      say`${lead(quote, quote.text)} When does that begin to hurt: at which load, size or event?`,
      say`You said ${quote}. At what point would you have to do something about it?`,
    ]),
    because: say`You named a weakness, but not the point at which it bites.`,
    sharper: say`Give me the point itself: at what number or event does ${quote} stop being acceptable?`,
    missed: 'the point at which the weakness bites is still open.',
  });
}

function askHowNear(context: ProbeContext, quote: Said, points: Points): ProbeCandidate {
  return makeCandidate({
    ...SHARED,
    urgency: leftUrgency(context, points),
    subject: quote.text,
    text: say`${lead(quote, quote.text)} How close to that are you today, and what would you do first?`,
    because: say`You named a limit; how near it is tells how much it matters.`,
    sharper: say`In one number or one date: how far away is that limit now?`,
    missed: 'how near the limit is remains open.',
  });
}

function askForTheEnd(context: ProbeContext, points: Points): ProbeCandidate {
  const thing = nameOf(context);
  return makeCandidate({
    ...SHARED,
    urgency: leftUrgency(context, points),
    subject: 'the wrong choice',
    text: pick(thing, [
      say`What would have to change around you for ${thing} to become the wrong choice?`,
      say`Somebody else wants to copy ${thing}. When would you tell them not to?`,
      say`What would make you sorry in two years for having chosen ${thing}?`,
      say`Which news from your users or your boss would make you replace ${thing}?`,
    ]),
    because: say`You named weak sides; when they would outweigh the good ones is still open.`,
    sharper: say`One change, please, in load, money or people, after which you would build it otherwise.`,
    missed: 'when it would be the wrong choice is still open.',
  });
}

function nameOf(context: ProbeContext): string {
  const { whole, part } = thingNames(context);
  return whole ?? part ?? 'what you built';
}

function ofExplanation(context: ProbeContext): ProbeCandidate {
  const limits = pointsOn(context, 'limits');
  const stated = statedFacts(context).filter((place) => !saysNear(place, CONDITION));
  const quote = firstQuote(stated, GENERAL)?.quote;
  const shared = {
    kind: 'boundary',
    dimension: limits === null ? 'coverage' : 'limits',
    urgency: limits === null ? 0.4 : urgencyOf(context, 'limits'),
    sharper: say`Name one case, please, in which you would do the opposite.`,
    missed: 'no case was named in which it does not hold.',
  } as const;
  return quote === undefined
    ? makeCandidate({
        ...shared,
        subject: 'where it stops',
        text: say`When would you not do it that way? One case in which it would be the wrong choice is enough.`,
        because: say`You told how it is done; knowing when not to do it is the other half.`,
      })
    : makeCandidate({
        ...shared,
        subject: quote.text,
        text: pick(quote.text, [
          say`You said ${quote}. In which case does that no longer hold?`,
          say`Is it always so? You said ${quote}. Give me a case in which it goes wrong.`,
        ]),
        because: say`You said it as if it held everywhere; the case in which it does not is worth as much.`,
      });
}
