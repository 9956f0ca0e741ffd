import type { FindCandidates } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { thingNames } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { isStory, placesOf, pointsOn } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';
import { quoteStatement, statedFacts } from '../wording/stated-facts.ts';

const EXPLAINS = /\b(?:because|so that|which|by|means?|instead|until|then|when|so)\b/i;
/** So many names of technologies are a list that says nothing to whoever does not know them. */
const MANY_NAMES = 5;
/** The subject where nothing of the answer can be named. */
const WHOLE = 'the whole';

/** Asks to explain a part of it to somebody new, which only who understands it can do. */
export const newcomer: FindCandidates = (context) => {
  const names = context.turns.reduce((sum, turn) => sum + turn.technologies.length, 0);
  const story = isStory(context);
  const { subject, text } = story ? askStory(context) : askExplanation(context);
  return [
    makeCandidate({
      kind: 'newcomer',
      dimension: story ? 'credibility' : 'coverage',
      subject,
      urgency: story
        ? names >= MANY_NAMES
          ? 0.3
          : 0.14
        : (pointsOn(context, 'coverage') ?? 0) <= 1
          ? 0.45
          : 0.28,
      text,
      because:
        subject === WHOLE
          ? say`It has not been said in plain words yet what this is.`
          : names >= MANY_NAMES
            ? say`You named many products; in plain words it shows what each of them is for.`
            : say`Whoever can explain it to somebody new has understood it.`,
      sharper: say`Plainer still: three sentences, as you would say them to a friend in another trade.`,
      missed: 'it has not been explained in plain words yet.',
    }),
  ];
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
        say`A new colleague asks on the first day why you have ${thing} at all. What do you say?`,
      ]),
    };
  if (technology !== undefined)
    return {
      subject: technology,
      text: say`A new colleague asks on the first day why you have ${technology} at all. What do you say?`,
    };
  return askExplanation(context);
}

function askExplanation(context: ProbeContext): Asked {
  const stated = statedFacts(context);
  const why = stated.filter(({ sentence }) => EXPLAINS.test(sentence.plain));
  const quote = quoteStatement([...why, ...stated, ...placesOf(context)]);
  if (quote === undefined)
    return {
      subject: WHOLE,
      text: say`Somebody joins on Monday and asks you what this is about. What do you tell them in three sentences?`,
    };
  return {
    subject: quote.text,
    text: say`Somebody joins on Monday and stops you at ${quote}. How do you explain that in plain words?`,
  };
}
