import type { FindCandidates } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { findTerms } from '../wording/find-terms.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { thingNames } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { topicOf } from '../wording/question-topic.ts';
import { quoteDecision } from '../wording/quote-decision.ts';
import { isStory, pointsOn } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';
import { statedFacts } from '../wording/stated-facts.ts';

/** So many names of technologies are a list that says nothing to whoever does not know them. */
const MANY_NAMES = 5;
const MOST_TERMS = 1;
/** The subject where nothing of the answer can be named. */
const WHOLE = 'the whole';

/** Asks to explain a part of it to somebody new, which only who understands it can do. */
export const newcomer: FindCandidates = (context) => {
  const names = context.turns.reduce((sum, turn) => sum + turn.technologies.length, 0);
  const story = isStory(context);
  const isThin = (pointsOn(context, 'coverage') ?? 0) <= 1;
  const ofExplanation = context.question.kind === 'debug' ? 0.05 : isThin ? 0.45 : 0.28;
  const urgency = story ? (names >= MANY_NAMES ? 0.3 : 0.14) : ofExplanation;
  return (story ? [askStory(context)] : askExplanation(context)).map(({ subject, text }, i) =>
    makeCandidate({
      kind: 'newcomer',
      dimension: story ? 'credibility' : 'coverage',
      subject,
      urgency: urgency - 0.02 * i,
      text,
      because:
        subject === WHOLE
          ? say`It has not been said in plain words yet what this is.`
          : names >= MANY_NAMES
            ? say`You named many products; in plain words it shows what each of them is for.`
            : story
              ? say`Whoever can explain it to somebody new has understood it.`
              : say`Whoever can explain it to somebody outside the trade has understood it, and that has not come up yet.`,
      sharper: say`Plainer still: three sentences, as you would say them to a friend in another trade.`,
      missed: 'it has not been explained in plain words yet.',
    }),
  );
};

interface Asked {
  readonly subject: string;
  readonly text: Said;
}

function askStory(context: ProbeContext): Asked {
  const { whole, part, technology } = thingNames(context);
  const thing = part ?? whole;
  if (thing !== undefined)
    return {
      subject: thing,
      text: pick(thing, [
        say`Somebody joins on Monday and has to change ${thing}. What do you tell them first, and where will they trip?`,
        say`Explain ${thing} in three sentences to somebody who joins on Monday, with no product names.`,
      ]),
    };
  if (technology !== undefined)
    return {
      subject: technology,
      text: say`A new colleague asks on the first day why you have ${technology} at all. What do you say?`,
    };
  const decision = quoteDecision(context);
  if (decision !== undefined)
    return {
      subject: decision.text,
      text: say`Somebody joins on Monday, hears ${decision} and asks why. What do you tell them first, in plain words?`,
    };
  return {
    subject: WHOLE,
    text: say`Somebody joins on Monday and asks why it was done this way at all. What do you tell them first, in plain words?`,
  };
}

/** The first statements are asked about in other ways. */
const AFTER_THE_FIRST = 2;

function ofStatement(context: ProbeContext): readonly Asked[] {
  const quote = statedFacts(context).filter(({ rank }) => rank >= 1)[AFTER_THE_FIRST]?.quote;
  if (quote === undefined) return [];
  return [
    {
      subject: quote.text,
      text: say`Somebody joins on Monday and stops you at ${quote}. How do you explain that in plain words?`,
    },
  ];
}

/** Terms that were used and not explained come first: whoever is new stumbles over them. */
function askExplanation(context: ProbeContext): readonly Asked[] {
  const terms = findTerms(context)
    .slice(0, MOST_TERMS)
    .map((term) => ({
      subject: term,
      text: pick(term, [
        say`Somebody who joins on Monday has never heard of ${term}. What is it, in two sentences, and why does it matter here?`,
        say`You used the term ${term}. How would you explain it to somebody who has never met it?`,
      ]),
    }));
  if (terms.length > 0) return terms;
  const topic = context.question.kind === 'debug' ? undefined : topicOf(context.question.text);
  if (topic === undefined) return ofStatement(context);
  return [
    {
      subject: topic,
      text: say`Somebody joins on Monday and has never heard of ${topic}. Which picture or example from daily life would you give them?`,
    },
  ];
}
