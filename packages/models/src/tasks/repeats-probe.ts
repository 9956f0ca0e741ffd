/** From this share of common words on two follow-ups ask the same. */
const SAME = 0.6;
/** Words that any question is made of. */
const OF_ANY = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have how i if in is it its me more of on or so tell than that ' +
    'the their them then there they this those to us was we were what when where which who why will with would you your said say'
  ).split(' '),
);

/** True where a follow-up asks, in about the same words, what was asked before. */
export function repeatsProbe(question: string, asked: readonly string[]): boolean {
  const own = subjectWords(question);
  return asked.some((text) => {
    const other = subjectWords(text);
    const common = [...own].filter((word) => other.has(word)).length;
    const all = own.size + other.size - common;
    return all === 0 || common / all >= SAME;
  });
}

function subjectWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !OF_ANY.has(word)));
}
