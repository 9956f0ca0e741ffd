import type { QuestionKind } from '../bank/question.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { findObjections } from './find-objections.ts';
import type { ScoreContext } from './score-context.ts';
import { SPECIFIC, type Support } from './support.ts';

/** A first sentence up to this long may name the choice directly without being "the solution" (rule 3). */
const DIRECT_ANSWER_WORDS = 14;

/** A boast or an absolute claim performs no move, nor does what is said in the same breath (rule 6). */
function isDisbelieved(sentence: Sentence, objections: readonly Support[]): boolean {
  return objections.some(
    (o) => o.detector !== 'slogan' && o.start >= sentence.start && o.end <= sentence.end,
  );
}

function findSolutionStart(findings: readonly Finding[], reading: Reading): number {
  const first = reading.sentences[0];
  const direct = first !== undefined && countWords(first.text) <= DIRECT_ANSWER_WORDS;
  for (const finding of findings) {
    if (finding.move !== 'decision') continue;
    if (finding.strength < SPECIFIC && finding.sentence === 0) continue;
    if (finding.sentence === 0 && direct) continue;
    return finding.sentence;
  }
  return Number.POSITIVE_INFINITY;
}

/** Prepares once what all dimensions are scored from. */
export function readContext(
  reading: Reading,
  found: readonly Finding[],
  question: string,
  kind: QuestionKind,
): ScoreContext {
  const { sentences } = reading;
  const objections = findObjections(sentences);
  const kept = new Set(sentences.filter((s) => !isDisbelieved(s, objections)).map((s) => s.index));
  const findings = found.filter((f) => kept.has(f.sentence));
  return {
    reading,
    question,
    kind,
    sentences,
    findings,
    objections,
    solutionStart: findSolutionStart(findings, reading),
  };
}
