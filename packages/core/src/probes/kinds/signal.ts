import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { isFaultStory, thingSeed, withWhole } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import {
  firstQuote,
  holdsFigure,
  isStory,
  ownPlaces,
  placesSaying,
  pointsOn,
  saysNear,
} from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

const WATCHED =
  /\b(?:monitor\w*|alert\w*|alarm\w*|(?:on|in|an?|our|have|has|grafana|own|the same) dashboards?|metrics?|logs?|logging|trac(?:es?|ing)|grafana|prometheus|datadog|on.?call|pager?\w*|watch(?:ed|es|ing)?|graphs?|sms|notif\w+)\b/i;
/** What an explanation says should be watched. */
const ADVISED = /\b(?:monitor|monitoring|alert|alerts|alarm|watch|track)\b/i;
/** What somebody is called by. */
const CALLS =
  /\b(?:alert\w*|alarm\w*|paged|pages? (?:me|us|somebody|someone|the)|pager\w*|sms|on.?call|wakes?|calls?|notif\w+|threshold|trips?)\b/i;
const FIRED =
  /\b(?:fired|tripped|went off|paged|woke|called|rang|got an? (?:alert|alarm|page|sms|text)|triggered)\b/;

/** Asks for the signal and the threshold that would have told them that something was wrong. */
export const signal: FindCandidates = (context) => {
  const points = pointsOn(context, 'operations');
  if (points === 3 || (!isStory(context) && points === null)) return [];
  const shared = {
    kind: 'signal',
    dimension: 'operations',
    urgency: urgencyOf(context, 'operations'),
  } as const;
  const watched =
    points === null || points === 0
      ? undefined
      : isFaultStory(context)
        ? undefined
        : firstQuote(ownPlaces(context, 'operations', 'operations'), isStory(context) ? WATCHED : ADVISED);
  if (watched === undefined && !isStory(context)) return [];
  if (watched === undefined) {
    if (points === 2 && placesSaying(context, CALLS).some(holdsFigure)) return [];
    const withIt = withWhole(context);
    return [
      makeCandidate({
        ...shared,
        subject: 'the first signal',
        text: isFaultStory(context)
          ? say`By what would you notice today that it has come back, before anybody tells you?`
          : pick(thingSeed(context), [
              say`What would have told you, before any user did, that something was wrong${withIt}?`,
              say`Suppose something goes wrong${withIt} at three in the morning. Which signal wakes somebody, and at what value?`,
              say`On an ordinary day, by which one figure would you know that all is well${withIt}?`,
            ]),
        because:
          (points ?? 0) === 0
            ? say`You have not told yet how you knew that it was healthy.`
            : say`Which signal would show it, and at what value, has not come up yet.`,
        sharper: say`One name and one number, please: which signal, and at what value does somebody act?`,
        missed: 'no signal has been named yet.',
      }),
    ];
  }
  const { quote, place } = watched;
  if (!holdsFigure(place))
    return [
      makeCandidate({
        ...shared,
        subject: quote.text,
        text: !isStory(context)
          ? say`${lead(quote, quote.text)} At what value would somebody have to act, and how would you choose it?`
          : CALLS.test(quote.text)
            ? say`${lead(quote, quote.text)} At what value does it call somebody, and who picked that value?`
            : say`${lead(quote, quote.text)} What would have told you without anybody looking, and at what value?`,
        because: say`You told that it was watched, but not at which value somebody acts.`,
        sharper: say`What is the threshold, as a number, and who picked it?`,
        missed: 'the threshold is still open.',
      }),
    ];
  if (saysNear(place, FIRED) || !CALLS.test(quote.text)) return [];
  return [
    makeCandidate({
      ...shared,
      subject: quote.text,
      text: say`${lead(quote, quote.text)} When did that last happen, and what did you do?`,
      because: say`You named the signal; what happened when it fired shows whether it was of use.`,
      sharper: say`Has it ever fired in earnest? If it never has, say so.`,
      missed: 'whether the signal ever fired is still open.',
    }),
  ];
};
