import type { Quantity } from '../../text/quantity.ts';
import type { ProbeContext } from '../probe-context.ts';
import { figureSaid, theFigure } from './figure-said.ts';
import { numberWord } from './number-word.ts';
import { pick } from './pick.ts';
import { type Place, placesOf } from './said.ts';
import { type Said, say } from './say.ts';

/** One condition of a story made another, and the figure that it was made of. */
export interface ChangedCondition {
  readonly subject: string;
  readonly text: Said;
}

const TEAM_UNITS = /^(?:people|engineers|developers|devs|FTE|persons?|programmers)$/;
/** The people are those who made it, not those who use it. */
const TEAM_BEFORE =
  /\b(?:we (?:were|are|had|have)|there were|there are|i had|team (?:of|was|is)|only|and)\s+(?:\w+\s+){0,2}$/i;
const TEAM_SAID = /\b(?:we|us|my team|our team|the team)\b/;
const NOT_TEAM =
  /\b(?:users?|customers?|interview\w*|support|complain\w*|volunteers|patients|residents|drivers)\b/;
const LARGEST_TEAM = 60;
const PROJECT_TIME = /^(?:weeks|months|quarters)$/;
const GIVEN_BEFORE = /\b(?:we|i) had (?:only |just |like |about |around |exactly |maybe )*(?:the )?$/i;
const DEADLINE =
  /\b(?:deadline|had to be (?:out|live|done|ready|finished|over)|contract (?:was|ended|ends|ran out)|expire[sd]?|end of life)\b/;
const BUDGET = /\b(?:budget|grant|funding|could spend|approved|we had|i had)\b/;
const SMALLEST_BUDGET = 1000;
const LIMIT_SAID = /\b(?:must|had to|target|limit|sla|slo|requirement|required|budget of|at most)\b/;
const FAST = new Set(['ms', 's', 'us']);

/** What the work was bound by, as figures of the answers, each made another; in text order. */
export function findConditions(context: ProbeContext): ChangedCondition[] {
  const seen = new Set<string>();
  return placesOf(context).flatMap((place) =>
    place.turn.context.reading.quantities.flatMap((figure) => {
      if (figure.start < place.sentence.start || figure.end > place.sentence.end || figure.loose) return [];
      const kind = figure.kind === 'time' && FAST.has(figure.unit) ? 'fast' : figure.kind;
      const text = seen.has(kind) ? undefined : changed(place, figure);
      if (text === undefined) return [];
      seen.add(kind);
      return [{ subject: figureSaid(place.turn, figure).toLowerCase(), text }];
    }),
  );
}

function changed({ turn, sentence }: Place, figure: Quantity): Said | undefined {
  const { plain } = sentence;
  const value = figure.value ?? 0;
  const said = figureSaid(turn, figure);
  const before = turn.text.slice(sentence.start, figure.start);
  if (figure.kind === 'people')
    return TEAM_UNITS.test(figure.unit) ? changedTeam(plain, before, value, figure.approximate) : undefined;
  if (figure.kind === 'time' && PROJECT_TIME.test(figure.unit) && value >= 2) {
    if (!said.endsWith('s')) return undefined;
    if (!GIVEN_BEFORE.test(before) && !DEADLINE.test(plain)) return undefined;
    return pick(said, [
      say`Suppose you had had a quarter of ${theFigure(turn, figure)}. What would have gone first, and what would have stayed?`,
      say`You had ${said}. In a quarter of that, what would you have put live?`,
    ]);
  }
  if (figure.kind === 'money' && value >= SMALLEST_BUDGET && BUDGET.test(plain) && !figure.unit.includes('/'))
    return say`Suppose you had had a tenth of ${theFigure(turn, figure)}. What would you have done then?`;
  if (figure.kind === 'time' && FAST.has(figure.unit) && LIMIT_SAID.test(plain))
    return say`Suppose the limit had been a tenth of ${theFigure(turn, figure)}. What would you have had to build in another way?`;
  return undefined;
}

function changedTeam(plain: string, before: string, value: number, isApproximate: boolean): Said | undefined {
  if (!TEAM_SAID.test(plain) || NOT_TEAM.test(plain) || !TEAM_BEFORE.test(before) || isApproximate)
    return undefined;
  if (value < 1 || value > LARGEST_TEAM || !Number.isInteger(value)) return undefined;
  return value >= 4
    ? say`You were ${numberWord(value)}. With half as many and the same date, what would you have built otherwise?`
    : say`You were ${numberWord(value)}. With ten people, what would you have built that you did not?`;
}
