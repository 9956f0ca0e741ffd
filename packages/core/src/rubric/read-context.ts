import type { Dimension } from '../bank/dimension.ts';
import type { QuestionKind } from '../bank/question.ts';
import { figuresIn } from '../evidence/figures.ts';
import type { Finding } from '../evidence/finding.ts';
import type { MoveReading } from '../evidence/trained/read-moves.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanContains } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { askedDimension } from './asked-dimension.ts';
import { findObjections } from './find-objections.ts';
import { topicShare } from './relevance.ts';
import { isArguedText, type ScoreContext } from './score-context.ts';
import { isReasoned, type Support } from './support.ts';
import { type AnswerFacts, answerFeatures } from './trained/answer-features.ts';
import { performedBy } from './trained/moves-of.ts';

/** A first sentence up to this long may name the choice directly without being "the solution" (rule 3). */
const DIRECT_ANSWER_WORDS = 14;
/** The most that a move leaning on a slogan is worth. */
const VAGUE = 0.45;

/** A boast or an absolute claim performs no move, nor does what is said in the same breath (rule 6). */
function isDisbelieved(sentence: Sentence, objections: readonly Support[]): boolean {
  return objections.some((o) => o.detector !== 'slogan' && spanContains(sentence, o));
}

/** What a sentence says next to a slogan stays vague, unless it gives a figure. */
function isBackedBySlogan(finding: Finding, reading: Reading, slogans: readonly Support[]): boolean {
  const sentence = reading.sentences[finding.sentence];
  if (sentence === undefined || !slogans.some((o) => spanContains(sentence, o))) return false;
  return !reading.quantities.some((q) => !q.loose && spanContains(sentence, q));
}

/** Only a plain decision begins the solution; a passing "so we did" may stand anywhere. */
function findSolutionStart(findings: readonly Finding[], reading: Reading): number {
  const first = reading.sentences[0];
  const direct = first !== undefined && countWords(first.text) <= DIRECT_ANSWER_WORDS;
  for (const finding of findings) {
    if (finding.move !== 'decision' || !isReasoned(finding)) continue;
    if (finding.sentence === 0 && direct) continue;
    return finding.sentence;
  }
  return Number.POSITIVE_INFINITY;
}

function withoutSentences(
  chances: MoveReading['chances'],
  sentences: readonly number[],
): MoveReading['chances'] {
  const out = new Map<string, Float64Array>();
  for (const [head, own] of chances) {
    const believed = own.slice();
    for (const i of sentences) believed[i] = 0;
    out.set(head, believed);
  }
  return out;
}

/** What the features of an answer are made of. */
export function readFacts(
  reading: Reading,
  moves: MoveReading,
  objections: readonly Support[],
  question: string,
  kind: QuestionKind,
  applicable: ReadonlySet<Dimension>,
): AnswerFacts {
  const { sentences } = reading;
  const doubted = sentences.filter((s) => isDisbelieved(s, objections)).map((s) => s.index);
  const chances = doubted.length === 0 ? moves.chances : withoutSentences(moves.chances, doubted);
  return {
    chances,
    performed: performedBy(chances, sentences.length),
    figures: Float64Array.from(sentences, (s) => figuresIn(reading, s).length),
    argued: sentences.map((s) => isArguedText(s.plain)),
    kind,
    asked: askedDimension(question),
    applicable,
    objections: objections.length,
    topic: topicShare(question, sentences),
  };
}

/** Prepares once what all dimensions are scored from. */
export function readContext(
  reading: Reading,
  moves: MoveReading,
  question: string,
  kind: QuestionKind,
  applicable: ReadonlySet<Dimension>,
): ScoreContext {
  const { sentences } = reading;
  const objections = findObjections(sentences);
  const kept = new Set(sentences.filter((s) => !isDisbelieved(s, objections)).map((s) => s.index));
  const slogans = objections.filter((o) => o.detector === 'slogan');
  const findings = moves.findings
    .filter((f) => kept.has(f.sentence))
    .map((f) =>
      isBackedBySlogan(f, reading, slogans) ? { ...f, strength: Math.min(f.strength, VAGUE) } : f,
    );
  const facts = readFacts(reading, moves, objections, question, kind, applicable);
  return {
    reading,
    question,
    kind,
    sentences,
    findings,
    objections,
    solutionStart: findSolutionStart(findings, reading),
    facts,
    features: answerFeatures(facts, [...moves.chances.keys()]),
  };
}
