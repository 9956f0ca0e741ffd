import { contentStems } from '../../bank/content-words.ts';
import { countWords } from '../../text/words.ts';
import type { ProbeContext } from '../probe-context.ts';
import { firstQuote, type Place, placesOf } from './said.ts';
import type { Said } from './say.ts';

const TELLING_WORDS = 7;
/** A first sentence of which so much is the question's own words says it again. */
const REPEATED = 0.6;

/** Words of a sentence that says how one thing brings about, bounds or needs another. */
const RELATES =
  /\b(?:because|so that|which means|means?|causes?|prevents?|guarantees?|requires?|needs?|depends?|limits?|always|never|must|should|only|every|cannot|can't|until|once|when|if|unless|otherwise|instead|faster|slower|more|less|holds?|waits?|expires?|fails?|lets?|allows?|makes?|takes?|gives?)\b/g;
/** Openings of sentences that order what comes, tell of the speaker, or leave off. */
const BESIDE =
  /^(?:(?:so|and|but|also|then|um|uh|okay|yes|yeah|well|now|for example) )*(?:there (?:are|is|'s)|there's|the (?:first|second|third|next|other|last|other thing)\b|(?:first|second|third|next|finally|other)\b|to \w+ it\b|in my experience|in our|for me|i (?:would|will|am|was|have|had|go|look|take|lost|think|worked|start)|i'd|i'm|i've|we (?:had|have|use)|of course|you (?:can|could) (?:also |just )?(?:see|look|say|use)|something like|it(?:'s| is) (?:also called|very easy|kind of|fine|the same))/;
const MOST_RELATING = 3;
const NEAR = 1;
const ASIDE = -4;

/**
 * What an explanation states of its subject, the most telling first: sentences that say how one thing follows from another,
 * near the question's own words; last those that only order the talk or tell of the speaker.
 */
export function statedFacts(context: ProbeContext): Place[] {
  const asked = new Set(contentStems(context.question.text));
  const ranked = placesOf(context).flatMap((place) => {
    const { plain, text, index } = place.sentence;
    if (countWords(plain) < TELLING_WORDS || text.trimEnd().endsWith('?')) return [];
    const stems = contentStems(plain);
    const shared = stems.filter((s) => asked.has(s)).length;
    if (index === 0 && shared > stems.length * REPEATED) return [];
    const relating = Math.min(MOST_RELATING, plain.match(RELATES)?.length ?? 0);
    return [{ place, rank: relating + (shared > 0 ? NEAR : 0) + (BESIDE.test(plain) ? ASIDE : 0) }];
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ place }) => place);
}

/** A quote that states a thing has a verb in it; without one it is a scrap. */
const STATES =
  /\b(?:is|are|was|were|means?|has|have|can|can't|will|would|should|must|does|doesn't|goes|gets?|gives?|makes?|takes?|needs?|keeps?|holds?|reads?|writes?|sends?|shows?|causes?|prevents?|happens|loses?|uses?|lets?|counts?|locks?|runs?|stays?|comes?|depends?|helps?|solves?|fails?)\b/i;

/** A statement in the answer's words, of the first places that have one. */
export function quoteStatement(places: readonly Place[]): Said | undefined {
  return (firstQuote(places, STATES) ?? firstQuote(places))?.quote;
}
