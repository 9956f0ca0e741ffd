const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Right behind such words a question names what it is about. */
const ASKS_FOR = [
  /\bdifference between\b(.*)/i,
  /\b(?:explain|what (?:is|are|does)|identify|approach|solve|prevent|how much|how many|building|build or optimi[sz]e|use(?= an? )|draw|conducting|handle|test)\b(.*)/i,
];
/** Before the name: an article, and what counts or judges. */
const SKIPPED = words('a an the three two four main concrete good best');
/** What holds a question together, and so ends the name. */
const NO_TOPIC = words(
  'and or but of in on at to for from with into over under per by as than that which who what when where why how is are was were be ' +
    'do does did can could should would might must will has have had if then there it its they them you your i me my we our us diagram ' +
    'including about between without against while not only just also tell give mean including',
);
const ARTICLES = words('a an the');
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*|[,.:;?!]/gu;
const MOST_WORDS = 4;
/** One word by itself must be a long one to name anything. */
const TELLING_LETTERS = 5;

/**
 * What an explanation was asked for, in the question's own words and with its own article: `the SQL isolation levels`,
 * `a cache stampede`. Undefined where the question names no such thing.
 */
export function topicOf(question: string): string | undefined {
  const behind =
    ASKS_FOR.map((asks) => asks.exec(question)?.[1])
      .find((rest) => rest !== undefined)
      ?.match(WORD) ?? [];
  const from = behind.findIndex((word) => !SKIPPED.has(word.toLowerCase()));
  if (from < 0) return undefined;
  let to = from;
  while (
    to < behind.length &&
    /^[\p{L}\p{N}]/u.test(behind[to] ?? '') &&
    !NO_TOPIC.has((behind[to] ?? '').toLowerCase())
  )
    to++;
  // "Delivery guarantees Kafka offers": the name of who offers them begins another part.
  if (to - from > 2 && /^\p{Ll}/u.test(behind[to - 2] ?? '') && !/^\p{Ll}/u.test(behind[to - 1] ?? '')) to--;
  else if (
    to - from > 2 &&
    /^\p{Lu}/u.test(behind[to - 2] ?? '') &&
    /^\p{Ll}+s$/u.test(behind[to - 1] ?? '') &&
    /^\p{Ll}/u.test(behind[to - 3] ?? '')
  )
    to -= 2;
  // "Precision and recall", "strong and eventual consistency": two of a kind.
  if (to - from === 1 && behind[to] === 'and' && !NO_TOPIC.has((behind[to + 1] ?? 'and').toLowerCase())) {
    to++;
    while (
      to < behind.length &&
      /^[\p{L}\p{N}]/u.test(behind[to] ?? '') &&
      (behind[to] === 'and' || !NO_TOPIC.has((behind[to] ?? '').toLowerCase()))
    )
      to++;
  }
  const name = behind.slice(from, to).join(' ');
  const size = to - from;
  if (size < 1 || size > MOST_WORDS || (size === 1 && name.length < TELLING_LETTERS)) return undefined;
  const article = (behind[from - 1] ?? '').toLowerCase();
  return ARTICLES.has(article) ? `${article} ${name}` : name;
}
