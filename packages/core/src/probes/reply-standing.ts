import { contentStems, stem } from '../bank/content-words.ts';
import type { Assessment, Probe } from '../rubric/assessment.ts';
import { saysNotKnown } from '../rubric/says-not-known.ts';
import { readText } from '../text/read-text.ts';
import type { Mode } from '../text/reading.ts';
import { ratedDimension } from './rated-dimension.ts';

/** The answer to a follow-up, with what the engine made of it. */
export interface GivenReply {
  readonly text: string;
  readonly mode: Mode;
  readonly assessment: Pick<Assessment, 'status' | 'reason' | 'dimensions'>;
}

/** What became of a follow-up that was answered. */
export type ReplyStanding = 'answered' | 'not-known' | 'dodged';

/**
 * What an answer to a follow-up is: `answered` where it gave something of what was asked for; `not-known` where it says
 * honestly that this is not known or was never done; else `dodged`. In another language it may have said anything.
 */
export function replyStanding({ text, mode, assessment }: GivenReply, probe: Probe): ReplyStanding {
  if ((assessment.dimensions[ratedDimension(probe)].points ?? 0) > 0) return 'answered';
  if (readText(text, mode).sentences.some(({ plain }) => admits(plain, probe))) return 'not-known';
  return assessment.reason === 'language' ? 'answered' : 'dodged';
}

/** Who says so speaks of what was asked, whatever it was. */
const KNOWING =
  /\b(?:know|knew|remember|recall|idea|clue|not sure|guess\w*|nobody|no one|none|nothing|before my time|wrong|my mistake|fair point|good catch)\b|\b(?:it|that|this|them)[.,!]*$/;
/** What speakers deny that they did: no subject of its own. */
const ACTS = new Set(
  'measure measured track tracked test tested try tried check checked look looked count counted compare compared consider considered benchmark verify verified write wrote never honestly really actually'
    .split(' ')
    .map(stem),
);

/** True of a sentence that says that what was asked is not known or was not done; "we didn't look at others" says it of the others. */
function admits(plain: string, probe: Probe): boolean {
  if (!saysNotKnown(plain)) return false;
  const about = contentStems(plain).filter((word) => !ACTS.has(word));
  const asked = new Set(contentStems(probe.text));
  return KNOWING.test(plain) || about.length === 0 || about.some((word) => asked.has(word));
}
