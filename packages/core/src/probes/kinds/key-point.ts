import { contentStems } from '../../bank/content-words.ts';
import type { KeyPointVerdict } from '../../rubric/assessment.ts';
import { matchKeyPoints } from '../../rubric/key-points.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { hintAt } from '../wording/hint-at.ts';
import { makeCandidate, mostUrgent } from '../wording/make-candidate.ts';
import { pick } from '../wording/pick.ts';
import { firstQuote, isStory, type Place, placesOf, pointsOn, saysNear } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';
import { statedFacts } from '../wording/stated-facts.ts';

const MOST = 3;
const BY_VERDICT = { contradicted: 0.85, missing: 0.68, partly: 0.6 } as const;

/** Hints at what an explanation leaves out or turns round; without known points, asks for one level further down. */
export const keyPoint: FindCandidates = (context) => {
  const { keyPoints = [], text: question } = context.question;
  if (keyPoints.length === 0) return isStory(context) ? [] : deeper(context);
  const places = placesOf(context);
  // Matched over all answers at once: a point may be made in a follow-up's.
  const sentences = places.map(({ sentence }, index) => ({ ...sentence, index }));
  const open = matchKeyPoints(keyPoints, sentences, question).flatMap((verdict, i) =>
    verdict.verdict === 'found' ? [] : [ofPoint(verdict, i, places, question)],
  );
  const asked = new Set<string>();
  const distinct = mostUrgent(open, open.length).filter(
    ({ sharper: { text } }) => !asked.has(text) && asked.add(text),
  );
  return distinct.length > 0 ? distinct.slice(0, MOST) : deeper(context);
};

function ofPoint(
  { point, verdict }: KeyPointVerdict,
  at: number,
  places: readonly Place[],
  question: string,
): ProbeCandidate {
  const { ask, sharper } = hintAt(point);
  const quote = quoteNearest(point, places, question);
  const isTurned = verdict === 'contradicted' && quote !== undefined;
  return makeCandidate({
    kind: 'key-point',
    dimension: 'coverage',
    // The point itself is never shown, so its number stands for it.
    subject: `point ${at + 1}`,
    urgency: verdict === 'found' ? 0 : BY_VERDICT[verdict],
    text:
      quote === undefined
        ? say`${ask}`
        : isTurned
          ? say`You said ${quote}. Are you sure that it is not the other way round?`
          : pick(point, [say`You said ${quote}. ${ask}`, say`Let me go on from ${quote}. ${ask}`]),
    because: isTurned
      ? say`One thing seems to be told the other way round.`
      : verdict === 'partly'
        ? say`You are close to one more thing that belongs to a full answer.`
        : say`One thing that belongs to a full answer has not come up.`,
    sharper: say`${isTurned ? 'Take it slowly, step by step: which comes first, and what follows from it?' : sharper}`,
    missed: isTurned ? 'it still stands the other way round.' : 'that part of the answer is still missing.',
  });
}

/** What the answer says nearest to a point, of words that not every sentence of it holds. */
function quoteNearest(point: string, places: readonly Place[], question: string): Said | undefined {
  const asked = new Set(contentStems(question));
  const stems = new Set(contentStems(point));
  const ranked = places
    .map((place) => {
      const shared = [...new Set(contentStems(place.sentence.plain))].filter((s) => stems.has(s));
      return { place, rank: shared.reduce((sum, s) => sum + (asked.has(s) ? 0.4 : 1), 0) };
    })
    .filter(({ rank }) => rank >= 1)
    .sort((a, b) => b.rank - a.rank);
  return firstQuote(ranked.map(({ place }) => place))?.quote;
}

const REASONED = /\b(?:because|since|so that|otherwise|therefore)\b/;
const MOST_DEEPER = 3;
const LESS_EACH = 0.05;
const HAS_REASON = -1;
/** What says less than this by itself is not asked about, a second one least of all. */
const FIRST_RANK = 0;
const OTHER_RANK = 1;

/** A way to go deeper, and the statements that it fits best. */
interface Deeper {
  readonly fits: RegExp;
  readonly ask: (quote: Said) => Said;
}

const OF_FACTS: readonly Deeper[] = [
  {
    fits: /\b(?:happens?|when|if|once|becomes?|gets?|takes?|reads?|writes?|sends?|waits?|holds?|means?)\b/i,
    ask: (quote) => say`Take ${quote}. What happens underneath, step by step?`,
  },
  {
    fits: /\b(?:because|so|since|always|never|must|should|best|more|less|faster|slower|better|cost|costs)\b/i,
    ask: (quote) => say`You said ${quote}. What would you show to somebody who doubts it?`,
  },
  { fits: /(?:)/, ask: (quote) => say`You said ${quote}. Why is that so, one level further down?` },
];

const OF_FAULTS: readonly Deeper[] = [
  {
    fits: /\b(?:is|are|because|so|means?|does|doesn't|has|have|gets?|goes|never|loses?)\b/i,
    ask: (quote) =>
      say`You said ${quote}. What would you look at to see that it is so, before you change anything?`,
  },
  { fits: /(?:)/, ask: (quote) => say`Take ${quote}. What would you expect to see if that were not so?` },
];

/** Each in other words than those before it. */
function askDeeper(quote: Said, left: Set<Deeper>): Said {
  const open = [...left];
  const best = open.find(({ fits }) => fits.test(quote.text)) ?? open[0] ?? OF_FACTS[0];
  if (best === undefined) return quote;
  left.delete(best);
  return best.ask(quote);
}

/** Without a list of points nothing tells right from wrong: what was said with the fewest reasons is asked for one. */
function deeper(context: ProbeContext): readonly ProbeCandidate[] {
  const stated = statedFacts(context)
    .filter(({ rank }) => rank >= FIRST_RANK)
    .map((fact) => ({ ...fact, rank: fact.rank + (saysNear(fact, REASONED) ? HAS_REASON : 0) }))
    .sort((a, b) => b.rank - a.rank)
    .filter(({ rank }, i) => i === 0 || rank >= OTHER_RANK)
    .slice(0, MOST_DEEPER);
  const wordings = context.question.kind === 'debug' ? OF_FAULTS : OF_FACTS;
  const left = new Set(wordings);
  const urgency = (pointsOn(context, 'coverage') ?? 0) <= 1 ? 0.6 : 0.42;
  return stated.slice(0, wordings.length).map(({ quote }, i) =>
    makeCandidate({
      kind: 'key-point',
      dimension: 'coverage',
      subject: quote.text,
      urgency: urgency - LESS_EACH * i,
      text: askDeeper(quote, left),
      because: say`You stated it; the reason behind it shows whether it is understood.`,
      sharper: say`The mechanism, please, not the name of it: what causes what?`,
      missed: 'the reason behind it is still open.',
    }),
  );
}
