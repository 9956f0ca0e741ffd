import {
  type AskFor,
  askAt,
  NOT_MEASURED,
  quoteMove,
  quoteOwn,
  quoteSolution,
  quoteSpan,
  quoteWording,
  saysFigure,
  sentenceAt,
} from './ask.ts';
import { findLoad, holdsMeasure } from './find-figures.ts';
import { quoteAround } from './places.ts';

/** Asks who had the use of it, and what it was worth to them. */
export const askCustomer: AskFor = (context, points) => {
  const who = quoteOwn(context, 'customer');
  if (points === 0 || who === undefined)
    return askAt(
      quoteMove(context, 'outcome') ?? quoteSolution(context),
      'who had the use of this, and what went wrong for them before?',
    );
  if (points === 1) return askAt(who, 'what went wrong for them before, and how often?', NOT_MEASURED);
  const told = sentenceAt(context, who);
  if (points === 2 && told !== undefined && holdsMeasure(context, told))
    return askAt(who, 'which decision did this lead to, and what did it spare them?', NOT_MEASURED);
  if (points === 2)
    return askAt(
      who,
      'how much was that in time, money or cases, and which decision did it lead to?',
      NOT_MEASURED,
    );
  return askAt(who, 'how do you know that it is better for them now?');
};

/** What calls somebody: beside it a figure is its threshold. */
const CALLS = /\b(?:alarms?|alert\w*|pag(?:e|es|ed|er|ing)|thresholds?|fires?|fired|calls?)\b/i;

/** Asks by what its health was known. */
export const askOperations: AskFor = (context, points) => {
  const signal = quoteOwn(context, 'operations');
  if (points === 0 || signal === undefined)
    return askAt(
      quoteMove(context, 'rollout', 'decision') ?? quoteSolution(context),
      'once this was live, which signal told you that it worked, and at what value was somebody called?',
      'If nothing did, say so.',
    );
  if (points === 1)
    return askAt(
      signal,
      'which signal was that, and at what value was somebody called?',
      'If nobody was, say so.',
    );
  if (points === 2 && saysFigure(context, signal) && CALLS.test(signal.quote))
    return askAt(signal, 'what did you do the last time that happened?', 'If it never has, say so.');
  if (points === 2)
    return askAt(
      signal,
      'at what value does it call somebody, and what did you do the last time?',
      'If it never has, say so.',
    );
  return askAt(signal, 'which failure would this not show?');
};

/** Asks what gives first as it grows. */
export const askScale: AskFor = (context, points) => {
  const growth = quoteOwn(context, 'scale');
  const load = findLoad(context);
  if (points === 0 || growth === undefined) {
    const at = load === undefined ? quoteSolution(context) : quoteSpan(context, load);
    return askAt(
      at,
      `at ten times ${at === undefined ? 'the load' : 'this'}, what gives first?`,
      'If you do not know, say what you would measure.',
    );
  }
  if (points === 1) return askAt(growth, 'which part gives first, and at what load?');
  if (points === 2) return askAt(growth, 'at what load does it give, and what have you done about it?');
  return askAt(growth, 'and when that is mended, what gives next?');
};

const WE = /\bwe(?:['’](?:d|ve|re|ll))?\b/i;

/** Asks which part was the speaker's own, and where it ended. */
export const askOwnership: AskFor = (context, points) => {
  const own = quoteOwn(context, 'ownership');
  const shared = quoteWording(context, WE);
  if (points <= 1 && shared !== undefined)
    return askAt(shared, 'which part of this did you do yourself, and who had the rest?');
  if (points === 0 || own === undefined)
    return askAt(quoteSolution(context), 'what of this did you write, measure or decide yourself?');
  if (points === 1) return askAt(own, 'what exactly did you write, measure or decide here?');
  if (points === 2) return askAt(own, 'where did your part end, and who had the rest?');
  return askAt(own, 'what did the others see differently?');
};

/** Asks how it ended, and what was carried forward. */
export const askOutcome: AskFor = (context, points) => {
  const ended = quoteOwn(context, 'outcome', 'lesson');
  const last = context.sentences.at(-1);
  if (points === 0 || ended === undefined)
    return askAt(
      last && quoteAround(last),
      'and how did it end? One result that could be checked is enough, even a bad one.',
    );
  if (points === 1 && saysFigure(context, ended))
    return askAt(ended, 'and what came of it in the end? Say what could be checked, even if it is bad.');
  if (points === 1)
    return askAt(
      ended,
      'what could somebody check here: a figure, a date, something that stopped?',
      NOT_MEASURED,
    );
  if (points === 3) return askAt(ended, 'what would you do differently from the first day?');
  return saysFigure(context, ended)
    ? askAt(ended, 'what have you done differently since, because of this?')
    : askAt(ended, 'what was it as a figure, and what have you done differently since?', NOT_MEASURED);
};

/** A step of a launch in its usual words. */
const LAUNCHED =
  /\b(?:launch\w*|roll(?:ed|ing)?[- ]?(?:out|back)|rollout|releas\w+|deploy\w*|ship(?:ped|s)? (?:it|this|to)|(?:went|go|goes|gone|put|is|was) live|pilot\w*|canary|beta|flags?|stag(?:e|es|ed|ing)|migrat\w+|tr(?:y|ied|ials?)|switch(?:ed)? over|cut-?over|first (?:to|for|with|in)|in production|users?|customers?)\b/i;

/** Asks how it reached its users. */
export const askRollout: AskFor = (context, points) => {
  const step = quoteOwn(context, 'rollout');
  const told = step && sentenceAt(context, step);
  const isStep = context.findings.some((f) => f.move === 'rollout' && f.sentence === told?.index);
  // One point is given for hints; "who got it first" can be asked only of what was launched.
  const isHint = points === 1 && told !== undefined && !isStep && !LAUNCHED.test(told.text);
  if (points === 0 || step === undefined || isHint)
    return askAt(
      quoteSolution(context),
      'how did this reach its users: who got it first, and what was the way back?',
    );
  if (points === 1) return askAt(step, 'who got it first, how many, and what came next?');
  if (points === 2)
    return askAt(step, 'what had to be true before the next step, and what was the way back?');
  return askAt(step, 'did you ever need the way back?');
};
