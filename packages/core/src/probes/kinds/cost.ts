import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { findWays } from '../wording/find-ways.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { isFaultStory, thingNames } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { quoteChoice } from '../wording/quote-decision.ts';
import { firstQuote, foundPlaces, holdsFigure, isStory, pointsOn, says, saysNear } from '../wording/said.ts';
import { say } from '../wording/say.ts';

const PRICE =
  /\b(?:trade-?offs?|at the (?:price|cost|expense)|the price (?:is|was)|gave up|give up|gives up|sacrific\w+|in exchange|downside|drawback|the catch|accept\w*|costs? (?:us|you|me|more)|lose|loses|lost|slower|dearer|instead of|but (?:it|then|you|that|we|now))\b/;
const PRICE_SAID = new RegExp(PRICE.source, 'i');
const OF_WAY = 0.42;
const LESS_EACH = 0.03;
const MOST_WAYS = 3;

/** Asks what a choice cost, where only what it gave was told; or what that cost was, as a figure. */
export const cost: FindCandidates = (context) =>
  isStory(context) ? ofStory(context) : ofExplanation(context);

/** What an explanation advises to do has its price too. */
function ofExplanation(context: ProbeContext): readonly ProbeCandidate[] {
  const dimension = pointsOn(context, 'alternatives') === null ? 'coverage' : 'alternatives';
  const open = findWays(context).filter((way) => !saysNear(way, PRICE));
  return open.slice(0, MOST_WAYS).map(({ doing }, i) =>
    makeCandidate({
      kind: 'cost',
      dimension,
      subject: doing,
      urgency: OF_WAY - LESS_EACH * i,
      text: pick(doing, [
        say`What does one pay for ${doing}: in speed, in money or in trouble later?`,
        say`What gets worse by ${doing}, and who notices it first?`,
      ]),
      because: say`You told what it gives, but not what it costs.`,
      sharper: say`Every choice has a price: what gets worse with this one?`,
      missed: 'its price is still open.',
    }),
  );
}

function ofStory(context: ProbeContext): readonly ProbeCandidate[] {
  const points = pointsOn(context, 'alternatives');
  const dimension = 'alternatives';
  const weighed = foundPlaces(context, 'tradeoff');
  if (weighed.length > 0) {
    const open = weighed.filter((place) => !holdsFigure(place));
    const quote = firstQuote(open, PRICE_SAID)?.quote;
    if (quote === undefined || points === 3) return [];
    return [
      makeCandidate({
        kind: 'cost',
        dimension,
        subject: quote.text,
        urgency: points === 1 ? 0.5 : 0.35,
        text: say`${lead(quote, quote.text)} What is that price in time, money or calls at night?`,
        because: say`You named what it costs, but not how much.`,
        sharper: say`As a figure, roughly: what does that cost in a month?`,
        missed: 'the price still has no figure.',
      }),
    ];
  }
  if (says(context, PRICE)) return [];
  const chosen = quoteChoice(context);
  const { technology, whole } = thingNames(context);
  const thing = technology ?? whole ?? chosen?.text;
  if (thing === undefined || (isFaultStory(context) && chosen === undefined)) return [];
  const isNamed = chosen !== undefined || technology !== undefined;
  return [
    makeCandidate({
      kind: 'cost',
      dimension,
      subject: chosen?.text ?? thing,
      urgency: points === null || !isNamed ? 0.25 : points >= 2 ? 0.42 : 0.55,
      text:
        chosen === undefined
          ? technology === undefined
            ? say`What did you have to give up for ${thing}?`
            : say`What do you give up with ${thing} that its nearest rival would have given you?`
          : pick(chosen.text, [
              say`You said ${chosen}. What did that cost you that the other way would not have?`,
              say`${lead(chosen, chosen.text)} Who pays for that, and with what?`,
              say`What do you give up with that? You said ${chosen}, and nothing is free.`,
            ]),
      because: say`What the choice cost has not come up yet.`,
      sharper: say`Every choice has a price: what got worse with this one?`,
      missed: 'the price of the choice is still open.',
    }),
  ];
}
