/** Words as the timer shows them while one types: runs of non-space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run[0])) count += 1;
  return count;
}
