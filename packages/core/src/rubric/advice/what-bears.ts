import { contentStems } from '../../bank/content-words.ts';
import type { Move } from '../../evidence/move.ts';
import type { Sentence } from '../../text/sentences.ts';
import { topicStems } from '../relevance.ts';
import type { ScoreContext } from '../score-context.ts';

/** Moves that tell what was done: a sentence that only plans performs none of them. */
const DONE: ReadonlySet<Move> = new Set(['decision', 'ownership', 'outcome', 'rollout', 'rejection']);

/** What "'d" stands before where it is short for "had". */
const HAD =
  '(?:\\w+ed|been|had|seen|gone|done|made|built|written|taken|chosen|run|known|thought|got|said|put|set|given|found|lost|left|kept|come|begun|spent|told|held|bought|sent|paid|brought|never|just|already|only|always|say|argue|call)';
/** A main clause of what would or will be done. */
const PLANNED = new RegExp(
  `^(?:(?!because|which|otherwise|that|when|while|since)[\\w'-]+[,:]? ){0,6}?(?:(?:i|we)(?: would| will|'ll| might|'d(?! ${HAD}\\b))|you (?:could|would|can))\\b`,
);
/** "I wasn't responsible for it": an act of others, or of nobody. */
const NOT_OURS =
  /\b(?:i|we) (?:wasn't|weren't|was not|were not) (?:\w+ ){0,2}(?:responsible|involved|part of)\b/;

/** True of a sentence that tells only what would or will be done. */
export function isPlanned({ plain }: Pick<Sentence, 'plain'>): boolean {
  return PLANNED.test(plain);
}

/** True of a sentence that a question about such a move can be hung on. */
export function bearsMove({ kind }: ScoreContext, { plain }: Sentence, move: Move): boolean {
  if (!DONE.has(move)) return true;
  // Whoever explains or looks for a fault tells what they would do.
  return !(kind === 'story' && isPlanned({ plain })) && !NOT_OURS.test(plain);
}

const UNMEASURED =
  /\b(?:never|not|nobody|no one|\w+n't)\b(?: \w+){0,4}? (?:measur\w+|count(?:ed|ing)?|track(?:ed|ing)?|tagg?(?:ed|ing)?|benchmark\w*|the (?:exact )?(?:number|figure)s?)\b/;

/** True of a sentence that says itself that something was not measured. */
export function saysUnmeasured({ plain }: Pick<Sentence, 'plain'>): boolean {
  return UNMEASURED.test(plain);
}

const WHY = /^\W*why\b/i;

/** True of a sentence that is about something else than what a question asks why about by its name. */
export function isBesideQuestion({ question }: ScoreContext, sentence: Sentence): boolean {
  const topic = topicStems(question);
  return WHY.test(question) && topic.size > 0 && sharedSubject(topic, sentence) === 0;
}

/** How much of the question's subject a sentence takes up, 0..1; 0 where the question names none. */
export function sharedSubject(topic: ReadonlySet<string>, { plain }: Sentence): number {
  if (topic.size === 0) return 0;
  const said = new Set(contentStems(plain));
  return [...topic].filter((stem) => said.has(stem)).length / topic.size;
}
