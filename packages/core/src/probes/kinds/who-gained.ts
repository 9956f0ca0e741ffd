import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { isFaultStory, thingSeed, wholeOr } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { firstQuote, holdsFigure, isStory, ownPlaces, pointsOn, says } from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

const USERS =
  /\b(?:users?|customers?|client was|patients?|doctors?|nurses?|drivers?|farmers?|teachers?|students?|developers?|operators?|support|sales|marketing|shops?|clinics?|companies|borrowers?|pharmacists?|librarians?|engineers?|technicians?|guides?|growers?|handlers?|passengers?|travellers?|commuters?|readers?|editors?|analysts?|agents?|guests?|tenants?|residents?|players?|members?|merchants?|sellers?|buyers?|colleagues|colleague|people who|scientists?|researchers?|accountants?|planners?|dispatchers?|managers?)\b/i;

/** Then they gained something, and were not only there. */
const GAINED =
  /\b(?:faster|quick\w*|shorter|sooner|sav(?:e|ed|es|ing)|easier|no longer|any ?more|without|fewer|less|happy|like[ds]? it|love[ds]?|thank\w*|able|wait(?:ed|ing)?|complain\w*|errors?|lost|late|stopped|first time|had to|afraid|hours?|minutes?)\b/i;
const NOT_GAINED = /\b(?:not|n['’]t|un)\s?happy\b|\bnot happy\b|\bplease\b/i;

/** Asks who had the use of it and what hurt them before, or how much that was. */
export const whoGained: FindCandidates = (context) => {
  const points = pointsOn(context, 'customer');
  if (!isStory(context) || points === 3) return [];
  const shared = {
    kind: 'who-gained',
    dimension: 'customer',
    urgency: urgencyOf(context, 'customer'),
  } as const;
  const who =
    points === null || points === 0
      ? undefined
      : firstQuote(
          ownPlaces(context, 'customer', 'customer'),
          USERS,
          (text) => GAINED.test(text) && !NOT_GAINED.test(text),
        );
  if (who === undefined) {
    const thing = wholeOr(context);
    const isNamed = (points ?? 0) > 0 || says(context, USERS);
    return [
      makeCandidate({
        ...shared,
        subject: 'who gained',
        text: isFaultStory(context)
          ? say`Who suffered from it before it was mended, and by what did they notice the difference?`
          : points === 2
            ? say`How much better off were the people who used ${thing}, in time, money or cases, and how do you know?`
            : isNamed
              ? pick(thingSeed(context), [
                  say`What went wrong before for the people who use ${thing}, and how often?`,
                  say`Whose day got better through ${thing}, by how much, and how did you hear of it?`,
                ])
              : pick(thingSeed(context), [
                  say`Who had the use of ${thing}, and what went wrong for them before?`,
                  say`Whose day got better through ${thing}, and how did you hear of it?`,
                  say`Leave the technology aside for a moment: who wanted ${thing}, and what did it cost them not to have it?`,
                ]),
        because:
          points === 2
            ? say`How much it was worth to them has not come up yet.`
            : isNamed
              ? say`What it gave to those whom it was for has not come up yet.`
              : say`You have not told yet who had the use of it.`,
        sharper: say`One person or group, by name or trade: what could they do afterwards that they could not do before?`,
        missed: 'who had the use of it is still open.',
      }),
    ];
  }
  const { quote, place } = who;
  if (points === 1)
    return [
      makeCandidate({
        ...shared,
        subject: quote.text,
        text: pick(quote.text, [
          say`${lead(quote, quote.text)} What went wrong for them before, and how often?`,
          say`You said ${quote}. Which of them felt it most, and what did they say?`,
        ]),
        because: say`You named who it was for, but not what they gained.`,
        sharper: say`Take one of them: what was their day like before, and what after?`,
        missed: 'what they gained is still open.',
      }),
    ];
  if (holdsFigure(place)) return [];
  return [
    makeCandidate({
      ...shared,
      subject: quote.text,
      text: pick(quote.text, [
        say`${lead(quote, quote.text)} How do you know what it was worth to them: did anybody count, ask or complain?`,
        say`You said ${quote}. What was that worth to them, in time, money or cases, and what did you decide because of it?`,
      ]),
      because: say`You told what they gained, but not how much.`,
      sharper: say`A figure, or an honest guess: how much better off were they?`,
      missed: 'how much they gained is still open.',
    }),
  ];
};
