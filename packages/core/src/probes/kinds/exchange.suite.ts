import { expect } from 'vitest';
import type { QuestionKind } from '../../bank/question.ts';
import { readMoves } from '../../evidence/trained/read-moves.ts';
import { askedDimension } from '../../rubric/asked-dimension.ts';
import { readAnswer } from '../../rubric/read-answer.ts';
import { type AskedQuestion, scoreAnswer } from '../../rubric/score-answer.ts';
import type { Mode } from '../../text/mode.ts';
import { toWellFormedText } from '../../text/well-formed.ts';
import { loadModel, type StoredModel } from '../../trained-model.ts';
import weights from '../../weights.json' with { type: 'json' };
import type { FindCandidates, ProbeCandidate } from '../candidate.ts';
import type { ProbeContext, ReadTurn } from '../probe-context.ts';
import { readTurn } from '../read-turn.ts';

const model = loadModel(weights as StoredModel);

/** What a test may say of the question and of how it was answered. */
export interface Circumstances {
  readonly question?: string;
  readonly kind?: QuestionKind;
  readonly mode?: Mode;
  readonly keyPoints?: readonly string[];
}

const OPEN_QUESTION = 'Walk me through a system you built and why it is shaped that way.';

function turnOf(text: string, answerId: string, asked: AskedQuestion, mode: Mode): ReadTurn {
  const wellFormed = toWellFormedText(text);
  const told = readAnswer(wellFormed, mode, asked.text);
  const outright = askedDimension(asked.text);
  const circumstances = { question: asked.text, kind: asked.kind, ...(outright && { asked: outright }) };
  const score = scoreAnswer(told, readMoves(told, circumstances, model.moves), asked, 'senior', model.points);
  return readTurn({ answerId, text: wellFormed, score });
}

/** Reads answers as kinds of probes are given them: the first one answers the question, further ones a follow-up. */
export function exchangeOf(
  answers: string | readonly [string, ...string[]],
  of: Circumstances = {},
): ProbeContext {
  const { question = OPEN_QUESTION, kind = 'story', mode = 'typed', keyPoints } = of;
  const asked: AskedQuestion = { text: question, kind, ...(keyPoints && { keyPoints }) };
  const [first, ...others] = typeof answers === 'string' ? [answers] : answers;
  const turns: ProbeContext['turns'] = [
    turnOf(first, 'a1', asked, mode),
    ...others.map((text, i) => turnOf(text, `a${i + 2}`, asked, mode)),
  ];
  return { question: asked, level: 'senior', turns, figures: [] };
}

/** The most urgent candidate of a kind on such an answer; undefined where it asks nothing. */
export function firstProbe(
  find: FindCandidates,
  answers: string | readonly [string, ...string[]],
  of?: Circumstances,
): ProbeCandidate | undefined {
  return find(exchangeOf(answers, of))[0];
}

const IN_MARKS = /“([^”]*)”/g;

function quotedIn(text: string): string[] {
  return [...text.matchAll(IN_MARKS)].map((m) => m[1] ?? '');
}

/** What must hold of any candidate on any exchange: it quotes only what is there, and is fit to be shown. */
export function expectSound(candidate: ProbeCandidate, { turns }: ProbeContext): void {
  const quotes = candidate.quotes.map(({ quote }) => quote);
  expect(quotedIn(`${candidate.text} ${candidate.because}`)).toEqual(quotes);
  for (const { quote, start, end, answerId } of candidate.quotes) {
    const answer = turns.find((turn) => turn.answerId === answerId);
    expect(answer?.text.slice(start, end)).toBe(quote);
  }
  for (const quote of quotedIn(`${candidate.sharper.text} ${candidate.sharper.because}`))
    expect(quotes).toContain(quote);
  expect(candidate.urgency).toBeGreaterThanOrEqual(0);
  expect(candidate.urgency).toBeLessThanOrEqual(1);
  expect(candidate.subject).not.toBe('');
  for (const words of [
    candidate.text,
    candidate.because,
    candidate.sharper.text,
    candidate.sharper.because,
  ]) {
    expect(words).toMatch(/[.?]$/);
    // What is quoted is as it is; our own words are tidy.
    expect(words.replace(IN_MARKS, '“”')).not.toMatch(/undefined|null|\s{2}|!/);
  }
}
