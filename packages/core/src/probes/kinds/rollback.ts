import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { wholeOr } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { firstQuote, isStory, ownPlaces, placesSaying, pointsOn, saysNear } from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

const WAY_BACK =
  /\b(?:roll(?:ed|s|ing)?[ -]?back|way back|fall(?:s|ing)?[ -]?back|fell back|(?:switch|flip|turn|mov|go|went|point)(?:ed|ing)? (?:\w+ ){0,2}back(?! in)|revert\w*|undo (?:it|that|the change)|undone|kill ?switch|feature flags?|(?:a|the|behind) flags?|back-?out|old (?:\w+ ){1,2}(?:stayed|kept|ran|still|was kept|read-only|running|plugged)|kept the old|in parallel|side by side|one tap away|blue.?green|back to (?:the )?(?:old|paper|previous))\b/;
const WAY_BACK_SAID = new RegExp(WAY_BACK.source, 'i');
const USED =
  /\b(?:used it|needed it|did (?:use|need)|rolled back (?:once|twice|on|at|after|because|the)|went back|switched back|never (?:used|needed)|had to (?:roll|go|switch|flip)|once|twice|tripped)\b/;
const STEP =
  /\b(?:roll\w* (?:it |them )?out|launch\w*|shipp?ed|releas\w+|deploy\w*|live|pilot\w*|canary|switch\w*|migrat\w+|moved|waves?|stages?|cut-?over)\b/i;

/** Asks how they would have got back, where something was put live and no way back was told. */
export const rollback: FindCandidates = (context) => {
  const points = pointsOn(context, 'rollout');
  if (!isStory(context)) return [];
  const shared = { kind: 'rollback', dimension: 'rollout', urgency: urgencyOf(context, 'rollout') } as const;
  const back = placesSaying(context, WAY_BACK);
  if (back.length > 0) {
    if (points === null || points === 3 || back.some((place) => saysNear(place, USED))) return [];
    const quote = firstQuote(back, WAY_BACK_SAID)?.quote;
    if (quote === undefined) return [];
    return [
      makeCandidate({
        ...shared,
        urgency: 0.35,
        subject: quote.text,
        text: say`${lead(quote, quote.text)} Did you ever need that, or try it on purpose, and how long did it take?`,
        because: say`You had a way back; whether it was ever tried decides what it is worth.`,
        sharper: say`A plain yes or no first: was going back ever tried?`,
        missed: 'whether the way back was ever tried is still open.',
      }),
    ];
  }
  if (points === 3) return [];
  const step =
    points === null || points === 0
      ? undefined
      : firstQuote(ownPlaces(context, 'rollout', 'rollout'), STEP)?.quote;
  const thing = wholeOr(context, 'it');
  return [
    makeCandidate({
      ...shared,
      subject: 'the way back',
      text:
        step === undefined
          ? pick(thing, [
              say`How did the first users get ${thing}: all at once or a few first, and what was the way back?`,
              say`On the day ${thing} went live, what would you have done had something gone wrong?`,
            ])
          : pick(step.text, [
              say`${lead(step, step.text)} Had it gone wrong there, how would you have got back, and how fast?`,
              say`You said ${step}. What would have made you stop and go back?`,
            ]),
      because:
        (points ?? 0) === 0
          ? say`You have not told yet how it reached its users, or how you could have gone back.`
          : say`You told how it went out, but not how it could have come back.`,
      sharper: say`The way back, step by step, please: who does what, and how long does it take?`,
      missed: 'the way back is still open.',
    }),
  ];
};
