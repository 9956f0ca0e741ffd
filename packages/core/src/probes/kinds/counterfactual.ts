import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { type ChangedCondition, findConditions } from '../wording/find-conditions.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { thingNames } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { quoteDecision } from '../wording/quote-decision.ts';
import { firstQuote, isStory, placesSaying, pointsOn } from '../wording/said.ts';
import { say } from '../wording/say.ts';

const MOST = 3;
const FROM_FIGURE = 0.36;
const IN_GENERAL = 0.16;
/** The heart of an explanation: without it another way has to be found. */
const OF_EXPLANATION = 0.3;
/** A way of doing it, as an explanation recommends one. */
const ADVISED = /\b(?:would|use|using|should|you can|split|spread|compare|lock|retry|look|take)\b/i;

/** Subjects of what is asked where the answer names nothing that could be taken away. */
const HALF = 'half the time';
const ANOTHER_WAY = 'another way';
const NAMELESS = new Set([HALF, ANOTHER_WAY]);
const DENIED = /\b(?:\w+n't|not|never|cannot)\b/;

/** Changes one condition of the story, from a figure of it where there is one: half the team, a quarter of the time. */
export const counterfactual: FindCandidates = (context) => {
  if (!isStory(context)) return [candidateOf(context, withoutTheWay(context), OF_EXPLANATION)];
  const conditions = findConditions(context).slice(0, MOST);
  return [
    ...conditions.map((condition, i) => candidateOf(context, condition, FROM_FIGURE - 0.02 * i)),
    candidateOf(context, inGeneral(context), IN_GENERAL),
  ];
};

function candidateOf(
  context: ProbeContext,
  { subject, text }: ChangedCondition,
  urgency: number,
): ProbeCandidate {
  return makeCandidate({
    kind: 'counterfactual',
    dimension: isStory(context) ? 'constraints' : 'coverage',
    subject,
    // Where no limit was told, asking for one comes before changing it.
    urgency: pointsOn(context, 'constraints') === 0 ? Math.min(urgency, 0.2) : urgency,
    text,
    because: NAMELESS.has(subject)
      ? say`What your choices depended on has not come up yet.`
      : say`Changing one condition shows which parts of your answer follow from it.`,
    sharper: say`Stay with the changed condition for a moment: what is the first thing that you would do otherwise?`,
    missed: 'what would change under that condition is still open.',
  });
}

function inGeneral(context: ProbeContext): ChangedCondition {
  const { technology, whole, part } = thingNames(context);
  if (technology !== undefined)
    return {
      subject: technology,
      text: pick(technology, [
        say`Suppose ${technology} had not been allowed. What would you have taken, and what would have got worse?`,
        say`Suppose you had to do it without ${technology}. What would you do in its place, and what would you miss first?`,
      ]),
    };
  const thing = whole ?? part;
  if (thing !== undefined)
    return {
      subject: thing,
      text: pick(thing, [
        say`Suppose two engineers had to rebuild ${thing} in a month. What would they keep, and what would they drop?`,
        say`With two people and a tenth of the money, what would you have done about ${thing}?`,
      ]),
    };
  const decision = quoteDecision(context);
  return decision === undefined
    ? {
        subject: HALF,
        text: say`With half of the people and half of the time, what would you have done first, and what not at all?`,
      }
    : {
        subject: decision.text,
        text: say`You said ${decision}. With half of the people and half of the time, would you have done the same?`,
      };
}

function withoutTheWay(context: ProbeContext): ChangedCondition {
  const quote = firstQuote(
    placesSaying(context, ADVISED).filter(({ sentence }) => !DENIED.test(sentence.plain)),
    ADVISED,
  )?.quote;
  return quote === undefined
    ? {
        subject: ANOTHER_WAY,
        text: say`Suppose you could not do it that way. What is the next best one, and what gets worse?`,
      }
    : {
        subject: quote.text,
        text: say`You said ${quote}. Suppose you could not do that: what is the next best way, and what gets worse?`,
      };
}
