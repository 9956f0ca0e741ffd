import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ContradictionFound, Stated } from '../contradictions/contradiction-found.ts';
import { findDenialsBroken } from '../contradictions/find-denials-broken.ts';
import { findFiguresApart } from '../contradictions/find-figures-apart.ts';
import { findGivenFiguresApart, type GivenApart } from '../contradictions/find-given-figures-apart.ts';
import { makeCandidate } from '../wording/make-candidate.ts';
import { onceASubject } from '../wording/once-a-subject.ts';
import { pick } from '../wording/pick.ts';
import { quotePassage } from '../wording/quote-passage.ts';
import { type Said, say } from '../wording/say.ts';

const URGENCY = 0.95;

/** Asks about two statements that do not fit each other, or one that does not fit a figure given before. */
export const contradiction: FindCandidates = (context) =>
  onceASubject([
    ...findFiguresApart(context).flatMap(askBetween),
    ...findDenialsBroken(context).flatMap(askBetween),
    ...findGivenFiguresApart(context).flatMap(askAgainstGiven),
  ]);

function quoteOf({ turn, sentence, at }: Stated): Said | undefined {
  return quotePassage(turn, sentence, at);
}

function askBetween({ first, second, about }: ContradictionFound): ProbeCandidate[] {
  const [a, b] = [quoteOf(first), quoteOf(second)];
  if (a === undefined || b === undefined || a.text === b.text) return [];
  const isLater = first.turn !== second.turn;
  return [
    makeCandidate({
      kind: 'contradiction',
      dimension: 'credibility',
      subject: about,
      urgency: URGENCY,
      text: isLater
        ? say`Earlier you said ${a}, now ${b}. Which is it, or what differs between the two?`
        : pick(a.text, [
            say`You said ${a}, and further on ${b}. Which is it, or what differs between the two?`,
            say`Help me put two things together: ${a}, and ${b}. What am I missing?`,
          ]),
      because: say`Taken as they stand, these two do not fit each other.`,
      sharper: say`Only one of the two can hold for the same thing at the same time: which one is it?`,
      missed: 'the two statements still do not fit each other.',
    }),
  ];
}

function askAgainstGiven({ figure, stated }: GivenApart): ProbeCandidate[] {
  const quote = quoteOf(stated);
  if (quote === undefined) return [];
  const given = `${figure.value}${figure.unit === '' || figure.unit === '%' ? figure.unit : ` ${figure.unit}`}`;
  const what = figure.what.replaceAll(/[“”]/g, '').trim();
  return [
    makeCandidate({
      kind: 'contradiction',
      dimension: 'credibility',
      subject: what,
      urgency: URGENCY,
      text: say`You said ${quote}, and what you wrote down before is ${given} (${what}). Which holds, or what differs between the two?`,
      because: say`What you say now does not fit the figure that you gave before.`,
      sharper: say`One of the two figures goes into your story: which one, and why?`,
      missed: 'what you said still does not fit the figure that you gave before.',
    }),
  ];
}
