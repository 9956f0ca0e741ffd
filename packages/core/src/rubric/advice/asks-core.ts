import { figuresIn } from '../score-context.ts';
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
import {
  findLoneFigure,
  findLooseFigure,
  holdsMeasure,
  holdsPair,
  UNMEASURED_CHANGE,
} from './find-figures.ts';
import { nameMeasure, nameOption } from './name-option.ts';
import { isBesideQuestion } from './what-bears.ts';

/** Asks for the limits, or for what is there to be said first. */
export const askConstraints: AskFor = (context, points) => {
  const limit = quoteOwn(context, 'constraint');
  if (points === 0 || limit === undefined)
    return askAt(
      quoteSolution(context),
      'which limit forced this: a load, a deadline, a budget, a team size or a rule? Say it first.',
    );
  const solution = context.sentences[context.solutionStart];
  if (points < 3 && solution !== undefined && limit.start > solution.end)
    return askAt(limit, 'open with this; it now comes after the solution.');
  if (points === 1 && saysFigure(context, limit))
    return askAt(limit, 'which choice did this limit force? Say both before what you built.');
  if (points === 1)
    return askAt(limit, 'how much, how many or by when? Put the figure or the name to it, and say it first.');
  if (points === 2)
    return askAt(limit, 'which second limit stood beside this one, and what did the two force?');
  return askAt(limit, 'which choice would you have made without it?');
};

/** Asks what else there was, what spoke against it, and what showed it. */
export const askAlternatives: AskFor = (context, points) => {
  const rejected = quoteOwn(context, 'rejection', 'alternative');
  if (points === 0 || rejected === undefined) {
    const at = quoteSolution(context);
    const solution = at && sentenceAt(context, at);
    return solution !== undefined && isBesideQuestion(context, solution)
      ? askAt(
          undefined,
          'what else could you have taken than what the question is about, and what spoke against it?',
        )
      : askAt(at, 'what else could you have taken, and what spoke against it here?');
  }
  const sentence = sentenceAt(context, rejected);
  const measure =
    sentence && figuresIn(context, sentence.index).length === 0 ? nameMeasure(sentence.text) : undefined;
  // A name in any other sentence may be anything.
  const isOption = context.findings.some((f) => f.move === 'alternative' && f.sentence === sentence?.index);
  const name = (isOption ? nameOption(sentence) : undefined) ?? 'this option';
  if (measure !== undefined && points < 3)
    return askAt(rejected, `what ${measure} spoke against ${name}, as a figure?`, NOT_MEASURED);
  if (points === 1)
    return askAt(
      rejected,
      `what showed that ${name} would not do here: a trial, a figure, a cost?`,
      'If you did not try it, say so.',
    );
  if (points === 2)
    return askAt(rejected, `what showed that ${name} would not do, and what did you give up without it?`);
  return askAt(rejected, `what would have to change for you to take ${name} today?`);
};

/** Asks for the figure, or for the other side of the one that is there. */
export const askNumbers: AskFor = (context, points) => {
  const change = quoteWording(
    context,
    UNMEASURED_CHANGE,
    (s) => !holdsPair(context, s) && !holdsMeasure(context, s),
  );
  if (change !== undefined && points < 3)
    return askAt(change, 'what was it before, and what after?', NOT_MEASURED);
  const loose = findLooseFigure(context);
  const lone = findLoneFigure(context);
  if (points >= 1 && lone !== undefined) {
    const question =
      points === 3 ? 'how was this measured?' : 'what was it before, or what had you aimed for?';
    return askAt(quoteSpan(context, lone), question, NOT_MEASURED);
  }
  if (loose !== undefined && points < 2)
    return askAt(
      quoteSpan(context, loose),
      'about how many, and in what time?',
      'An honest magnitude is enough.',
    );
  const at = quoteMove(context, 'outcome', 'rejection', 'decision') ?? quoteSolution(context);
  if (points === 3) return askAt(at, 'how was this measured?', NOT_MEASURED);
  const own = at && sentenceAt(context, at);
  if (own !== undefined && holdsPair(context, own))
    return askAt(at, 'how was this measured, and which decision did it lead to?');
  if (points > 0 && context.kind === 'story' && own !== undefined && holdsMeasure(context, own))
    return askAt(at, 'what was it before, or what had you aimed for?', NOT_MEASURED);
  if (points === 2) return askAt(at, 'what was the figure before this, and what after?', NOT_MEASURED);
  return askAt(at, 'which figure goes with this: how many, how long or how much?', NOT_MEASURED);
};

/** Asks for the weakness, and where it begins to hurt. */
export const askLimits: AskFor = (context, points) => {
  const weakness = quoteOwn(context, 'limitation', 'lesson', 'scoped_out');
  if (points === 0 || weakness === undefined)
    return askAt(
      quoteSolution(context),
      'what does this not do well, and at what load, size or event does it break?',
    );
  if (points === 1)
    return askAt(weakness, 'which part gives here, and when? As it stands it would fit many systems.');
  if (points === 2)
    return askAt(weakness, 'at what load, size or event does it bite, and what would you put in its place?');
  return askAt(weakness, 'what would you do first on the day it happens?');
};
