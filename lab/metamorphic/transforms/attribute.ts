import { lowerFirst } from './lower-first.ts';

/** Whose words a statement is made to be. */
export const SOURCES = [
  "The vendor's blog says that",
  "A friend's company told me that",
  'I read in a case study that',
  'At another company, they say,',
] as const;

const PERSONS: readonly (readonly [RegExp, string])[] = [
  [/\bI was\b/gi, 'they were'],
  [/\bI am\b|\bI'm\b/gi, 'they are'],
  [/\bI've\b|\bwe've\b/gi, 'they have'],
  [/\bI'd\b|\bwe'd\b/gi, 'they would'],
  [/\bwe're\b/gi, 'they are'],
  [/\b(?:I|we)\b/gi, 'they'],
  [/\b(?:my|our)\b/gi, 'their'],
  [/\b(?:mine|ours)\b/gi, 'theirs'],
  [/\b(?:me|us)\b/g, 'them'],
  [/\b(?:myself|ourselves)\b/gi, 'themselves'],
];

/** Makes a statement one that somebody else made about themselves: the source in front, "we" turned into "they". */
export function attribute(sentence: string, source: (typeof SOURCES)[number]): string {
  let told = lowerFirst(sentence);
  for (const [person, third] of PERSONS) told = told.replace(person, third);
  return `${/^[a-z]/.test(sentence) ? source.toLowerCase() : source} ${told}`;
}
