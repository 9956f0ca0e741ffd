import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { type ChangedCondition, findConditions } from '../wording/find-conditions.ts';
import { findWays } from '../wording/find-ways.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { isFaultStory, thingNames } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { quoteDecision } from '../wording/quote-decision.ts';
import { isStory, pointsOn } from '../wording/said.ts';
import { say } from '../wording/say.ts';

const MOST = 3;
const FROM_FIGURE = 0.36;
const IN_GENERAL = 0.16;
/** The heart of an explanation: without it another way has to be found. */
const OF_EXPLANATION = 0.3;

/** Subjects of what is asked where the answer names nothing that could be taken away. */
const HALF = 'half the time';
const ONE_HOUR = 'a single hour';
const ANOTHER_WAY = 'another way';
const NAMELESS = new Set([ONE_HOUR, HALF, ANOTHER_WAY]);

/** Changes one condition of the story, from a figure of it where there is one: half the team, a quarter of the time. */
export const counterfactual: FindCandidates = (context) => {
  if (!isStory(context))
    return withoutTheWay(context).map((way, i) =>
      candidateOf(context, way, way.subject === ANOTHER_WAY ? IN_GENERAL : OF_EXPLANATION - 0.02 * i),
    );
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
      : isStory(context)
        ? say`Changing one condition shows which parts of your answer follow from it.`
        : say`You told what you would do, but not what rests on it.`,
    sharper: say`Stay with the changed condition for a moment: what is the first thing that you would do otherwise?`,
    missed: 'what would change under that condition is still open.',
  });
}

function inGeneral(context: ProbeContext): ChangedCondition {
  if (isFaultStory(context))
    return {
      subject: ONE_HOUR,
      text: say`Suppose you had had a single hour for it. What would you have done first to stop the harm, and what would you have left?`,
    };
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

/** The ways that were advised, each taken away; without any, the way in general. */
function withoutTheWay(context: ProbeContext): readonly ChangedCondition[] {
  const ways = findWays(context).slice(0, MOST);
  if (ways.length === 0)
    return [
      {
        subject: ANOTHER_WAY,
        text: say`What would have to be different for your answer to change, and what would you say then?`,
      },
    ];
  return ways.map(({ doing }) => ({
    subject: doing,
    text: pick(doing, [
      say`Suppose ${doing} were not possible. What is the next best way, and what gets worse?`,
      say`Somebody forbids ${doing}. What do you do instead, and what is lost by it?`,
    ]),
  }));
}
