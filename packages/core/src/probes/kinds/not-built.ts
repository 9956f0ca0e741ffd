import type { QuantityKind } from '../../text/quantity.ts';
import type { FindCandidates } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { theFigure } from '../wording/figure-said.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { thingSeed, wholeOr } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { firstQuote, foundPlaces, isAskedFor, isStory, pointsOn, says, saysNear } from '../wording/said.ts';
import { say } from '../wording/say.ts';

const REASON = /\b(?:because|since|so|would have|cost|took|weeks?|months?|budget|too|needed|reason|risk)\b/;
const ASKED = /\b(?:not to build|not build|leave out|left out)\b/i;
const LEFT_OUT =
  /\b(?:left (?:it |that |this )?out|on purpose|deliberately|out of scope|not build|never built|said no|didn't (?:build|do|migrate|touch)|backlog)\b/;
/** What a project is bound by, in time. */
const PROJECT_TIME = /^(?:weeks|months|quarters)$/;

/** The time that the work had, where a limit names one. */
function timeGiven(context: ProbeContext): string | undefined {
  const time: QuantityKind = 'time';
  for (const { turn, sentence } of foundPlaces(context, 'constraint')) {
    const found = turn.context.reading.quantities.find(
      (q) =>
        q.kind === time &&
        !q.loose &&
        q.value !== 1 &&
        PROJECT_TIME.test(q.unit) &&
        q.start >= sentence.start &&
        q.end <= sentence.end,
    );
    if (found !== undefined) return theFigure(turn, found);
  }
  return undefined;
}

/** Asks what was left out on purpose, where nothing was; or why, where it was not said. */
export const notBuilt: FindCandidates = (context) => {
  if (!isStory(context)) return [];
  const [limits, constraints] = [pointsOn(context, 'limits'), pointsOn(context, 'constraints')];
  const dimension = (constraints ?? 0) < (limits ?? 0) ? 'constraints' : 'limits';
  const shared = { kind: 'not-built', dimension } as const;
  const scoped = foundPlaces(context, 'scoped_out');
  const found = firstQuote(scoped, LEFT_OUT);
  if (found !== undefined) {
    if (saysNear(found.place, REASON)) return [];
    return [
      makeCandidate({
        ...shared,
        subject: found.quote.text,
        urgency: 0.4,
        text: say`${lead(found.quote, found.quote.text)} What decided that, and what would have made you build it after all?`,
        because: say`You told what was left out, but not why.`,
        sharper: say`Why was that the right thing to leave out?`,
        missed: 'why it was left out is still open.',
      }),
    ];
  }
  if (scoped.length > 0 || says(context, LEFT_OUT)) return [];
  const isAsked = ASKED.test(context.question.text) || isAskedFor(context, 'limits');
  const whole = wholeOr(context, '');
  const time = timeGiven(context);
  return [
    makeCandidate({
      ...shared,
      subject: 'left out',
      urgency: isAsked ? 0.65 : limits === null && constraints === null ? 0.2 : 0.4,
      text:
        time === undefined
          ? pick(thingSeed(context), [
              say`What did you leave out${whole && ` of ${whole}`} on purpose, although somebody wanted it?`,
              say`What were you asked for${whole && ` around ${whole}`} and said no to, and why?`,
            ])
          : say`With ${time} that you had, what did you leave out on purpose, although somebody wanted it?`,
      because: say`What was left out on purpose has not come up yet.`,
      sharper: say`One thing that you could have built and chose not to: what was it?`,
      missed: 'nothing that was left out has been named yet.',
    }),
  ];
};
