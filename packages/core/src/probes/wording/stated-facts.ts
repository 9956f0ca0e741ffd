import { contentStems } from '../../bank/content-words.ts';
import type { ProbeContext } from '../probe-context.ts';
import { quotePassage } from './quote-passage.ts';
import { type Place, placesOf } from './said.ts';
import type { Said } from './say.ts';

/** A few words of an explanation that state something of its subject. */
interface Statement extends Place {
  readonly quote: Said;
  /** How much it says of how one thing follows from another; below nought it says nothing by itself. */
  readonly rank: number;
}

/** Words that say how one thing brings about, bounds or needs another. */
const RELATES =
  /\b(?:because|so that|means?|caus(?:e|es|ing)|prevents?|guarantees?|requires?|needs?|depends?|always|never|must|should|every|cannot|can't|until|once|when|if|unless|otherwise|faster|slower|holds?|waits?|expires?|fails?|lets?|allows?|blocks?|reads?|writes?|costs|loses?|keeps?|shares?|only|rules out|stays?|has to|have to)\b/gi;
/** A statement has a verb in it; without one it is a scrap. */
const STATES =
  /\b(?:is|are|was|were|means?|has|have|can|can't|will|would|should|must|does|doesn't|don't|goes|gets?|gives?|makes?|takes?|needs?|keeps?|holds?|reads?|writes?|sends?|shows?|causes?|prevents?|happens?|loses?|uses?|lets?|counts?|locks?|runs?|stays?|comes?|depends?|helps?|solves?|fails?|expires?|waits?|costs|moves?|leaves?|stops?|starts?|\w+ed|\w{3,}s (?:the|an?|every|each|all|any|no|its|their|out|up|down))(?![\w-])/i;
/** What hangs on a statement, and is none by itself. */
const AFTERTHOUGHT = /(?<=.{4}) (?:if|when|because|which|that|unless|where|while) .*$/i;
/** What it speaks of stands before it, where nobody sees it. */
const DANGLES =
  /^(?:it|they|this|these|those|that|he|she|which|there|here|some|one|both|the (?:first|second|third|other|same|last|next)|another|other|first|second|third|them|its|their|nobody|should|must|can|could|will|would|is|are|has|have|already|unless|since|because|until|once|anyone|who|depending)\b/i;
/** It begins with what should only follow, or in the middle of a sentence. */
const BROKEN =
  /^(?:that|what|how|why|ten|five|two|three|\d+|with|without|while|as|for|to|at|in|by|from|where|whether|of|after|before|like|needs?|lets?|keeps?|makes?|takes?|waits?|use[sd]?|gets?|adds?|compares?|sends?|reads?|writes?|usually|mostly|strong,|also|finally|rules|\w+s (?:the|an?|it|us|you))\b/i;
/** Ends where more must follow. */
const HALF_SAID =
  /\b(?:one|two|different|sees|the data|full|same|next|other|the inputs|the nosql)$|\bthat the \w+(?: \w+){0,3}$/i;
const CONDITION_FIRST = /^(?:if|when)\b/i;
/** Of the speaker or the listener, and not of the matter. */
const OF_PEOPLE =
  /^(?:i\b|i['’]\w+|we\b|we['’]\w+|my\b|our\b|in my\b|you\b|you['’]\w+|people\b|for me\b|what i\b|where i\b|let\b|say\b|look\b|page\b|check\b|put\b|see\b|then\b|the fix\b|\w+ing\b|something\b)/i;
/** What passes for a statement and says nothing. */
const EMPTY =
  /\b(?:a lot|the same|fine|kind of|sort of|pretty much|i['’]d say|i say|i guess|i think|you know|something like|and so on|things?|very easy|not sure|whatever|okay|stuff|of course|also called|for example|in my case|at work|some ways|steps|is there|colon|there are|there is|there's)\b/i;
const TELLING_STEMS = 3;
const MOST_RELATING = 2;
const MOST_CUES = 3;
const SENTENCES_READ = 40;
/** A first sentence of which so much is the question's own words says it again. */
const REPEATED = 0.6;
const REPEATED_LATER = 0.9;

/** Every kind asks for the same statements. */
const STATED = new WeakMap<ProbeContext['turns'], readonly Statement[]>();

/**
 * What an explanation states of its subject, the most telling first: passages that say how one thing follows from another,
 * near the question's own words, and that can be understood by themselves.
 */
export function statedFacts(context: ProbeContext): readonly Statement[] {
  const known = STATED.get(context.turns);
  if (known !== undefined) return known;
  const asked = new Set(contentStems(context.question.text));
  const seen = new Set<string>();
  const found = placesOf(context)
    .slice(0, SENTENCES_READ)
    .flatMap((place) => quotesOf(place).map((quote) => ({ ...place, quote })))
    .filter(
      ({ quote: { text } }) =>
        STATES.test(text.replace(AFTERTHOUGHT, '')) && !seen.has(text) && seen.add(text),
    )
    .map((stated) => ({ ...stated, rank: rankOf(stated, asked) }))
    .sort((a, b) => b.rank - a.rank);
  STATED.set(context.turns, found);
  return found;
}

/** Passages of a sentence: its beginning, and around what relates one thing to another. */
function quotesOf({ turn, sentence }: Place): Said[] {
  if (sentence.text.trimEnd().endsWith('?')) return [];
  const cues = [...sentence.text.matchAll(RELATES)].slice(0, sentence.text.length > 400 ? 12 : MOST_CUES);
  return [0, ...cues.map(({ index }) => index)].flatMap((at) => {
    const start = sentence.start + at;
    return quotePassage(turn, sentence, { start, end: start + 1 }) ?? [];
  });
}

function rankOf(
  { turn, sentence, quote }: Place & { readonly quote: Said },
  asked: ReadonlySet<string>,
): number {
  const said = quote.text.slice(1, -1);
  const stems = new Set(contentStems(said));
  const shared = [...stems].filter((s) => asked.has(s)).length;
  const end = quote.quotes[0]?.end ?? 0;
  let rank = Math.min(MOST_RELATING, said.match(RELATES)?.length ?? 0);
  if (shared > 0) rank += 1;
  if (stems.size >= TELLING_STEMS) rank += 1;
  else rank -= stems.size < 2 ? 3 : 1.5;
  if (DANGLES.test(said)) rank -= 2;
  if (OF_PEOPLE.test(said)) rank -= 2.5;
  if (EMPTY.test(said)) rank -= 4;
  if (shared > stems.size * (sentence.index === 0 ? REPEATED : REPEATED_LATER)) rank -= 5;
  if (BROKEN.test(said)) rank -= 2.5;
  if (HALF_SAID.test(said)) rank -= 1.5;
  if (CONDITION_FIRST.test(said)) rank -= 2;
  // It goes on without a stop, so it was cut; speech without stops is always cut somewhere.
  if (/^\s?[\p{L}\p{N}(]/u.test(turn.text.slice(end))) rank -= /[,;:]/.test(sentence.text) ? 1.5 : 0.75;
  return rank;
}
