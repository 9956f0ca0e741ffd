import type { Points } from '../../rubric/assessment.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { isFaultStory, thingSeed, wholeOr } from '../wording/name-thing.ts';
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
import { urgencyOf } from '../wording/urgency.ts';
import { boundaryOfExplanation } from './boundary-of-explanation.ts';

/** The point at which a weakness bites, or what would take its place, is told in such words. */
const BITES =
  /\b(?:if|when|above|below|past|beyond|more than|over|until|up to|instead|replace\w*|as soon as)\b/;
const WEAKNESS =
  /\b(?:\w+n't|not|cannot|only|weak\w*|bad|ugly|slow\w*|break\w*|lose\w*|lost|would|could|risk\w*|worst|fail\w*|miss\w*)\b/i;
/** What is forbidden or agreed is no weakness. */
const RULE = /\b(?:rule|agreed|allowed|decided|policy)\b|^“(?:how|who)\b|is that the \S+”$/i;
const isNoRule = (text: string): boolean => !RULE.test(text);
/** What is wished for is no weakness by itself. */
const WISHED =
  /\b(?:(?:i|we)(?:['’]d| would| should| could)|should have|improve\w*|want\w*|like to|next time|in future|plan\w*)\b/i;
/** Said of what is over. */
const LEARNT = /\b(?:next time|would have|hindsight|should have|if i (?:did|started|built))\b/i;
const HAS_FIGURE = /\d|\b(?:hundred|thousand|million|percent)\b/;
const PLAIN = 0.6;

/** Asks for the point at which a named weakness bites, or for the weakness; of an explanation, where it stops being true. */
export const boundary: FindCandidates = (context) =>
  isStory(context) ? [ofStory(context)] : boundaryOfExplanation(context);

function ofStory(context: ProbeContext): ProbeCandidate {
  const points = pointsOn(context, 'limits') ?? 0;
  // Where no points rest on it, only a plain weakness counts as named.
  const weak = ownPlaces(context, 'limits', 'limitation').filter(
    ({ finding }) => points > 0 || finding.strength >= PLAIN,
  );
  const found = firstQuote(weak.filter(isOpen), WEAKNESS, isNoRule) ?? firstQuote(weak, WEAKNESS, isNoRule);
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
  if (isFaultStory(context)) return askElsewhere(context, urgencyOf(context, 'limits'));
  const thing = nameOf(context);
  return makeCandidate({
    ...SHARED,
    urgency: urgencyOf(context, 'limits'),
    subject: 'the first weakness',
    text: pick(thingSeed(context), [
      say`What works badly today in ${thing}, and when does that begin to hurt?`,
      say`For which case would you tell somebody not to use ${thing}?`,
      say`Where is the edge of ${thing}: which size, load or event would you not want to see?`,
    ]),
    because: say`You have not named a weakness yet, and every design has one.`,
    sharper: say`Nothing is without an edge: which case would make you sorry for having done it this way?`,
    missed: 'no weakness has been named yet.',
  });
}

function askWhatHurts(context: ProbeContext, quote: Said): ProbeCandidate {
  return makeCandidate({
    ...SHARED,
    urgency: urgencyOf(context, 'limits'),
    subject: quote.text,
    text: LEARNT.test(quote.text)
      ? say`${lead(quote, quote.text)} What did it cost you not to have done that this time?`
      : pick(quote.text, [
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

/** What was mended in one place is seldom in one place only. */
function askElsewhere(context: ProbeContext, urgency: number): ProbeCandidate {
  return makeCandidate({
    ...SHARED,
    urgency,
    subject: 'elsewhere',
    text: pick(thingSeed(context), [
      say`Where else could the same fault still sit, and how would you find out?`,
      say`What does your fix not cover, and how would you notice if that happened?`,
    ]),
    because: say`What the fix does not cover has not come up yet.`,
    sharper: say`One place that you have not looked at: which?`,
    missed: 'what the fix does not cover is still open.',
  });
}

function askForTheEnd(context: ProbeContext, points: Points): ProbeCandidate {
  if (isFaultStory(context)) return askElsewhere(context, leftUrgency(context, points));
  const thing = nameOf(context);
  return makeCandidate({
    ...SHARED,
    urgency: leftUrgency(context, points),
    subject: 'the wrong choice',
    text: pick(thingSeed(context), [
      say`What would have to change around you for ${thing} to become the wrong choice?`,
      say`Somebody else wants to copy ${thing}. When would you tell them not to?`,
      say`What would make you sorry in two years for having done it this way?`,
      say`Which news from your users or your boss would make you replace ${thing}?`,
    ]),
    because: say`When it would be the wrong choice has not come up yet.`,
    sharper: say`One change, please, in load, money or people, after which you would build it otherwise.`,
    missed: 'when it would be the wrong choice is still open.',
  });
}

function nameOf(context: ProbeContext): string {
  return wholeOr(context);
}
