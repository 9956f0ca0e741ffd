import { type FalseClaim, findFalseClaim } from '../../knowledge/false-claims.ts';
import { questionAbout } from '../../knowledge/notes/false-claim-questions.ts';
import { spanOfPlain } from '../../text/sentences.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext, ReadTurn } from '../probe-context.ts';
import { quoteExactly } from '../technologies/quote-exactly.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { onceASubject } from '../wording/once-a-subject.ts';
import { pick } from '../wording/pick.ts';
import { quotePassage } from '../wording/quote-passage.ts';
import { isStory, type Place, placesOf } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';

/** Asks, politely, about a claim that is false of the technology it names. */
export const falseClaim: FindCandidates = (context) =>
  onceASubject(
    placesOf(context).flatMap((place) => {
      const claim = claimAt(place);
      if (claim === undefined) return [];
      const { turn, sentence } = place;
      const span = spanOfPlain(sentence, claim.from, claim.to);
      const quote = quoteExactly(turn, span) ?? quotePassage(turn, sentence, span);
      return quote === undefined ? [] : [askAbout(claim, quote, context)];
    }),
  );

function claimAt({ turn, sentence }: Place): FalseClaim | undefined {
  const { sentences } = turn.context;
  const before = sentences[sentence.index - 1]?.plain;
  if (!namesAny(turn, sentence.plain) && !(BY_PRONOUN.test(sentence.plain) && namesAny(turn, before ?? '')))
    return undefined;
  const after = sentences[sentence.index + 1]?.plain;
  return findFalseClaim(sentence.plain, { ...(before && { before }), ...(after && { after }) });
}

const BY_PRONOUN = /\b(?:it|they|that|this|these|those)\b/;

/** Looked at first, since to read a sentence for false claims takes long, and most name no technology at all. */
function namesAny({ technologies, text }: ReadTurn, plain: string): boolean {
  return technologies.some(
    ({ technology: { facts, name, also }, start, end }) =>
      facts.length > 0 &&
      [text.slice(start, end), name, ...also].some((form) => plain.includes(form.toLowerCase())),
  );
}

function askAbout({ technology, fact }: FalseClaim, quote: Said, context: ProbeContext): ProbeCandidate {
  const { name } = technology;
  const question = questionAbout(fact) ?? 'how did you see that, and under which settings?';
  const asked = question.charAt(0).toUpperCase() + question.slice(1);
  return makeCandidate({
    kind: 'false-claim',
    dimension: isStory(context) ? 'credibility' : 'coverage',
    subject: `${name}: ${fact}`,
    urgency: 1,
    text: pick(quote.text, [
      say`You said ${quote}. ${asked}`,
      say`Help me with one thing you said, ${quote}: ${question}`,
      say`Let me stay with ${quote} for a moment: ${question}`,
    ]),
    because: say`What is known of ${name} does not fit this: ${fact}`,
    sharper: say`Think it through once more, step by step: ${question}`,
    missed: `what you said of ${name} still stands as you said it.`,
  });
}
