/** A recogniser that lost its place says the same few tokens again and again. */
const LONGEST_LOOP = 24;

/** How often tokens must come in a row to be a loop: people do say a word twice or thrice, and a million has six noughts. */
function timesToBeLoop(length: number): number {
  if (length === 1) return 8;
  return length < 8 ? 4 : 3;
}

/**
 * Looks for a loop at the end of a list of tokens. Gives how many tokens to keep so that it is said once,
 * or `undefined` where there is none.
 */
export function findLoop(tokens: readonly number[]): number | undefined {
  for (let length = 1; length <= LONGEST_LOOP; length++) {
    const times = timesToBeLoop(length);
    const start = tokens.length - length * times;
    if (start < 0) continue;
    let same = true;
    for (let i = start + length; same && i < tokens.length; i++) same = tokens[i] === tokens[i - length];
    if (same) return start + length;
  }
  return undefined;
}
