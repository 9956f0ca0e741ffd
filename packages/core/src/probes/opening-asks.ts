import type { Dimension } from '../bank/dimension.ts';
import type { QuestionKind } from '../bank/question.ts';
import type { ProbeCandidate } from './candidate.ts';
import type { ProbeKind } from './probe-kind.ts';

/** A follow-up about the question itself, for where an answer gave nothing to hold on to. */
interface OpeningAsk {
  readonly kind: ProbeKind;
  readonly dimension: Dimension;
  readonly text: string;
  /** What was missing, in small letters. */
  readonly missing: string;
  /** Whoever says such a thing has told it; else the points of its dimension say so. */
  readonly told?: RegExp;
  readonly sharper: string;
}

/** What is left to ask of anybody, however much was told. */
const NEVER = /(?!)/;

const OF_STORIES: readonly OpeningAsk[] = [
  {
    kind: 'constraint-first',
    dimension: 'constraints',
    text: 'Which limit weighed most: a load, a deadline, a budget, a team size or a rule? One of them, with its figure or its name, is a good start.',
    missing: 'no limit was named',
    sharper: 'One limit is enough to begin with: what could you not change?',
  },
  {
    kind: 'own-part',
    dimension: 'ownership',
    text: 'What of it did you write, measure or decide yourself?',
    missing: 'nothing was said of your own part',
    sharper: 'One thing that you did with your own hands: what was it?',
  },
  {
    kind: 'runner-up',
    dimension: 'alternatives',
    text: 'What did you choose in the end, and what was the next best thing that you left?',
    missing: 'no alternative was named',
    sharper: 'If the thing you chose had been forbidden, what would you have taken?',
  },
  {
    kind: 'failure',
    dimension: 'operations',
    text: 'What went wrong first, and who noticed it: a person, an alert or a customer?',
    missing: 'nothing was said of how it ran',
    sharper: 'One bad day with it: what happened?',
  },
  {
    kind: 'who-gained',
    dimension: 'customer',
    text: 'Who had the use of it, and what was wrong for them before?',
    missing: 'nobody was named who had the use of it',
    sharper: 'One person who used it: what did it change in their day?',
  },
  {
    kind: 'lesson',
    dimension: 'outcome',
    text: 'How did it end, and what have you done differently since?',
    missing: 'nothing was said of how it ended',
    sharper: 'What do you do differently today because of it?',
  },
  {
    kind: 'boundary',
    dimension: 'limits',
    text: 'What does it not do well, and when does that begin to hurt?',
    missing: 'no weakness was named',
    sharper: 'Where would it break first?',
  },
  {
    kind: 'claim-check',
    dimension: 'credibility',
    text: 'What did you believe at first that turned out to be wrong?',
    missing: 'nothing was said of what you had to learn the hard way',
    told: /\b(?:i was wrong|we were wrong|turned out|had thought|surpris\w+|did not expect|didn't expect|my mistake|our mistake)\b/,
    sharper: 'One thing that you had wrong: which?',
  },
  {
    kind: 'counterfactual',
    dimension: 'alternatives',
    text: 'What would you have had to see at the time to decide the other way?',
    missing: 'what would have changed your mind has not come up',
    told: NEVER,
    sharper: 'One figure or event that would have turned the decision: which?',
  },
  {
    kind: 'newcomer',
    dimension: 'credibility',
    text: 'A colleague begins the same tomorrow. What do you tell them first, and what do you let them find out?',
    missing: 'what you would hand on to the next person has not come up',
    told: NEVER,
    sharper: 'One sentence to the colleague who begins tomorrow: which?',
  },
];

const OF_EXPLANATIONS: readonly OpeningAsk[] = [
  {
    kind: 'newcomer',
    dimension: 'coverage',
    text: 'How would you say it in two sentences to somebody who joins on Monday?',
    missing: 'nothing was explained yet',
    sharper: 'One sentence is enough: what is it for?',
  },
  {
    kind: 'boundary',
    dimension: 'limits',
    text: 'When would you leave it alone, and take something simpler?',
    missing: 'no limit of it was named',
    sharper: 'One case in which it is the wrong means: which?',
  },
  {
    kind: 'cost',
    dimension: 'alternatives',
    text: 'What do you pay for it, in time, in complexity or in money?',
    missing: 'nothing was said of what it costs',
    sharper: 'Nothing is free: what is the price here?',
  },
  {
    kind: 'claim-check',
    dimension: 'credibility',
    text: 'Where have you met it in your own work, and what did it do there? If you have not, say so.',
    missing: 'nothing was said that you have seen yourself',
    sharper: 'Have you met it in practice, yes or no?',
  },
  {
    kind: 'failure',
    dimension: 'operations',
    text: 'How does it go wrong, and by what would you notice?',
    missing: 'nothing was said of how it fails',
    sharper: 'One way in which it fails: which?',
  },
  {
    kind: 'lesson',
    dimension: 'coverage',
    text: 'What do people usually get wrong about it, and what does that cost them?',
    missing: 'the mistakes that people make with it have not come up',
    told: /\b(?:mistakes?|misunderst\w+|confus\w+|wrongly|people (?:\w+ )?(?:think|believe|go|assume|expect|forget)|trap|pitfalls?)\b/,
    sharper: 'One mistake that people make with it: which?',
  },
  {
    kind: 'key-point',
    dimension: 'coverage',
    text: 'How would you check that you are right about it, in an afternoon and with what you have at hand?',
    missing: 'how one would check it has not come up',
    told: NEVER,
    sharper: 'One experiment or one place to look: which?',
  },
  {
    kind: 'counterfactual',
    dimension: 'coverage',
    text: 'Which part of it are you least sure of, and how would you find out?',
    missing: 'what you are less sure of has not come up',
    told: NEVER,
    sharper: 'Nobody knows all of it: which part would you look up?',
  },
];

const OF_FAULTS: readonly OpeningAsk[] = [
  {
    kind: 'key-point',
    dimension: 'coverage',
    text: 'Where would you look first, and what do you expect to see there?',
    missing: 'no first place to look was named',
    sharper: 'One place to look: which, and what for?',
  },
  {
    kind: 'constraint-first',
    dimension: 'constraints',
    text: 'Which of the facts that you were given rules out the most?',
    missing: 'nothing was taken from the facts that were given',
    sharper: 'One fact you were given, and what follows from it?',
  },
  {
    kind: 'boundary',
    dimension: 'limits',
    text: 'Which two causes would look like this, and how would you tell them apart?',
    missing: 'no cause was named',
    sharper: 'One cause that would look like this: which?',
  },
  {
    kind: 'signal',
    dimension: 'operations',
    text: 'Which log, graph or command would you open first?',
    missing: 'nothing was named that would show what goes on',
    sharper: 'One log or command: which?',
  },
  {
    kind: 'cost',
    dimension: 'alternatives',
    text: 'People are waiting meanwhile. What would you do for them first?',
    missing: 'nothing was said of those who wait meanwhile',
    sharper: 'The first thing you would do for those who wait: what?',
  },
  {
    kind: 'newcomer',
    dimension: 'credibility',
    text: 'Have you seen anything like it in your own work? If you have not, say so.',
    missing: 'nothing was said that you have seen yourself',
    sharper: 'Have you met it in practice, yes or no?',
  },
  {
    kind: 'lesson',
    dimension: 'coverage',
    text: 'What would you change afterwards, so that it does not come back?',
    missing: 'what should be different afterwards has not come up',
    told: NEVER,
    sharper: 'One change that would keep it from coming back: which?',
  },
  {
    kind: 'counterfactual',
    dimension: 'credibility',
    text: 'Which of your steps are you least sure of, and how would you find out?',
    missing: 'what you are less sure of has not come up',
    told: NEVER,
    sharper: 'One step that you would rather check with somebody: which?',
  },
];

const ASKS: Readonly<Record<QuestionKind, readonly OpeningAsk[]>> = {
  story: OF_STORIES,
  knowledge: OF_EXPLANATIONS,
  debug: OF_FAULTS,
};

/** What they are about: not the answer, which gave nothing, but the matter asked for. */
export const OPENING_SUBJECT = 'the question itself';
const URGENCY = 0.05;

/** What was heard so far: the best points by dimension, and all that was said, in small letters. */
interface Heard {
  readonly points: Readonly<Record<Dimension, number | null>>;
  readonly said: string;
}

/**
 * The follow-ups that fit any question of a kind, in the order in which they help somebody to begin; without those about
 * what was told already.
 */
export function openingAsks(kind: QuestionKind, heard?: Heard): ProbeCandidate[] {
  const open = ASKS[kind].filter(({ told, dimension }) => {
    if (heard === undefined) return true;
    if (told === NEVER) return true;
    return told === undefined ? (heard.points[dimension] ?? 0) === 0 : !told.test(heard.said);
  });
  return open.map(({ missing, sharper, kind: asked, dimension, text }, i) => ({
    kind: asked,
    dimension,
    text,
    because: `So far ${missing}.`,
    quotes: [],
    subject: OPENING_SUBJECT,
    urgency: URGENCY - i / 1000,
    sharper: { text: sharper, because: `You went past this: so far ${missing}.` },
  }));
}
