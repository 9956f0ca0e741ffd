import { findLooseFigure, UNMEASURED_CHANGE } from '../../rubric/advice/find-figures.ts';
import { saysNotKnown } from '../../rubric/says-not-known.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext } from '../probe-context.ts';
import { askMeasured } from '../wording/ask-measured.ts';
import { figureSaid } from '../wording/figure-said.ts';
import { findResultFigures } from '../wording/find-result-figures.ts';
import { lead } from '../wording/lead.ts';
import { makeCandidate, mostUrgent } from '../wording/make-candidate.ts';
import { wholeOr } from '../wording/name-thing.ts';
import { pick } from '../wording/pick.ts';
import { quotePassage } from '../wording/quote-passage.ts';
import { firstQuote, isStory, type Place, placesOf, pointsOn, saysNear } from '../wording/said.ts';
import { type Said, say } from '../wording/say.ts';

/** Said near a change, it gives the sides of it. */
const SIZED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|halved|doubled|twice|percent|seconds?|minutes?|hundred|thousand|million)\b/;
const MOST = 3;
/** The other figures of an explanation are examples. */
const OF_RESULT = 0.5;

/** Asks how a figure was measured and over what, where nothing near it tells; or for the figure behind "much faster". */
export const provenance: FindCandidates = (context) => {
  const points = pointsOn(context, 'numbers');
  if (points === null && !isStory(context)) return [];
  const found = isStory(context)
    ? [...ofFigures(context), ...ofChanges(context), ...ofLoose(context)]
    : ofFigures(context).filter(({ urgency }) => urgency >= OF_RESULT);
  if (found.length > 0) return mostUrgent(found, MOST);
  if (points !== 0 || !isStory(context)) return [];
  const holdsAny = context.turns.some((turn) => turn.context.reading.quantities.some((q) => !q.loose));
  if (holdsAny) return [];
  const thing = wholeOr(context, 'what you built');
  return [
    makeCandidate({
      kind: 'provenance',
      dimension: 'numbers',
      subject: 'no figures',
      urgency: 0.58,
      text: pick(thing, [
        say`Give me a feeling for the size of ${thing}: how many users, requests or rows, and where would you look that up?`,
        say`How big is ${thing}, in any number that you have looked at yourself?`,
      ]),
      because: say`There is no figure in what you told so far.`,
      sharper: say`One number that you have seen with your own eyes: which, and on which screen?`,
      missed: 'there is still no figure.',
    }),
  ];
};

function ofFigures(context: ProbeContext): ProbeCandidate[] {
  return findResultFigures(context).map((found, i) => {
    const said = figureSaid(found.turn, found.figure);
    return makeCandidate({
      kind: 'provenance',
      dimension: 'numbers',
      subject: said.toLowerCase(),
      urgency: Math.max(0.3, found.urgency - 0.05 * i),
      text: askMeasured(found, i),
      because: say`You gave ${said}, but not where it was measured.`,
      sharper: say`Once more, since it decides how far the result can be believed: what lies behind ${theOf(found.figure, said)}?`,
      missed: `what lies behind ${theOf(found.figure, said)} is still open.`,
    });
  });
}

function theOf(figure: Quantity, said: string): string {
  return figure.kind === 'money' ? `the figure of ${said}` : `the ${said.replace(/^(?:an? |the )/i, '')}`;
}

function sized(quote: Said, subject: string, urgency: number): ProbeCandidate {
  return makeCandidate({
    kind: 'provenance',
    dimension: 'numbers',
    subject,
    urgency,
    text: pick(subject, [
      say`${lead(quote, subject)} From what to what, and who measured it?`,
      say`You said ${quote}. How much is that in figures, and where did you read them off?`,
    ]),
    because: say`You told of a size without its figure.`,
    sharper: say`Two figures, please, or say that it was not measured: what was it before, and what after?`,
    missed: 'the figures are still missing.',
  });
}

/** Whoever says near it that there is no figure has answered already. */
function isDenied({ turn: { context }, sentence: { index } }: Place): boolean {
  return context.sentences.slice(index, index + 4).some(({ plain }) => saysNotKnown(plain));
}

function ofChanges(context: ProbeContext): ProbeCandidate[] {
  const changed = placesOf(context).filter(
    (place) => UNMEASURED_CHANGE.test(place.sentence.text) && !saysNear(place, SIZED) && !isDenied(place),
  );
  const quote = firstQuote(changed, UNMEASURED_CHANGE)?.quote;
  return quote === undefined ? [] : [sized(quote, quote.text, 0.78)];
}

function ofLoose(context: ProbeContext): ProbeCandidate[] {
  return context.turns.flatMap((turn) => {
    const loose = findLooseFigure(turn.context);
    const sentence =
      loose && turn.context.sentences.find((s) => s.start <= loose.start && loose.end <= s.end);
    const quote = sentence && loose && quotePassage(turn, sentence, loose);
    if (quote === undefined || (pointsOn(context, 'numbers') ?? 0) >= 2) return [];
    return makeCandidate({
      kind: 'provenance',
      dimension: 'numbers',
      subject: quote.text,
      urgency: 0.7,
      text: say`You said ${quote}. About how many, in what time, and where would you look it up?`,
      because: say`You named a magnitude, but no figure that could be looked up.`,
      sharper: say`An honest guess is enough: is it nearer to one or to ten, and of what?`,
      missed: 'the magnitude still has no figure.',
    });
  });
}
