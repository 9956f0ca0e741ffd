import type { FindCandidates } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { wholeOr, withWhole } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { DECIDED } from '../wording/quote-decision.ts';
import { firstQuote, isStory, ownPlaces, placesSaying, pointsOn, says } from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

const WE = /\b(?:we|our|us)\b(?:'\w+)?/g;
const I = /\b(?:i|my|mine|me)\b(?:'\w+)?/g;
const WE_DID =
  /\bwe(?:'\w+)? (?:(?!could|can|would|might|should|may|never|not)\w+ ){0,2}?(?:\w+ed|built|wrote|made|chose|took|ran|put|went|did|found|split|got)\b/;
const I_DID =
  /\bI(?:['’]\w+)? (?:(?!not|never|didn|only)\w+ ){0,2}?(?:built|wrote|designed|architected|chose|decided|led|own|owned|implemented|created|developed|rewrote|proposed|introduced|migrated|set up|trained|measured|negotiated|convinced|specified)\b/i;
const OTHERS =
  /\b(?:colleagues?|vendor|contractor|supplier|(?:platform|other|infra\w*|mobile|backend|frontend|data|security|network|product|design) (?:team|people|group)|team's|(?:his|hers|theirs)|(?:he|she|they) (?:wrote|built|did|owned|ran|had|made|handled)|not mine|alone|only (?:developer|engineer|one)|by myself|on my own)\b/;

function count(context: ProbeContext, words: RegExp): number {
  return context.turns.reduce(
    (sum, { context: { sentences } }) =>
      sum + sentences.reduce((n, s) => n + (s.plain.match(words)?.length ?? 0), 0),
    0,
  );
}

/** Asks which part was the speaker's own, where the story is told as "we"; or where it ended, where that was not said. */
export const ownPart: FindCandidates = (context) => {
  const points = pointsOn(context, 'ownership');
  if (!isStory(context) || points === 3) return [];
  const shared = {
    kind: 'own-part',
    dimension: 'ownership',
    urgency: urgencyOf(context, 'ownership'),
    subject: 'own part',
  } as const;
  const isShared = count(context, WE) > count(context, I);
  if (points === 2) {
    if (says(context, OTHERS)) return [];
    const own = firstQuote(ownPlaces(context, 'ownership', 'ownership'), I_DID)?.quote;
    return [
      makeCandidate({
        ...shared,
        text:
          own === undefined
            ? say`Where did your own part${withWhole(context, 'of')} end, and who had the rest?`
            : say`${lead(own, own.text)} Where did your part end, and who had the rest?`,
        because:
          own === undefined
            ? say`Where your own part ended has not come up yet.`
            : say`You told what you did yourself, but not what others did.`,
        sharper: say`Name one part of it that was not yours, and whose it was.`,
        missed: 'where your part ended is still open.',
      }),
    ];
  }
  if (points === null && !isShared) return [];
  const done = placesSaying(context, WE_DID);
  const decided = done.filter(({ sentence }) => DECIDED.test(sentence.text));
  const team = isShared ? firstQuote([...decided, ...done], /\bwe\b/i)?.quote : undefined;
  const thing = wholeOr(context, 'what was built');
  const isOwnTold = says(context, I_DID);
  return [
    makeCandidate({
      ...shared,
      text:
        team === undefined
          ? say`Which part of ${thing} did you write, measure or decide yourself?`
          : pick(team.text, [
              say`You said ${team}. Which part of that was yours, and who did the rest?`,
              say`${lead(team, team.text)} What did you do there with your own hands?`,
              say`You said ${team}. Whose idea was that, and what was your own share?`,
            ]),
      because: isOwnTold
        ? say`Where your own part began and ended has not come up yet.`
        : team === undefined
          ? say`What you did yourself has not come up yet.`
          : say`You tell it as a team, and your own part does not show yet.`,
      sharper: say`Only you now, not the team: one thing that would not be there without you.`,
      missed: 'your own part still does not show.',
    }),
  ];
};
