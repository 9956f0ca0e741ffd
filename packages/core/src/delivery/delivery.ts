/** How an answer was delivered: computed, never judged. */
export interface Delivery {
  /** Word count of the answer as given. The target of a spoken answer is 250 to 350. */
  readonly words: number;
  /** Spoken length; the target is 90 to 120. Absent where it is not known. */
  readonly seconds?: number;
  readonly wordsPerMinute?: number;
  /** Fillers such as "um" and "you know", doubled words and restarts. */
  readonly fillers: number;
  /** Long pauses; only where timed words are known. */
  readonly pauses?: number;
  /** Share of the words that come before the first constraint, 0..1; absent where none was found. */
  readonly shareBeforeFirstConstraint?: number;
}
