import { allTechnologies } from '../../knowledge/technologies/all-technologies.ts';
import type { Technology } from '../../knowledge/technology.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ProbeContext, ReadTurn } from '../probe-context.ts';

/** What an answer says of a technology where it first names it. */
export type Stance = 'chosen' | 'used' | 'turned-down' | 'named';

/** A technology as an exchange first names it. */
export interface TechnologySaid {
  readonly technology: Technology;
  /** As it can be spoken of: its name, or the other product's as it was said. */
  readonly name: string;
  /** True for another product that the lexicon files under this name. */
  readonly isOther: boolean;
  readonly stance: Stance;
  readonly turn: ReadTurn;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** What stands between the words ahead and the name: an article, a word or two for it ("a managed Kafka"). */
const GAP =
  '(?:(?:the|a|an|our|its|their|one|some|two|three|managed|plain|self-hosted|small|single|simple|own|amazon|aws|google|azure|apache) )*';
const CHOSEN = new RegExp(
  `\\b(?:chose|chosen|choose|picked|pick|adopted|went (?:with|for|to)|moved (?:\\w+ ){0,3}to|migrated (?:\\w+ ){0,3}to|switched (?:\\w+ ){0,3}to|ended up (?:with|on|in|using)|settled (?:on|for)|decided (?:on|for|to use|to go with)|opted for|introduced|(?:built|wrote|rewrote|rebuilt|made|implemented|did) (?:\\w+ ){0,4}(?:on|with|in|using|on top of)|standardi[sz]ed on|brought in|added|put in|set up|took|take) ${GAP}$`,
);
const USED = new RegExp(
  `\\b(?:use|used|using|uses|have|had|has|run|runs|ran|running|on|in|into|with|via|through|onto|to|behind|by|by means of|by way of|from|reads?|consumes?|is|was|are|on top of) ${GAP}$`,
);
const TURNED_DOWN = new RegExp(
  `(?:\\b(?:instead of|rather than|not|no|never|over|from|off|away from|replac(?:e|ed|ing)|dropped|left|ruled out|reject(?:ed|ing)|consider(?:ed|ing)|looked (?:at|into|to)|thought (?:of|about)|evaluat(?:ed|ing)|tried|tested|compar(?:ed|ing)(?: \\w+){0,2} (?:with|to)|against|versus|vs\\.?|than|alternatives?(?: was| were| is| are|,)?|could (?:have|of) (?:used|taken|gone with|picked|chosen)|could've (?:used|taken)|other option was|without|killed|wanted(?: to use)?|proposed|suggested|knew|know|old|legacy|previous|existing|before|like|cannot|can't|don't|didn't|inherited|whether|between|if|would)|n't) (?:\\w+ ){0,1}${GAP}$`,
);
/** What is said behind the name of an option that was given up, or of somebody else's. */
const FAULT =
  /^(?:'s)?,?(?: \w+){0,3}? (?:(?:was|is|were|are|looked|felt|seemed|got|became) (?:\w+ )?(?:too|overkill|heavy|slow|expensive|slower|complex|complicated|gone|out\b|no option|not|dropped|rejected|ruled)|would(?:n't)? (?:have|be|\w+)|wouldn't|could(?:n't| not)|didn't|did not|doesn't|does not|can't|cannot|cost|lost|failed|died|choked|instead)/;
