import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanOfPlain } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { figuresIn } from './figures.ts';
import type { Particulars } from './strength.ts';

/** Up to this many characters a sentence is quoted whole: shorter clauses seldom make sense on their own. */
const WHOLE_UP_TO = 200;
/** A clause is stretched over its neighbours until it has this many characters. */
const SHORTEST = 30;

const BOUNDARY = /[;:] | - |,? (?:but|so|because|although|whereas|which meant|and then|and so) /g;

/** The stretch of `plain` around `from`..`to` that a reader would quote: the sentence, or a clause of a long one. */
export function clauseAround(plain: string, from: number, to: number): { from: number; to: number } {
  if (plain.length <= WHOLE_UP_TO) return { from: 0, to: plain.length };
  let start = 0;
  let end = plain.length;
  for (const boundary of plain.matchAll(BOUNDARY)) {
    const at = boundary.index;
    const next = at + (/^[;:]/.test(boundary[0]) ? 2 : boundary[0].startsWith(',') ? 2 : 1);
    if (next <= from && to - next >= SHORTEST) start = next;
    else if (at >= to && at - start >= SHORTEST) {
      end = /^[;:]/.test(boundary[0]) ? at + 1 : at;
      break;
    }
  }
  return { from: start, to: end };
}

const REASON =
  /\b(?:because|since (?:the|it|we|they|our|i|a)|so that|so (?:it|we|i|they|the|that|there|nobody)|which (?:meant|means)|that'?s why|that is why|otherwise|therefore|due to|in order to|to avoid|the reason|hence)\b/;
const SLOGAN =
  /\b(?:best practices?|industry[- ]standards?|state[- ]of[- ]the[- ]art|cutting[- ]edge|world[- ]class|best[- ]of[- ]breed|future[- ]proof|cloud[- ]native|for (?:scalability|performance|flexibility|maintainability|reliability)(?: reasons)?|(?:because|since|as) (?:it|they|that)(?:'s|'re| is| are| was| were) (?:(?:very|really|so|more|much|super|just) )*(?:fast|faster|scalable|modern|popular|easy|easier|simple|simpler|better|good|robust|flexible|reliable|the best|powerful|standard|heavy)\b)/;

/** A name behind another word; the white space before it is looked for first, being rarer than what may precede it. */
const PROPER = /(?<=[^.!?\n:\s])\s+(?:[A-Z][A-Za-z0-9]+[A-Za-z]|[A-Z]{2,}|[a-z]+_[a-z_]+)/;

/** What the clause offers besides its wording; `span` is the clause's place in the answer. */
function particularsOf(reading: Reading, plainClause: string, span: Span): Particulars {
  const slogan = SLOGAN.test(plainClause);
  let words = plainClause === '' ? 0 : 1;
  for (let i = plainClause.indexOf(' '); i >= 0; i = plainClause.indexOf(' ', i + 1)) words++;
  return {
    measured: figuresIn(reading, span).length > 0,
    reasoned: !slogan && REASON.test(plainClause),
    named: PROPER.test(reading.text.slice(span.start, span.end)),
    words,
    slogan,
  };
}

/** The span in the answer of a stretch of a sentence's `plain`, kept within the sentence. */
function spanOfClause(sentence: Sentence, from: number, to: number): Span {
  const span = spanOfPlain(sentence, from, to);
  return from === 0 && to === sentence.plain.length ? { start: sentence.start, end: sentence.end } : span;
}

/** A clause as it is quoted, with what it offers. */
export interface Clause extends Span {
  readonly particulars: Particulars;
}

/** The clause around a stretch of a sentence's `plain`. Most are whole sentences, which are read once for all findings. */
export function readClause(reading: Reading, sentence: Sentence, from: number, to: number): Clause {
  const around = clauseAround(sentence.plain, from, to);
  if (around.from > 0 || around.to < sentence.plain.length) return makeClause(reading, sentence, around);
  const sentences = SENTENCES_READ.get(reading) ?? [];
  SENTENCES_READ.set(reading, sentences);
  const clause = sentences[sentence.index] ?? makeClause(reading, sentence, around);
  sentences[sentence.index] = clause;
  return clause;
}

/** Whole sentences as clauses, by index. */
const SENTENCES_READ = new WeakMap<Reading, (Clause | undefined)[]>();

function makeClause(
  reading: Reading,
  sentence: Sentence,
  { from, to }: { from: number; to: number },
): Clause {
  const span = spanOfClause(sentence, from, to);
  return { ...span, particulars: particularsOf(reading, sentence.plain.slice(from, to), span) };
}
