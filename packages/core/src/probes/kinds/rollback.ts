import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { thingSeed, wholeOr } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { firstQuote, isStory, ownPlaces, placesSaying, pointsOn, saysNear } from '../wording/said.ts';
import { say } from '../wording/say.ts';
import { urgencyOf } from '../wording/urgency.ts';

const WAY_BACK =
  /\b(?:roll(?:ed|s|ing)?[ -]?back|way back|fall(?:s|ing)?[ -]?back|fell back|(?:switch|flip|turn|mov|go|went|point)(?:ed|ing)? (?:\w+ ){0,2}back(?! in)|revert\w*|undo (?:it|that|the change)|undone|kill ?switch|feature flags?|(?:a|the|behind) flags?|back-?out|old (?:\w+ ){1,2}(?:stayed|kept|ran|still|was kept|read-only|running|plugged)|kept the old|in parallel|side by side|one tap away|blue.?green|back to (?:the )?(?:old|paper|previous))\b/;
const WAY_BACK_SAID = new RegExp(WAY_BACK.source, 'i');
const USED =
  /\b(?:used it|needed it|did (?:use|need)|rolled back (?:once|twice|on|at|after|because|the)|went back|switched back|never (?:used|needed)|had to (?:roll|go|switch|flip)|once|twice|tripped)\b/;
/** Told about the step and not as one. */
const NO_STEP = /^“(?:what|how|when|the first thing)\b|\b(?:thing|found)\b/i;
/** That there was none is told too. */
const NO_WAY =
  /\b(?:not possible|impossible|(?:could|can|did|would) ?(?:not|n't)|no way back|couldn't|can't)\b/;
const STEP =
  /\b(?:roll\w* (?:it |them )?out|launch\w*|shipp?ed|releas\w+|deploy\w*|live|pilot\w*|canary|switch\w*|migrat\w+|moved|waves?|stages?|cut-?over)\b/i;

/** Asks how they would have got back, where something was put live and no way back was told. */
export const rollback: FindCandidates = (context) => {
  const points = pointsOn(context, 'rollout');
  if (!isStory(context)) return [];
  const shared = { kind: 'rollback', dimension: 'rollout', urgency: urgencyOf(context, 'rollout') } as const;
  const told = placesSaying(context, WAY_BACK);
  const back = told.filter(({ sentence }) => !NO_WAY.test(sentence.plain));
  if (told.length > 0) {
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
      : firstQuote(ownPlaces(context, 'rollout', 'rollout'), STEP, (text) => !NO_STEP.test(text))?.quote;
  const thing = wholeOr(context);
  return [
    makeCandidate({
      ...shared,
      subject: 'the way back',
      text:
        step === undefined
          ? pick(thingSeed(context), [
              say`Did ${thing} go live all at once or in parts, and what was the way back?`,
              say`What would you have done on the first day, had ${thing} made things worse?`,
            ])
          : pick(step.text, [
              say`${lead(step, step.text)} Had it gone wrong there, how would you have got back, and how fast?`,
              say`You said ${step}. What would have made you stop and go back?`,
            ]),
      because:
        (points ?? 0) === 0
          ? say`You have not told yet how it reached its users, or how you could have gone back.`
          : step === undefined
            ? say`The way back has not come up yet.`
            : say`You told how it went out, but not how it could have come back.`,
      sharper: say`The way back, step by step, please: who does what, and how long does it take?`,
      missed: 'the way back is still open.',
    }),
  ];
};
