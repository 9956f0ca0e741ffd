import type { LineReader } from '../terminal/line-reader.ts';

/** What a person may also do at a prompt: end the input, or press Ctrl-C. */
export type Left = 'end' | 'interrupt';

/**
 * Asks for one of a few words until one of them comes; its first letter will do. The first letters must differ.
 * Gives `end` or `interrupt` where the person left instead.
 */
export async function choose<Word extends string>(
  words: readonly Word[],
  { lines, say }: { readonly lines: LineReader; readonly say: (text: string) => Promise<void> },
): Promise<Word | Left> {
  const listed = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  for (;;) {
    const heard = await lines.next(`${listed}? `);
    if (heard.kind !== 'line') return heard.kind;
    const given = heard.text.trim().toLowerCase();
    const found = words.find((word) => word === given || word[0] === given);
    if (found !== undefined) return found;
    if (given !== '') await say(`Type one of these words, or its first letter: ${listed}.\n`);
  }
}
