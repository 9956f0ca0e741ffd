import { figuresIn } from '../../rubric/score-context.ts';
import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { isFaultStory, thingNames, thingSeed, withWhole } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { quoteDecision } from '../wording/quote-decision.ts';
import { quotePassage } from '../wording/quote-passage.ts';
import { firstQuote, holdsFigure, isStory, ownPlaces, type Place, pointsOn } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

/** What it speaks of is in it, so that it can be understood by itself. */
function standsAlone(text: string): boolean {
  return !/^“(?:it|this|that|they|these|those|which)\b/i.test(text);
}

/** The limit around its figure, which is what can be checked of it. */
function quoteSized(limits: readonly Place[]): { readonly place: Place; readonly quote: Said } | undefined {
  for (const place of limits) {
    const [figure] = figuresIn(place.turn.context, place.sentence.index);
    const quote = figure && quotePassage(place.turn, place.sentence, figure);
    if (quote !== undefined && standsAlone(quote.text)) return { place, quote };
  }
  return undefined;
}

/** Asks what made it hard, where the solution came without its limits, or the limit without its size. */
export const constraintFirst: FindCandidates = (context) => {
  const points = pointsOn(context, 'constraints');
  if (!isStory(context) || points === 3) return [];
  const shared = {
    kind: 'constraint-first',
    dimension: 'constraints',
    urgency: urgencyOf(context, 'constraints'),
  } as const;
  const limits = points === null || points === 0 ? [] : ownPlaces(context, 'constraints', 'constraint');
  const limit =
    firstQuote(
      limits.filter((place) => !holdsFigure(place)),
      undefined,
      standsAlone,
    ) ?? quoteSized(limits);
  if (limit !== undefined) {
    const { quote, place } = limit;
    const isSized = holdsFigure(place);
    return [
      makeCandidate({
        ...shared,
        subject: quote.text,
        text: isSized
          ? say`${lead(quote, quote.text)} What did that rule out straight away?`
          : say`${lead(quote, quote.text)} What did that force you to do, and is there a figure to it?`,
        because: isSized
          ? say`You named a limit, but not yet what it forced you to do.`
          : say`You named a limit, but not how tight it was or what it forced.`,
        sharper: isSized
          ? say`Once more, since a limit only counts by what it forces: which option was gone because of ${quote}?`
          : say`One figure, date or rule, please: what exactly was the limit behind ${quote}?`,
        missed: isSized ? 'what the limit ruled out is still open.' : 'the limit still has no size.',
      }),
    ];
  }
  if (points === 2) return [];
  const isFault = isFaultStory(context);
  const decision = isFault ? undefined : quoteDecision(context);
  const thing = thingNames(context).whole ?? 'the work';
  const bare = isFault
    ? say`What made it so hard to find: no way to see it happen, no time, no access, too little data?`
    : pick(thingSeed(context), [
        say`What made ${thing} hard: a load, a deadline, a budget, a rule, too few people?`,
        say`When you began${withWhole(context)}, what was given and could not be moved: load, time, money, people?`,
      ]);
  return [
    makeCandidate({
      ...shared,
      subject: 'the limits',
      text:
        decision === undefined
          ? bare
          : pick(decision.text, [
              say`You said ${decision}. What forced that: a load, a deadline, a budget, a rule, too few people?`,
              say`Take ${decision}. What were you up against at that moment? One limit with a figure is enough.`,
              say`Before ${decision}, what was given and could not be moved: how much load, how much time, how many people?`,
            ]),
      because:
        decision === undefined
          ? say`You have not told yet what made it hard.`
          : say`You told me the solution, but not yet what made the problem hard.`,
      sharper: say`Once more, because the design hangs on it: which one limit could you not move?`,
      missed: 'no limit has been named yet.',
    }),
  ];
};
