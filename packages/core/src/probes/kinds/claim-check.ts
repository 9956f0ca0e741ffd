import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import { LARGE_CLAIMS, type LargeClaim } from '../wording/large-claims.ts';
import { makeCandidate, mostUrgent } from '../wording/make-candidate.ts';
import { quotePassage } from '../wording/quote-passage.ts';
import { type Place, placesSaying } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';

/** What was wished for or asked for was not claimed. */
const NOT_CLAIMED =
  /\b(?:must|required?|requirements?|should|wanted|promis\w+|goals?|targets?|aim(?:ed)?|legal|the law|asked (?:for|us)|would|if|with (?:10|100|ten|a hundred)|so that|looking into|plan(?:s|ned|ning)? to)\b/;
/** What is denied right before the claim, in the same breath, is none. */
const DENIED = /\b(?:not(?! only)|never|nobody|neither|nor|no one|hardly|\w+n['’]t)(?: [\w'’-]+){0,5} $/i;
const MOST = 3;

/** Asks a large claim for its details, politely: since when, how counted, who says so. */
export const claimCheck: FindCandidates = (context) => {
  const out: ProbeCandidate[] = [];
  const seen = new Set<string>();
  for (const claim of LARGE_CLAIMS) {
    for (const place of placesSaying(context, claim.words)) {
      if (NOT_CLAIMED.test(place.sentence.plain) || claim.unless?.test(nearby(place))) continue;
      if (isDenied(place, claim)) continue;
      const quote = quoteClaim(place, claim);
      if (quote === undefined || seen.has(quote.text)) continue;
      seen.add(quote.text);
      out.push(candidateOf(quote, claim));
      break;
    }
  }
  return mostUrgent(out, MOST);
};

function nearby({ turn, sentence }: Place): string {
  const { sentences } = turn.context;
  return `${sentence.plain} ${sentences[sentence.index + 1]?.plain ?? ''}`;
}

function isDenied({ sentence }: Place, { words }: LargeClaim): boolean {
  const match = words.exec(sentence.plain);
  return match !== null && DENIED.test(sentence.plain.slice(0, match.index));
}

function quoteClaim({ turn, sentence }: Place, { words }: LargeClaim): Said | undefined {
  return quotePassage(turn, sentence, sentence, new RegExp(words.source, 'i'));
}

function candidateOf(quote: Said, { name, urgency, ask, sharper }: LargeClaim): ProbeCandidate {
  return makeCandidate({
    kind: 'claim-check',
    dimension: 'credibility',
    subject: name,
    urgency,
    text: say`You said ${quote}. ${ask}`,
    because: say`That is a large claim, and its details are what makes it believable.`,
    sharper: say`I would like to believe it, so once more: ${sharper}`,
    missed: 'the details of the claim are still missing.',
  });
}
