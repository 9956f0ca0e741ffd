import { noteOf } from '../../knowledge/notes/all-notes.ts';
import type { TechnologyCategory } from '../../knowledge/technology.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import { nameInSentence, type TechnologySaid, technologiesSaid } from '../technologies/technology-said.ts';
import { makeCandidate, mostUrgent } from '../wording/make-candidate.ts';
import { pick } from '../wording/pick.ts';
import { isStory, pointsOn } from '../wording/said.ts';
import { say } from '../wording/say.ts';

/** Where another of the same kind can be asked about without knowing more of the two. */
const EXCHANGEABLE: ReadonlySet<TechnologyCategory> = new Set(['database', 'queue', 'stream', 'search']);
/** What is hardly weighed anew in each system: asked about only where it was told as a choice. */
const SELDOM_WEIGHED: ReadonlySet<TechnologyCategory> = new Set([
  'language',
  'framework',
  'protocol',
  'ci',
  'pattern',
]);
const MOST = 3;
const CHOSEN = 0.6;
const ONLY_USED = 0.5;
/** Alternatives were weighed well elsewhere in the answer. */
const WEIGHED_ELSEWHERE = 0.2;

/** Asks about the usual alternative, by name, where a technology was taken and nothing was set against it. */
export const runnerUp: FindCandidates = (context) => {
  const points = pointsOn(context, 'alternatives') ?? 0;
  if (!isStory(context) || points === 3) return [];
  const said = technologiesSaid(context);
  const found = said.flatMap((own) => {
    const isUsed = own.stance === 'used' && !SELDOM_WEIGHED.has(own.technology.category);
    if (own.isOther || (own.stance !== 'chosen' && !isUsed)) return [];
    const other = alternativeTo(own, said);
    if (other === undefined) return [];
    const urgency = (own.stance === 'chosen' ? CHOSEN : ONLY_USED) - (points === 2 ? WEIGHED_ELSEWHERE : 0);
    return [askAgainst(own, other, urgency)];
  });
  return mostUrgent(found, MOST);
};

/** The alternative to ask about: none where one was weighed already, and never one that was named. */
function alternativeTo({ technology }: TechnologySaid, said: readonly TechnologySaid[]): string | undefined {
  const isWeighed = said.some(
    (other) =>
      other.stance === 'turned-down' &&
      (technology.alternatives.includes(other.technology.name) ||
        other.technology.category === technology.category),
  );
  if (isWeighed) return undefined;
  const isOpen = (name: string): boolean => !said.some((other) => other.technology.name === name);
  const known = Object.keys(noteOf(technology.name)?.versus ?? {}).find(isOpen);
  return known ?? (EXCHANGEABLE.has(technology.category) ? technology.alternatives.find(isOpen) : undefined);
}

function askAgainst({ technology, name }: TechnologySaid, rival: string, urgency: number): ProbeCandidate {
  const speaks = noteOf(technology.name)?.versus?.[rival];
  const other = nameInSentence(rival);
  const opening = other.charAt(0).toUpperCase() + other.slice(1);
  return makeCandidate({
    kind: 'runner-up',
    dimension: 'alternatives',
    subject: name.toLowerCase(),
    urgency,
    text:
      speaks === undefined
        ? pick(name, [
            say`Why ${name} and not ${other} here: what would ${other} have cost you?`,
            say`What spoke against ${other} when you took ${name}, and did you try it?`,
          ])
        : pick(name, [
            say`Why ${name} and not ${other}, which ${speaks}?`,
            say`You took ${name}. ${opening} ${speaks}: why was that not worth it here?`,
            say`${opening} ${speaks}. What spoke for ${name} all the same?`,
          ]),
    because: say`You named ${name}, but nothing that you could have taken in its place.`,
    sharper: say`Suppose you had taken ${other}: what would have gone wrong first?`,
    missed: `what speaks for ${name} over ${other} is still open.`,
  });
}
