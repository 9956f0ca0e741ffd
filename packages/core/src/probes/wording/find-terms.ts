import { contentStems } from '../../bank/content-words.ts';
import type { TechnologyCategory } from '../../knowledge/technology.ts';
import type { NamedTechnology, ProbeContext } from '../probe-context.ts';

/** Short forms of a trade: `MVCC`, `TIME_WAIT`. */
const SHORT_FORM = /(?<![\w-])[A-Z][A-Z0-9]{2,}(?:[_-][A-Z0-9]+)*(?![\w-])(?: (?:analysis|clamping|level))?/g;
/** Everybody knows these, or they are no terms of a trade. */
const KNOWN =
  /^(?:API|URL|HTTP|HTTPS|CPU|RAM|SQL|JSON|HTML|CSS|USA|USB|CEO|CTO|CFO|FAQ|PDF|CSV|XML|NOT|AND|ALL|THE|VERY|ONE|TWO|NEVER|ALWAYS|ONLY|SET|GET|PUT|POST|TODO|EUR|USD|NULL|LTNP|III|TCP|SSD|GPU|AWS|SMS)$/;
/** Behind these words of it a term is explained already. */
const EXPLAINED = /^(?:,? (?:\(|which|is |are |means|stands for|that is|i\.e\.)|, \p{Ll}|\s?\()/u;

/** What not everybody in the trade has met; databases and the like are known at least by name. */
const SPECIAL: ReadonlySet<TechnologyCategory> = new Set([
  'pattern',
  'algorithm',
  'protocol',
  'security',
  'framework',
  'observability',
  'ml',
]);

/** A short form that comes once only is a thing in passing. */
const OFTEN = 2;

interface Term {
  readonly name: string;
  times: number;
}

/**
 * Terms of the trade that the answers use and do not explain, those used most first: short forms, and technologies and
 * techniques by their usual names. Without those of the question.
 */
export function findTerms({ question, turns }: ProbeContext): string[] {
  const asked = new Set(contentStems(question.text));
  const found = new Map<string, Term>();
  const count = (name: string, by: number): void => {
    if (contentStems(name).some((stem) => asked.has(stem))) return;
    const known = found.get(name.toLowerCase());
    if (known === undefined) found.set(name.toLowerCase(), { name, times: by });
    else known.times += by;
  };
  const explained = new Set<string>();
  for (const { text, technologies } of turns) {
    for (const match of text.matchAll(SHORT_FORM)) {
      if (KNOWN.test(match[0])) continue;
      if (EXPLAINED.test(text.slice(match.index + match[0].length))) explained.add(match[0].toLowerCase());
      count(match[0], match[0].includes(' ') ? OFTEN : 1);
    }
    for (const named of technologies) {
      const { name, category } = named.technology;
      if (SPECIAL.has(category) && !KNOWN.test(name) && isSaid(text, named)) count(name, OFTEN);
    }
  }
  return [...found.values()]
    .filter(({ name, times }) => times >= OFTEN && !explained.has(name.toLowerCase()))
    .sort((a, b) => b.times - a.times)
    .map(({ name }) => name);
}

/** True where the answer says the very name: who says "replicas" has not used the term "Replication". */
function isSaid(text: string, { technology, start, end }: NamedTechnology): boolean {
  return text.slice(start, end).toLowerCase() === technology.name.toLowerCase();
}
