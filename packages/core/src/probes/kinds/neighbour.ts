import { contentStems } from '../../bank/content-words.ts';
import { noteOf } from '../../knowledge/notes/all-notes.ts';
import type { TechnologyCategory } from '../../knowledge/technology.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { findNeighbours, type Neighbour } from '../technologies/find-neighbours.ts';
import { type TechnologySaid, technologiesSaid } from '../technologies/technology-said.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { pick } from '../wording/pick.ts';
import { isStory, placesOf, pointsOn } from '../wording/said.ts';
import { say } from '../wording/say.ts';

const NEXT_DOOR = 0.45;
const ASKED_BY_THE_EXPERIENCED = 0.42;
const TROUBLE = 0.38;
/** Less for those that were only named in passing. */
const IN_PASSING = 0.04;
/** A language shapes a system less than what it runs on. */
const LESS_TELLING = 0.15;
const MOST_TECHNOLOGIES = 3;
/** Share of a question's words that the answer uses, from which on it was probably answered. */
const ANSWERED = 0.6;

/** Asks about the system next door, and what experienced people ask of what was named. */
export const neighbour: FindCandidates = (context) => {
  if (!isStory(context)) return [];
  const own = technologiesSaid(context)
    .filter(isRun)
    .sort((a, b) => Number(b.stance === 'chosen') - Number(a.stance === 'chosen'))
    .slice(0, MOST_TECHNOLOGIES);
  const told = own.length === 0 ? NOTHING : wordsTold(context);
  return [
    ...findNeighbours(context).map(askNextDoor),
    ...own.flatMap((said) => askTheExperienced(said, told)),
    ...own.flatMap((said) => askAboutTrouble(said, told, context)),
  ];
};

/** What is there rather than run, unless it gives under load. */
const HARDLY_RUN: ReadonlySet<TechnologyCategory> = new Set([
  'language',
  'protocol',
  'security',
  'ci',
  'algorithm',
]);

/** What was told as a choice, and of the rest what somebody runs: nobody is asked how it was to run JSON. */
function isRun({ stance, technology }: TechnologySaid): boolean {
  if (stance !== 'used') return stance === 'chosen';
  return !HARDLY_RUN.has(technology.category) || noteOf(technology.name)?.breaksAt !== undefined;
}

/** "An outbox" that was named before is "the outbox". */
function the(name: string): string {
  return name.replace(/^an? /, 'the ');
}

const NOTHING: ReadonlySet<string> = new Set();

function wordsTold(context: ProbeContext): ReadonlySet<string> {
  return new Set(placesOf(context).flatMap(({ sentence }) => contentStems(sentence.plain)));
}

function askNextDoor({ name, asks }: Neighbour): ProbeCandidate {
  return makeCandidate({
    kind: 'neighbour',
    dimension: 'operations',
    subject: name.toLowerCase(),
    urgency: NEXT_DOOR,
    text: say`${pick(name, asks)}`,
    because: say`You named ${name}, but not what you did when it misbehaved.`,
    sharper: say`One bad hour of ${name}: what did your side do, and who saw it first?`,
    missed: `what you did when ${name} misbehaved is still open.`,
  });
}

function askTheExperienced(
  { technology, name, stance }: TechnologySaid,
  told: ReadonlySet<string>,
): ProbeCandidate[] {
  const ask = noteOf(technology.name)?.ask;
  if (ask === undefined || isTold(ask, told)) return [];
  const within = ask.charAt(0).toLowerCase() + ask.slice(1);
  return [
    makeCandidate({
      kind: 'neighbour',
      dimension: 'credibility',
      subject: `running ${name}`,
      urgency:
        ASKED_BY_THE_EXPERIENCED -
        (stance === 'chosen' ? 0 : IN_PASSING) -
        (technology.category === 'language' ? LESS_TELLING : 0),
      text: pick(ask, [
        say`You used ${name}. ${ask}`,
        say`Staying with ${the(name)} for a moment: ${within}`,
        say`On ${the(name)}: ${within}`,
      ]),
      because: say`You named ${name}; what it was like to run is not told yet.`,
      sharper: say`One detail of ${name} that only somebody who ran it would know: which one comes to mind?`,
      missed: `what it was like to run ${name} is still open.`,
    }),
  ];
}

/** Too much to be followed by anything. */
const LONG = / that |,| and | or /;

function askAboutTrouble(
  { technology, name, stance }: TechnologySaid,
  told: ReadonlySet<string>,
  context: ProbeContext,
): ProbeCandidate[] {
  const trouble = noteOf(technology.name)?.trouble;
  if (trouble === undefined || technology.category === 'language' || pointsOn(context, 'operations') === 3)
    return [];
  if (contentStems(trouble).some((word) => told.has(word))) return [];
  const usual = say`With ${name}, the usual trouble is ${trouble}. When did you meet it, and what did you do?`;
  return [
    makeCandidate({
      kind: 'neighbour',
      dimension: 'operations',
      subject: `trouble with ${name}`,
      urgency: TROUBLE - (stance === 'chosen' ? 0 : IN_PASSING),
      text: LONG.test(trouble)
        ? usual
        : pick(trouble, [usual, say`What did you do about ${trouble} with ${the(name)}?`]),
      because: say`You named ${name}, but none of the trouble that it usually brings.`,
      sharper: say`The last time ${name} gave you trouble: what was it, and who noticed?`,
      missed: `what trouble ${name} gave you is still open.`,
    }),
  ];
}

function isTold(question: string, told: ReadonlySet<string>): boolean {
  const words = contentStems(question);
  return words.filter((word) => told.has(word)).length >= ANSWERED * words.length;
}
