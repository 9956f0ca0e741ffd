import { scanTechnologies, type TechnologyMention } from './find-technologies.ts';
import { isAsserted } from './is-asserted.ts';
import { isSubject } from './is-subject.ts';
import { isDenial, isUndenied } from './polarity.ts';
import type { FalsifiableFact, Technology } from './technology.ts';
import { compileWordings } from './wordings.ts';

/** A statement that is false of the technology it names: such a sentence supports nothing (rubric, rule 6). */
export interface FalseClaim {
  readonly technology: Technology;
  /** What holds instead, in one line. */
  readonly fact: string;
  /** `plain.slice(from, to)` is the statement, from its subject on where that stands in the sentence. */
  readonly from: number;
  readonly to: number;
}

/** The `plain` of the sentences around: who "it" is, and whether the statement is taken back. */
export interface SentencesAround {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Finds the first false claim in a sentence's `plain`, or undefined. Precise rather than greedy: whatever is
 * denied, doubted, asked, corrected or put in somebody else's mouth is no claim.
 *
 * @example
 * findFalseClaim('kafka guarantees global ordering across partitions')?.technology.name; // 'Kafka'
 */
export function findFalseClaim(plain: string, around: SentencesAround = {}): FalseClaim | undefined {
  const mentions = [...pronounMention(plain, around), ...scanTechnologies(plain)];
  for (const mention of mentions) {
    for (const fact of mention.technology.facts) {
      const hit = falseAt(plain, fact, mention, mentions);
      if (hit !== undefined && isAsserted(plain, hit.from, hit.to, around.after ?? '')) {
        const from = Math.min(mention.from, hit.from);
        const to = Math.max(mention.to, hit.to);
        return { technology: mention.technology, fact: fact.fact, from, to };
      }
    }
  }
  return undefined;
}

/** Where a statement begins with "it" and the sentence before names one technology alone, it speaks of that. */
function pronounMention(plain: string, { before }: SentencesAround): TechnologyMention[] {
  const pronoun = PRONOUN.exec(plain);
  if (before === undefined || pronoun === null) return [];
  const named = scanTechnologies(before).filter(({ certain }) => certain);
  const [first] = named;
  if (first === undefined || named.some(({ technology }) => technology !== first.technology)) return [];
  const to = pronoun[0].length;
  const from = to - (pronoun[1]?.length ?? 0);
  return [{ technology: first.technology, from, to, certain: true }];
}

const PRONOUN =
  /^(?:(?:and|so|but|also|plus|because|since|then|now|basically),? )*(?:also )?(it|they|that|this|these|those)(?=\b)/;

const compiled = new Map<FalsifiableFact, { readonly says: RegExp; readonly unless: RegExp | undefined }>();

function expressionsOf(fact: FalsifiableFact): {
  readonly says: RegExp;
  readonly unless: RegExp | undefined;
} {
  let own = compiled.get(fact);
  if (own === undefined) {
    own = {
      says: compileWordings(fact.wordings),
      unless: fact.unless === undefined ? undefined : compileWordings(fact.unless),
    };
    compiled.set(fact, own);
  }
  return own;
}

/** A statement lies this near to its subject, in signs: a search of the whole of a long text would find no more. */
const WINDOW = 200;

function endOfWordBehind(plain: string, at: number): number {
  const blank = plain.indexOf(' ', at);
  return blank < 0 ? plain.length : blank;
}

function falseAt(
  plain: string,
  fact: FalsifiableFact,
  mention: TechnologyMention,
  mentions: readonly TechnologyMention[],
): { readonly from: number; readonly to: number } | undefined {
  const { says, unless } = expressionsOf(fact);
  const near = plain.slice(0, endOfWordBehind(plain, mention.to + WINDOW));
  says.lastIndex = Math.max(0, mention.from - WINDOW);
  for (let match = says.exec(near); match !== null; match = says.exec(near)) {
    const hit = { from: match.index, to: match.index + match[0].length };
    if (hit.to === hit.from) return undefined;
    if (!isSubject(plain, mention, hit, mentions)) continue;
    const holds =
      fact.claim === 'does'
        ? isUndenied(plain, mention, hit)
        : isDenial(plain, mention, hit, fact.atAnyTime === true);
    if (!holds) continue;
    if (unless !== undefined) {
      unless.lastIndex = 0;
      if (unless.test(plain)) return undefined;
    }
    return hit;
  }
  return undefined;
}
