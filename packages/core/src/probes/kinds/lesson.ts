import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { isFaultStory, thingSeed, withWhole } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { firstQuote, foundPlaces, holdsFigure, isStory, ownPlaces, pointsOn, says } from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

const LEARNT =
  /\b(?:learn(?:t|ed)|lesson\w*|since then|ever since|these days i|now i (?:always|count|ask|write|start|check|measure|would)|i now|next time|i(?:'d| would) (?:do|start|have|never|not|go|keep|put|ask|talk|try|first)|would do differently|should have|what i got wrong|my mistake|in hindsight|looking back|taught (?:me|us)|take away|takeaway|we now|now we)\b/;
const ENDED =
  /\b(?:now|went|dropped|fell|ended|in the end|result\w*|since|became|still|after|saved|live|faster|better|stopped|reduced|improved|works?|worked)\b/i;

/** So an end is told, whatever the points for it. */
const ENDED_SINCE =
  /\b(?:since (?:then|that|january|february|march|april|may|june|july|august|september|october|november|december|last)|in the end|from this time|until today|to this day)\b/;

/** Asks what was carried forward, where the story ends without it; and how it ended, where that was not told either. */
export const lesson: FindCandidates = (context) => {
  const points = pointsOn(context, 'outcome');
  if (!isStory(context)) return [];
  const isLearnt = says(context, LEARNT) || foundPlaces(context, 'lesson').length > 0;
  if (isLearnt && points !== 0 && points !== 1) return [];
  const shared = { kind: 'lesson', dimension: 'outcome', urgency: urgencyOf(context, 'outcome') } as const;
  const ended =
    points === null || points === 0 ? undefined : firstQuote(ownPlaces(context, 'outcome', 'outcome'), ENDED);
  if (ended !== undefined && points === 1 && !holdsFigure(ended.place))
    return [
      makeCandidate({
        ...shared,
        subject: ended.quote.text,
        text: isLearnt
          ? say`${lead(ended.quote, ended.quote.text)} What could somebody check there: a figure, a date, something that stopped?`
          : say`${lead(ended.quote, ended.quote.text)} What showed you that, and what do you do differently since?`,
        because: say`You told how it ended, but nothing there could be checked yet.`,
        sharper: say`One fact about how it ended, please, that a colleague of yours would confirm.`,
        missed: 'nothing about the end can be checked yet.',
      }),
    ];
  if (isLearnt && points === 1) return [];
  const withIt = withWhole(context);
  if (points === 0 && !says(context, ENDED_SINCE))
    return [
      makeCandidate({
        ...shared,
        subject: 'how it ended',
        text: isLearnt
          ? say`And how did it end${withIt}? One result that could be checked is enough, even a bad one.`
          : say`How did it end${withIt}, and what have you done differently since?`,
        because: say`You have not told yet how it ended.`,
        sharper: say`Is it running today, and how do you know?`,
        missed: 'how it ended is still open.',
      }),
    ];
  return [
    makeCandidate({
      ...shared,
      subject: 'carried forward',
      text: isFaultStory(context)
        ? say`What do you write, test or look at differently today because of it?`
        : pick(thingSeed(context), [
            say`If you began again${withIt} on Monday, what would you do first that you did last then?`,
            say`What have you done differently since, because of what happened${withIt}?`,
            say`What do you now do from the first day that you did not do${withIt || ' then'}?`,
          ]),
      because: say`What you carried forward from it has not come up yet.`,
      sharper: say`One thing that you now always do, or never do again: what is it?`,
      missed: 'nothing that was carried forward has been named yet.',
    }),
  ];
};
