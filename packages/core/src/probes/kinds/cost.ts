import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { thingNames } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { quoteChoice } from '../wording/quote-decision.ts';
import {
  firstQuote,
  foundPlaces,
  holdsFigure,
  isStory,
  placesSaying,
  pointsOn,
  says,
} from '../wording/said.ts';
import { say } from '../wording/say.ts';

const PRICE =
  /\b(?:trade-?offs?|at the (?:price|cost|expense)|the price (?:is|was)|gave up|give up|gives up|sacrific\w+|in exchange|downside|drawback|the catch|accept\w*|costs? (?:us|you|me|more)|lose|loses|lost|slower|dearer|instead of|but (?:it|then|you|that|we|now))\b/;
const PRICE_SAID = new RegExp(PRICE.source, 'i');
/** A way of doing it, as an explanation recommends one. */
const ADVISED = /\b(?:would|use|using|should|you can|split|spread|lock|retry)\b/i;
const TELLING_WORDS = 7;

/** Asks what a choice cost, where only what it gave was told; or what that cost was, as a figure. */
export const cost: FindCandidates = (context) => {
  const story = isStory(context);
  const points = pointsOn(context, 'alternatives');
  const dimension = story || points !== null ? 'alternatives' : 'coverage';
  const weighed = foundPlaces(context, 'tradeoff');
  if (weighed.length > 0 && story) {
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
  if (says(context, PRICE) && story) return [];
  const advised = placesSaying(context, ADVISED).filter(
    ({ sentence }) => !PRICE.test(sentence.plain) && sentence.plain.split(' ').length >= TELLING_WORDS,
  );
  const chosen = story ? quoteChoice(context) : firstQuote(advised, ADVISED)?.quote;
  // What an explanation only names, while nothing is to be weighed, was not chosen by anybody.
  if (!story && points === null && chosen === undefined) return [];
  const { technology, whole } = thingNames(context);
  const thing = technology ?? whole ?? chosen?.text;
  if (thing === undefined) return [];
  return [
    makeCandidate({
      kind: 'cost',
      dimension,
      subject: chosen?.text ?? thing,
      urgency: story ? (points === null ? 0.25 : points >= 2 ? 0.42 : 0.55) : 0.42,
      text:
        chosen === undefined
          ? say`What do you give up with ${thing} that the other way would have given you?`
          : !story
            ? say`${lead(chosen, chosen.text)} What does one pay for that: in speed, in money or in trouble later?`
            : pick(chosen.text, [
                say`You said ${chosen}. What did that cost you that the other way would not have?`,
                say`${lead(chosen, chosen.text)} Who pays for that, and with what?`,
                say`What do you give up with that? You said ${chosen}, and nothing is free.`,
              ]),
      because: say`You told what it gives, but not what it costs.`,
      sharper: say`Every choice has a price: what got worse with this one?`,
      missed: 'the price of the choice is still open.',
    }),
  ];
};
