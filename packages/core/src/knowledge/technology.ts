/** What a technology is for; those of one category are told apart by what they give up. */
export type TechnologyCategory =
  | 'database'
  | 'cache'
  | 'queue'
  | 'stream'
  | 'search'
  | 'warehouse'
  | 'storage'
  | 'orchestration'
  | 'proxy'
  | 'cloud-service'
  | 'language'
  | 'framework'
  | 'protocol'
  | 'security'
  | 'observability'
  | 'ci'
  | 'ml'
  | 'pattern'
  | 'algorithm';

/** Something that is often said of a technology and is false, with what holds instead. */
export interface FalsifiableFact {
  /** Which statement is false: that it does what the wordings say, or that it does not. */
  readonly claim: 'does' | 'does not';
  /**
   * What it is said to do (or not to do), in the language of `compileWordings`. The subject stays out; a verb
   * belongs in, lest "ordering across partitions was hard" be a claim.
   */
  readonly wordings: readonly string[];
  /** A sentence with one of these is true all the same: a setting, a version, another product. */
  readonly unless?: readonly string[];
  /** The denial was false in the past too; otherwise "it had no transactions" may have been true then. */
  readonly atAnyTime?: true;
  /** What holds, in one line, fit to be shown to the person. */
  readonly fact: string;
}

/** Forms that are also ordinary English, and the neighbours by which they are known. */
export interface AmbiguousForms {
  readonly forms: readonly string[];
  /** Words, separated by blanks, one of which stands right before the form. */
  readonly ahead?: string;
  /** Words, separated by blanks, one of which stands right behind it. */
  readonly behind?: string;
  /** Known too beside a technology in a list ("kafka, spark"). Not for words that may open a clause ("go"). */
  readonly inList?: true;
}

/** A technology, protocol or named technique that people bring up when they tell of a system. */
export interface Technology {
  /** As its makers write it; unique, regardless of case. Matched too, unless it is among `ambiguous`. */
  readonly name: string;
  readonly category: TechnologyCategory;
  /** Other written names; case and the signs between words do not matter. */
  readonly also: readonly string[];
  /** What a speech recogniser writes instead and nobody would write otherwise. */
  readonly spoken: readonly string[];
  readonly ambiguous: readonly AmbiguousForms[];
  /** Names of technologies that are usually weighed against it, all in the lexicon. */
  readonly alternatives: readonly string[];
  readonly facts: readonly FalsifiableFact[];
}

/** A technology as data files write it: what is empty is left out. */
export type TechnologyEntry = Pick<Technology, 'name'> & Partial<Omit<Technology, 'category'>>;

/** Fills in what the entries of one category leave out. */
export function inCategory(
  category: TechnologyCategory,
  entries: readonly TechnologyEntry[],
): readonly Technology[] {
  return entries.map((entry) => ({
    also: [],
    spoken: [],
    ambiguous: [],
    alternatives: [],
    facts: [],
    ...entry,
    category,
  }));
}
