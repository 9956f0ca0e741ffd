import type { FindCandidates } from './candidate.ts';
import { chosenInQuestion, wantedDimension } from './wanted-dimension.ts';
import { makeCandidate } from './wording/make-candidate.ts';
import { isStory, pointsOn } from './wording/said.ts';
import { say } from './wording/say.ts';

const URGENCY = 0.7;

/** Asks for the alternative where the question was why one thing was chosen, and the answer set nothing against it. */
export const findWantedAsks: FindCandidates = (context) => {
  const { text } = context.question;
  if (!isStory(context) || wantedDimension(text) !== 'alternatives') return [];
  if ((pointsOn(context, 'alternatives') ?? 0) > 0) return [];
  const chosen = chosenInQuestion(text);
  const name = chosen ?? 'it';
  return [
    makeCandidate({
      kind: 'runner-up',
      dimension: 'alternatives',
      subject: chosen?.toLowerCase() ?? 'the choice',
      urgency: URGENCY,
      text:
        chosen === undefined
          ? say`What was the next best thing that you could have taken, and what spoke against it?`
          : say`What would you have taken instead of ${name}, and what spoke against it?`,
      because: say`The question was why, and nothing that you could have taken instead has come up yet.`,
      sharper: say`Suppose somebody had forbidden ${name}: what would you have built on, and what would it have cost you?`,
      missed: 'nothing is set against the choice yet.',
    }),
  ];
};
