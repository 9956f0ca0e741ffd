/** Words that bind others and name nothing. */
const BINDING = new Set(
  'the a an of in on at to for with and or is are was be by from as it that this its not no'.split(' '),
);
const LONGEST_SUBJECT = 4;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** The beginnings of a statement that could be its subject: two to four words that end in one that names something. */
function beginningsOf(point: string): { readonly phrase: string; readonly head: string }[] {
  const words = wordsOf(point).slice(0, LONGEST_SUBJECT);
  const out: { phrase: string; head: string }[] = [];
  for (let n = 2; n <= words.length; n++) {
    const head = words[n - 1] ?? '';
    if (!BINDING.has(head)) out.push({ phrase: words.slice(0, n).join(' '), head });
  }
  return out;
}

/**
 * The subjects that several key points tell apart by the words before a common one: "at most once", "at least once"
 * and "exactly once". Empty where the points are about one thing.
 */
export function findSiblingSubjects(points: readonly string[]): string[] {
  const byHead = new Map<string, Set<string>>();
  for (const point of points) {
    for (const { phrase, head } of beginningsOf(point)) {
      const known = byHead.get(head) ?? new Set<string>();
      known.add(phrase);
      byHead.set(head, known);
    }
  }
  return [...byHead.values()].filter((phrases) => phrases.size > 1).flatMap((phrases) => [...phrases]);
}

/** Which of some subjects a text names, however they are joined ("at-least-once"). */
export function subjectsNamed(text: string, subjects: readonly string[]): Set<string> {
  if (subjects.length === 0) return new Set();
  const plain = ` ${wordsOf(text).join(' ')} `;
  return new Set(subjects.filter((subject) => plain.includes(` ${subject} `)));
}
