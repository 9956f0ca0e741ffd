/** Words that turn a statement round; a gap between two words of a wording does not reach over them. */
const NEGATOR = "(?:not|no|never|nor|neither|cannot|without|hardly|instead|\\w+n't)\\b";

/** Lists of words that wordings need again and again. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  '<words>': `(?:(?!${NEGATOR})[\\w'/-]+ ){0,3}?`,
  '<is>': "(?:is|are|was|were|be|being|'s|'re)",
  '<gives>':
    '(?:guarantee(?:s|d|ing)?|giv(?:es?|en|ing)|gave|offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|ensur(?:es?|ed|ing)|has|have|had|having|gets?|got|getting|support(?:s|ed|ing)?|comes? with|promis(?:es?|ed|ing))',
  '<have>': "(?:have|support|do|offer|know|(?:has|have|supports|offers|knows|there is|there are|there's) no)",
  '<keeps>':
    '(?:keep(?:s|ing)?|kept|preserv(?:es?|ed|ing)|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|stor(?:es?|ed|ing)|sav(?:es?|ed|ing)|hold(?:s|ing)?|held)',
  '<prevents>':
    '(?:prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|remov(?:es?|ed|ing)|stop(?:s|ped|ping)?|exclud(?:es?|ed|ing)|solv(?:es?|ed|ing)|fix(?:es|ed)?|rul(?:es?|ed) out|gets? rid of|protect(?:s|ed|ing)?(?: \\w+)? (?:against|from))',
  '<default>': '(?:by default|out of the box|automatically|for free|by itself|on its own|as standard)',
};

/**
 * Joins wordings into one expression. A wording is a regular expression over a sentence's `plain`, matched at word
 * boundaries, in which `(a|b)` groups without capturing and these stand for lists of words: `<words>` (none to
 * three of any but a negation, as few as will do, each with the blank behind it), `<is>`, `<gives>`, `<keeps>`,
 * `<prevents>`, `<have>` (what a denied verb may be, or "has no") and `<default>` (by default, out of the box ...).
 * Throws a SyntaxError for a faulty wording. The expression is global and keeps its place: set `lastIndex`.
 */
export function compileWordings(wordings: readonly string[]): RegExp {
  const alternatives = wordings
    .join('|')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/<[a-z]+>/g, spellOut);
  return new RegExp(`(?:(?<![\\w'])|(?='))(?:${alternatives})(?!\\w|'t\\b)`, 'g');
}

function spellOut(shorthand: string): string {
  const words = SHORTHANDS[shorthand];
  if (words === undefined) throw new SyntaxError(`no shorthand ${shorthand}`);
  return words;
}
