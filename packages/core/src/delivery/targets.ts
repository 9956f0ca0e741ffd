/** What a measure says of an answer's length. */
export type LengthVerdict = 'short' | 'within' | 'long';

/** A spoken answer's length in seconds: shorter leaves things out, and past the longer an interviewer is lost. */
export const TARGET_SECONDS = { least: 90, most: 120 } as const;

/**
 * An answer's length in words. The seeds ask for 250 to 350; their 90 to 120 s at the natural 150 words a minute are 225
 * to 300. Whoever keeps to either is within: an answer of 230 words in 92 s is no more short than one of 340 is long.
 * How fast it was said, words a minute tell.
 */
export const TARGET_WORDS = { least: 225, most: 350 } as const;

/** Where a length lies against its target. */
export function judgeLength(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): LengthVerdict {
  if (value < least) return 'short';
  return value > most ? 'long' : 'within';
}
