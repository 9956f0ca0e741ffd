const SUBJECT =
  '(?:i|we|they|he|she|it|you|the|this|that|there|our|my|each|every|one|nobody|nothing|everybody|everyone)\\b';
/** What one clause ends and the next begins with: a sign, a word that always does, or one that does before a subject. */
const BORDER = new RegExp(
  String.raw`\ufffc+|[.!?;:](?=['"’”)]*(?:\s|$))|\n|,(?=\s)|\s[-–—]\s|[()]|\b(?:but|because|although|though|whereas|which)\b|\b(?:and|so|then|yet|while)\s+(?=${SUBJECT})`,
  'giu',
);

/** The clauses of a text, roughly: what can be true or false by itself. */
export function clausesOf(text: string): string[] {
  return text
    .split(BORDER)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** Where the last clause that begins at `at` or before begins; `behind` is looked at for what follows a joining word. */
export function clauseStart(before: string, behind: string): number {
  let start = 0;
  for (const { 0: border, index } of `${before}${behind}`.matchAll(BORDER)) {
    if (index + border.length > before.length) break;
    start = index + border.length;
  }
  return start;
}

/** What stands before a text's first border; empty where it begins with one. */
export function firstClause(text: string): string {
  return (text.split(BORDER)[0] ?? '').trim();
}