/** Not the speaker's choice: it was there, it was ordered, or it is not theirs. */
const NOT_OWN =
  /\b(?:inherit\w*|was already|were already|already had|already ran|legacy|mandated?|prescribed|no choice|had to use|told to use|customer's|client's|vendor's|they (?:use|used|run|ran|had|have|moved|chose|picked|went)|company standard|house standard|given to us|years ago|before (?:me|us|my time)|used to (?:be|run|have|use))\b/;
const FILLER = /\b(?:um+|uh+|er+|erm|you know|like|i mean|sort of|kind of),? ?/g;

function plainPart(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(FILLER, '').replace(/\s+/g, ' ');
}

/** What joins a name to the one before it in a list. */
const LISTED = /^(?:,| and|, and| plus| &|,? together with| with)(?: the| a)? $/;

function stanceOf(sentence: Sentence, start: number, end: number, isWeighed: boolean): Stance {
  const ahead = plainPart(sentence.text.slice(0, start - sentence.start));
  const behind = plainPart(sentence.text.slice(end - sentence.start));
  if (FAULT.test(behind)) return 'turned-down';
  if (CHOSEN.test(ahead)) return NOT_OWN.test(sentence.plain) ? 'named' : 'chosen';
  if (TURNED_DOWN.test(ahead) || isWeighed) return 'turned-down';
  if (!USED.test(ahead)) return 'named';
  return NOT_OWN.test(sentence.plain) ? 'named' : 'used';
}

/** Only letters and figures tell two names apart: "py torch" is PyTorch. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9+#]/g, '');
}

/** "Postgres" is PostgreSQL; "ElastiCache" is a product of its own, though the lexicon files it under Redis. */
function isOtherProduct(technology: Technology, said: string): boolean {
  const [name, low] = [squeeze(technology.name), squeeze(said)];
  const isListed = technology.also.some((form) => squeeze(form) === low);
  return isListed && !low.includes(name) && !name.includes(low.slice(0, 4));
}

/** Names that are common nouns, as they stand within a sentence. */
const COMMON_NOUNS: Readonly<Record<string, string>> = {
  CDN: 'a CDN',
  'API Gateway': 'an API gateway',
  Monolith: 'a monolith',
  Saga: 'a saga',
  'Outbox pattern': 'an outbox',
  'Service mesh': 'a service mesh',
  'Circuit breaker': 'a circuit breaker',
  'Large language model': 'a language model',
  'Random forest': 'a random forest',
  'Bloom filter': 'a Bloom filter',
  'LSM tree': 'an LSM tree',
  'B-tree': 'a B-tree',
  'CAN bus': 'a CAN bus',
  JWT: 'JWTs',
  CRDT: 'CRDTs',
  WebSocket: 'WebSockets',
};
const LOWER_CASE: ReadonlySet<string> = new Set(['pattern', 'algorithm']);

/** A technology's name as it stands within a sentence: "Kafka", "a monolith", "event sourcing". */
function speakOf({ name, category }: Pick<Technology, 'name' | 'category'>): string {
  const common = COMMON_NOUNS[name];
  if (common !== undefined) return common;
  const isWord =
    LOWER_CASE.has(category) || name === 'Retrieval-augmented generation' || name === 'Server-sent events';
  return isWord && /^\p{Lu}\p{Ll}/u.test(name) && name !== 'Raft'
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** The same of a name in the lexicon. */
export function nameInSentence(name: string): string {
  const technology = allTechnologies.find((known) => known.name === name);
  return technology === undefined ? name : speakOf(technology);
}

/** The technologies that an exchange names, each where it is first named, in order. */
export function technologiesSaid({ turns }: ProbeContext): readonly TechnologySaid[] {
  const known = SAID.get(turns);
  if (known !== undefined) return known;
  const out: TechnologySaid[] = [];
  for (const turn of turns) {
    const { sentences, findings } = turn.context;
    for (const { technology, start, end, sentence: index } of turn.technologies) {
      const sentence = sentences[index];
      if (sentence === undefined || out.some((other) => other.technology === technology)) continue;
      const moves = findings.filter((f) => f.sentence === index).map((f) => f.move);
      const isWeighed =
        (moves.includes('rejection') || moves.includes('alternative')) && !moves.includes('decision');
      const said = turn.text.slice(start, end).replace(/\s+/g, ' ');
      const isOther = isOtherProduct(technology, said);
      const last = out.at(-1);
      const isListed =
        last?.sentence === sentence && LISTED.test(plainPart(turn.text.slice(last.end, start)));
      const stance = isListed ? last.stance : stanceOf(sentence, start, end, isWeighed);
      const name = isOther ? said : speakOf(technology);
      out.push({ technology, name, isOther, stance, turn, sentence, start, end });
    }
  }
  SAID.set(turns, out);
  return out;
}

/** Several kinds ask for the same. */
const SAID = new WeakMap<ProbeContext['turns'], readonly TechnologySaid[]>();
