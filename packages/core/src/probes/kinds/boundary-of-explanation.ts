import { contentStems } from '../../bank/content-words.ts';
import { noteOf } from '../../knowledge/notes/all-notes.ts';
import type { ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { type TechnologySaid, technologiesSaid } from '../technologies/technology-said.ts';
import { findWays } from '../wording/find-ways.ts';
import { makeCandidate, mostUrgent } from '../wording/make-candidate.ts';
import { pick } from '../wording/pick.ts';
import { pointsOn } from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { statedFacts } from '../wording/stated-facts.ts';
import { urgencyOf } from '../wording/urgency.ts';

/** What a rule of an explanation is bound to. */
const CONDITION = /\b(?:if|when|unless|depends?|only|except|until|as long as|whereas)\b/;
/** Said of all cases, or advised for all. */
const GENERAL =
  /\b(?:always|never|all|any|every|both|must|should|would|prevents?|guarantees?|have to|has to|needs?|cannot|can['’]t|only|makes?|solves?|helps?)\b/i;

/** Asked about, or named more than once: what is named in passing shapes no answer. */
function isOfTheMatter(
  { technology, stance, turn, start, end }: TechnologySaid,
  { question }: ProbeContext,
): boolean {
  if (stance === 'turned-down' || technology.category === 'language') return false;
  const said = turn.text.slice(start, end).toLowerCase();
  return question.text.toLowerCase().includes(said) || turn.text.toLowerCase().split(said).length > 2;
}

/** Share of the words of a limit that the answer uses, from which on it was probably told. */
const TOLD = 0.5;

function isTold(limit: string, { turns }: ProbeContext): boolean {
  const words = contentStems(limit);
  const told = new Set(turns.flatMap(({ text }) => contentStems(text)));
  return words.filter((word) => told.has(word)).length > TOLD * words.length;
}

const MOST_STATED = 2;
const MOST_ASKED = 3;
const LESS_TELLING = 0.08;

/** Asks where a statement, an advised way or a technology of an explanation stops being right. */
export function boundaryOfExplanation(context: ProbeContext): readonly ProbeCandidate[] {
  const limits = pointsOn(context, 'limits');
  const urgency = limits === null ? 0.4 : urgencyOf(context, 'limits');
  const shared = {
    kind: 'boundary',
    dimension: limits === null ? 'coverage' : 'limits',
    sharper: say`Name one case, please, in which you would do the opposite.`,
    missed: 'no case was named in which it does not hold.',
  } as const;
  const general = statedFacts(context)
    .filter((fact) => fact.rank >= 0.5 && GENERAL.test(fact.quote.text) && !CONDITION.test(fact.quote.text))
    .slice(0, MOST_STATED)
    .map(({ quote }, i) =>
      makeCandidate({
        ...shared,
        urgency: urgency - LESS_TELLING * i,
        subject: quote.text,
        text: pick(quote.text, [
          say`You said ${quote}. In which case does that no longer hold?`,
          say`Let me go back to ${quote}. Is that always so? Give me a case in which it goes wrong.`,
        ]),
        because: say`You said it as if it held everywhere; the case in which it does not is worth as much.`,
      }),
    );
  const ways = findWays(context).map(({ doing }, i) =>
    makeCandidate({
      ...shared,
      urgency: Math.max(0, urgency - 0.04 - LESS_TELLING * i),
      subject: doing,
      text: pick(doing, [
        say`When would ${doing} be the wrong thing to do?`,
        say`In which case would ${doing} make it worse instead of better?`,
      ]),
      because: say`You told what to do; knowing when not to do it is the other half.`,
    }),
  );
  const bound = technologiesSaid(context)
    .filter((said) => isOfTheMatter(said, context))
    .flatMap(({ technology, name }, i) => {
      const limit = noteOf(technology.name)?.limit;
      if (limit === undefined || isTold(limit, context)) return [];
      return makeCandidate({
        ...shared,
        urgency: Math.max(0, urgency - 0.02 - LESS_TELLING * i),
        subject: name,
        text: say`With ${name}, ${limit}. Where would that bite in what you propose, and what would you do then?`,
        because: say`You named ${name}, but not what it gives up.`,
      });
    });
  const all = [...general, ...ways, ...bound.slice(0, 1)];
  if (all.length > 0) return mostUrgent(all, MOST_ASKED + 1);
  return [
    makeCandidate({
      ...shared,
      urgency,
      subject: 'where it stops',
      text: say`Where does what you explained stop being true? One case is enough.`,
      because: say`You told how it is; no case in which it is otherwise has come up.`,
    }),
  ];
}
