import { scanTechnologies } from './find-technologies.ts';

const FEWEST_ANSWERS = 2;
const WORD = /[a-z]+(?:'[a-z]+)?/g;
const ENDINGS = ["'s", 's', 'es', 'd', 'ed', 'ing', 'ly', 'r', 'er'];

/**
 * The ordinary words of answers, given as lines of JSON with `question` and `text`: those of two or more answers, without
 * those that are another of them with an ending, in order. Names of technologies, and what they are misheard as, are left out.
 */
export function ordinaryWordsOf(jsonLines: string): string[] {
  const answers = new Map<string, number>();
  for (const line of jsonLines.trim().split('\n')) {
    const { question, text } = JSON.parse(line) as { question: string; text: string };
    const said = withoutNames(`${question} ${text}`.toLowerCase().replaceAll('’', "'")).match(WORD) ?? [];
    for (const word of new Set(said)) answers.set(word, (answers.get(word) ?? 0) + 1);
  }
  const common = new Set([...answers].filter(([, count]) => count >= FEWEST_ANSWERS).map(([word]) => word));
  const isForm = (word: string): boolean =>
    ENDINGS.some((ending) => {
      const base = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
      return base !== '' && (common.has(base) || common.has(`${base}e`));
    });
  return [...common].filter((word) => !isForm(word)).sort();
}

function withoutNames(plain: string): string {
  let out = '';
  let at = 0;
  for (const { from, to, certain } of scanTechnologies(plain)) {
    if (!certain) continue;
    out += `${plain.slice(at, from)} `;
    at = to;
  }
  return out + plain.slice(at);
}
