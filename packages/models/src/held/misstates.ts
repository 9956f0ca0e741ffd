import { clausesOf, firstClause } from './clauses.ts';

/** From this share of its telling words on a clause says what another one says. */
const SAME = 0.6;
/** With fewer telling words a claim about what was said is too vague to be looked for. */
const FEWEST_TO_FIND = 3;
const NEGATION =
  /\b(?:not(?! (?:only|just|merely)\b)|never|nobody|no|none|neither|nor|nothing|without|cannot)\b|n['’]t\b/iu;
const REJECTION =
  /\b(?:reject(?:s|ed|ing)?|drop(?:s|ped|ping)?|turn(?:s|ed|ing)? (?:\S+ )?down|rul(?:es?|ed|ing) (?:\S+ )?out|discard(?:s|ed|ing)?|abandon(?:s|ed|ing)?)\b/iu;
const CHOICE = /\b(?:cho(?:o?se|oses|sen)|pick(?:s|ed)?|select(?:s|ed)?|keeps?|kept|decided (?:on|for))\b/iu;
/** What somebody who chose may have said instead. */
const CHOICE_OR_ALIKE =
  /\b(?:cho(?:o?se|oses|sen|ice)|pick(?:s|ed)?|select(?:s|ed)?|keeps?|kept|decided|took|take|taken|went|go|used?|uses|moved?|built|build|got|has|had|settled|bought|wrote|run|runs|ran|stayed|preferred|adopted|introduced)\b/iu;
/** What the interviewer says that the person said. */
const CLAIM =
  /(?<!\b(?:what|which|how|why|than|if|had) )\byou (?:have |had |also |then |just |even |yourself |first |later )*(?:said|say|told (?:me|us)|mentioned|admitted|claimed|stated|explained|described|conceded|acknowledged|noted|wrote|(?=chose|rejected|picked|dropped|kept|turned down|ruled out|decided))\b,?(?: that)?/giu;
/** What follows is a question, or tells what is missing, and claims nothing. */
const CLAIMS_NOTHING = /^(?:what|why|how|which|who|when|where|whether|nothing|no|little|so|it|this|that)\b/iu;
const COMMON = new Set(
  'that this with from have were they them then than when what which there their your would could should been into only also some very just about because'.split(
    ' ',
  ),
);

/** True where a text turns what the sources say: denies what they tell or tells what they deny, rejects what was chosen or the reverse. */
export function misstates(text: string, sources: readonly string[]): boolean {
  const units = unitsOf(sources);
  return clausesOf(text).some((clause) => !isSaid(clause, units, Number.POSITIVE_INFINITY));
}

/** True where a question claims that the person said what they did not. Without passages in quotation marks, which are looked up. */
export function claimsUnsaid(question: string, answers: readonly string[]): boolean {
  const claims = [...question.matchAll(CLAIM)].flatMap(({ 0: claim, index }) => {
    const clause = firstClause(question.slice(index + claim.length));
    return clause === '' || CLAIMS_NOTHING.test(clause) ? [] : [clause];
  });
  if (claims.length === 0) return false;
  const units = unitsOf(answers);
  return claims.some((clause) => !isSaid(clause, units, FEWEST_TO_FIND));
}

/** A clause or a sentence, as it is compared. */
interface Unit {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function unitsOf(texts: readonly string[]): Unit[] {
  const sentences = texts.flatMap((text) => text.split(/[.!?](?=\s|$)|\n/));
  const all = new Set(sentences.flatMap((sentence) => [sentence, ...clausesOf(sentence)]));
  return [...all].map((text) => ({ text, words: tellingWords(text) }));
}

/**
 * Some unit says the same: shares most of its telling words, and turns it or not alike. Where none shares so many, the
 * nearest has to turn it alike; and from `fewest` telling words on that is not enough.
 */
function isSaid(clause: string, units: readonly Unit[], fewest: number): boolean {
  const own = tellingWords(clause);
  const shares = units.map((unit) => ({ unit, share: shareOf(own, unit.words) }));
  const most = Math.max(0, ...shares.map(({ share }) => share));
  if (most < SAME && own.size >= fewest) return false;
  if (most === 0 && !isMarked(clause)) return true;
  // "We dropped it" tells of nothing by itself: somebody has to have said the like of anything.
  if (own.size === 0) return units.some(({ text }) => isMarked(text) && turnsAlike(clause, text));
  if (most === 0) return false;
  const least = Math.min(SAME, most);
  return shares.some(({ unit, share }) => share >= least && turnsAlike(clause, unit.text));
}

function isMarked(clause: string): boolean {
  return [NEGATION, REJECTION, CHOICE].some((pattern) => pattern.test(clause));
}

/** "I rejected it" and "we did not take it" turn it alike. */
function turnsAlike(clause: string, said: string): boolean {
  const turned = (text: string) => NEGATION.test(text) !== REJECTION.test(text);
  return turned(clause) === turned(said) && (!CHOICE.test(clause) || CHOICE_OR_ALIKE.test(said));
}

function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (own.size === 0) return 0;
  return [...own].filter((word) => other.has(word)).length / own.size;
}

/** Words that tell what a clause is about: neither of grammar, nor those that turn it. */
function tellingWords(text: string): Set<string> {
  const plain = [NEGATION, REJECTION, CHOICE].reduce(
    (rest, pattern) => rest.replace(new RegExp(pattern, 'giu'), ' '),
    text.toLowerCase(),
  );
  const words = plain.match(/[\p{L}\p{N}]+(?:\.\d+)?/gu) ?? [];
  return new Set(words.filter((word) => (word.length > 3 || /\d/.test(word)) && !COMMON.has(word)).map(stem));
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|d|e)$/, '').slice(0, 5);
}
