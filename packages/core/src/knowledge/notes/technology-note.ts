/**
 * What experienced people know of a technology and ask about it. Kept apart from the lexicon, since only follow-ups
 * read it: the scorer in the page goes without.
 */
export interface TechnologyNote {
  /** What it gives up, as a clause without its name: "a partition is read by one consumer of a group at a time". */
  readonly limit: string;
  /** The usual trouble in production, fit to follow "what did you do about": "hot partitions". */
  readonly trouble: string;
  /** One precise question to somebody who says that they ran it; it stands by itself. */
  readonly ask: string;
  /** What gives first under ten times the load, as a noun phrase. */
  readonly breaksAt?: string;
  /** What speaks for the usual alternatives, by name, fit to follow "which": "has no brokers to run". */
  readonly versus?: Readonly<Record<string, string>>;
}

/** Notes by the technology's name in the lexicon. */
export type NotesByName = Readonly<Record<string, TechnologyNote>>;
