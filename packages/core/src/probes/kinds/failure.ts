import type { FindCandidates } from '../candidate.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate, mostUrgent } from '../wording/make-candidate.ts';
import { isFaultStory, thingSeed, withWhole } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { quotePassage } from '../wording/quote-passage.ts';
import { isStory, placesSaying, pointsOn, says, saysNear } from '../wording/said.ts';
import { say } from '../wording/say.ts';

/** What happened, in the past: what might fail is no failure yet. */
const FAILED =
  /\b(?:went (?:down(?! (?:by|to|from|a lot|the|their|its|our|well))|wrong|dark|offline|silent)|(?:was|were) (?:down|lost|corrupt\w*|stuck|wrong|double|failing)|outages?|crashed|failed|broke(?! down| up| it down)|(?:was|were|got|had) broken(?! down)|(?<!is |are |be |get |gets )lost|stopped working|timed out|fell over|ran out of (?:memory|disk|space|connections|ports|threads|handles|storage|battery|stock|credit|quota|heap|inodes)|ran full|got stuck|leaked(?!-)|deadlock\w*|bricked|exploded|overflowed)\b/;
/** Said of a failure that it did not happen, might happen, or was somebody's test. */
const UNREAL =
  /\b(?:never|not|no|none|nobody|nothing|think\w*|thought|almost|nearly|if|would|could|might|may|can|when (?:a|an|one|two)|in case|unless|whenever|weak\w*|each time|every time|suppose|\w+n't|before (?:we|i|it))\b/;
const NOTICED =
  /\b(?:alert\w*|alarm\w*|page[dr]?|notic\w+|told|called|calls|phoned|rang|complain\w*|reported|reports|support|tickets? (?:came|from|by|was|were|about|said)|found (?:out|it|that)|caught|saw|spotted|discovered|realis\w+|realiz\w+|graph|dashboard|log|logs|monitor\w*)\b/;
const ANY_TROUBLE =
  /\b(?:wrong|mistake\w*|fail\w*|broke\w*|lost|incident\w*|outage\w*|bug|bugs|trouble|problem\w*|regret\w*|crash\w*|stupid\w*|wasted|underestimated|surprised?|locks?|locked|block\w*|stuck|hang|hung|timeouts?|timed out|late|slow\w*|hurt|pain\w*|corrupt\w*|leak\w*|outdated|stale|misse[ds])\b/;
const MOST = 2;

/** Asks who noticed a failure that was told, and how; or what went wrong, where everything in the story went well. */
export const failure: FindCandidates = (context) => {
  // What broke is what the story of a fault is about, and how it was found is the rest of it.
  if (!isStory(context) || isFaultStory(context)) return [];
  const operations = pointsOn(context, 'operations');
  const dimension = operations === 3 ? 'credibility' : 'operations';
  const failed = placesSaying(context, FAILED).filter(
    (place) => !UNREAL.test(place.sentence.plain) && !saysNear(place, NOTICED),
  );
  const told = failed.flatMap((place) => {
    const quote = quotePassage(place.turn, place.sentence, place.sentence, new RegExp(FAILED.source, 'i'));
    if (quote === undefined || !FAILED.test(quote.text)) return [];
    return makeCandidate({
      kind: 'failure',
      dimension,
      subject: quote.text,
      urgency: operations !== null && operations <= 1 ? 0.62 : 0.42,
      text: pick(quote.text, [
        say`You said ${quote}. Who noticed first, and how?`,
        say`${lead(quote, quote.text)} How long did it take until somebody knew, and what gave it away?`,
      ]),
      because: say`You told what failed, but not who noticed or how.`,
      sharper: say`Be exact here: who was the first to know of it, and by what?`,
      missed: 'who noticed the failure is still open.',
    });
  });
  if (told.length > 0) return mostUrgent(told, MOST);
  if (says(context, ANY_TROUBLE)) return [];
  const withIt = withWhole(context);
  const credibility = pointsOn(context, 'credibility') ?? 0;
  return [
    makeCandidate({
      kind: 'failure',
      dimension: 'credibility',
      subject: 'what went wrong',
      urgency: credibility <= 1 ? 0.55 : 0.3,
      text: pick(thingSeed(context), [
        say`What went wrong on the way${withIt}, and who noticed it?`,
        say`Tell me about the worst day${withIt}. What broke, and who found out first?`,
      ]),
      because: say`What went wrong on the way has not come up yet.`,
      sharper: say`Something always goes wrong. Pick one thing, however small: what was it, and who saw it?`,
      missed: 'nothing that went wrong has been named yet.',
    }),
  ];
};
