import { createHash, randomUUID } from 'node:crypto';
import { type Question, STARTER_QUESTIONS, searchQuestions, toWellFormedText } from '@sounding/core';
import { choose } from '../ask/choose.ts';
import type { Desk } from '../ask/desk.ts';
import type { Drafts, LeftDraft } from '../ask/drafts.ts';
import { drawsFor } from '../ask/draws.ts';
import { feedback } from '../ask/feedback.ts';
import { keptLine } from '../ask/kept-line.ts';
import { namedQuestion } from '../ask/named-question.ts';
import { newAnswer } from '../ask/new-answer.ts';
import { pickQuestion } from '../ask/pick-question.ts';
import type { Practice } from '../ask/practice.ts';
import { practise } from '../ask/practise.ts';
import { questionLines } from '../ask/question-lines.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, usageFailure } from '../failure.ts';
import { type AskedQuestion, findQuestion } from '../score/find-question.ts';
import { notAssessedWords } from '../score/not-assessed-words.ts';
import { openInput } from '../score/open-input.ts';
import { MAX_ANSWER_UNITS, readAnswer } from '../score/read-answer.ts';
import { scoreAnswer } from '../score/score-answer.ts';
import { type LineReader, readTerminal } from '../terminal/line-reader.ts';
import { outputLook } from '../terminal/output-look.ts';
import { writeOut } from '../terminal/write-out.ts';
import { type AskOptions, readAskOptions } from './ask-options.ts';

/** Where this run keeps answers and drafts. */
interface Keeping {
  readonly desk: Desk;
  readonly drafts: Drafts;
}

/** `sounding ask`: a question in the terminal, an answer typed or piped in, and feedback; then again, or the next. */
export async function ask(words: readonly string[]): Promise<ExitCode> {
  const options = readAskOptions(words);
  if (options.form === 'help') {
    const { helpFor } = await import('./help.ts');
    await writeOut(helpFor('ask'));
    return EXIT.ok;
  }
  const candidates = searchQuestions(STARTER_QUESTIONS, options.search ?? '').filter(
    ({ kind }) => options.kind === undefined || options.question !== undefined || kind === options.kind,
  );
  if (candidates.length === 0) throw new Failure(noneFound(options));
  if (options.form === 'list') {
    const widest = Math.max(...STARTER_QUESTIONS.map(({ id }) => id.length));
    await writeOut(candidates.map(({ id, text }) => `${id.padEnd(widest)}  ${text}\n`).join(''));
    return EXIT.ok;
  }
  const given =
    options.question === undefined
      ? undefined
      : namedQuestion(options.question, options.kind, 'sounding ask --list shows them');
  return process.stdin.isTTY === true
    ? await askAtTerminal(given, candidates, options)
    : await askOnce(given, candidates, options);
}

function noneFound({ search, kind }: AskOptions): string {
  const what = kind === undefined ? 'question' : `${kind} question`;
  return `no ${what} has the words "${search ?? ''}"; sounding ask --list shows what there is`;
}

/** The answer comes by a pipe or from a file: feedback once, and that is all. */
async function askOnce(
  given: AskedQuestion | undefined,
  candidates: readonly Question[],
  options: AskOptions,
): Promise<ExitCode> {
  const { search, chance, kind, level } = options;
  if (given === undefined && search === undefined && chance?.seed === undefined) {
    throw usageFailure(
      'say which question is answered: its id or its words (sounding ask --list shows them)',
    );
  }
  const draw = chance === undefined ? undefined : drawsFor(chance.seed)();
  const picked = pickQuestion({
    candidates,
    answered: [],
    asked: new Set(),
    ...(draw === undefined ? {} : { draw }),
  });
  const asked = given ?? findQuestion(picked?.id, kind);
  const text = toWellFormedText(await readAnswer(await openInput('-'), MAX_ANSWER_UNITS));
  const look = outputLook(options.color);
  const assessment = scoreAnswer({ text, mode: 'typed' }, asked, level);
  if (assessment.status === 'not_assessed') {
    process.stderr.write(`sounding: not scored: ${notAssessedWords(assessment.reason, text)}\n`);
  } else {
    await writeOut(`${questionLines(asked, look)}\n${feedback(text, assessment, look)}`);
  }
  if (options.keep && text.trim() !== '') {
    const { desk } = await openKeeping(options);
    const body = newAnswer(asked, { text });
    // Made of what is kept: the same answer piped in again makes no second one.
    const key = `ask-${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 40)}`;
    const line = keptLine(await desk.keep(body, key), assessment, look.width);
    if (assessment.status === 'ok') await writeOut(`\n${line}`);
    else process.stderr.write(`sounding: ${line}`);
  }
  return assessment.status === 'ok' ? EXIT.ok : EXIT.notAssessed;
}

async function askAtTerminal(
  given: AskedQuestion | undefined,
  candidates: readonly Question[],
  options: AskOptions,
): Promise<ExitCode> {
  const keeping = options.keep ? await openKeeping(options) : undefined;
  const next = nextQuestion(candidates, options, keeping?.desk);
  const lines = readTerminal();
  try {
    const practice: Practice = {
      lines,
      say: writeOut,
      clock: () => performance.now() / 1000,
      newKey: randomUUID,
      look: outputLook(options.color),
      level: options.level,
      next,
      ...(keeping === undefined ? {} : { keeping }),
    };
    const left = keeping?.drafts.left();
    if (left !== undefined) {
      const chosen = await offerDraft(left, lines);
      if (chosen === 'quit' || chosen === 'end') return EXIT.ok;
      if (chosen === 'interrupt') return EXIT.interrupted;
      if (chosen === 'continue') {
        const { question, kind } = left.head;
        return await practise(
          { asked: findQuestion(question, kind), draft: left.resume(), resumed: left.text },
          practice,
        );
      }
      if (chosen === 'discard') left.discard();
    }
    const asked = given ?? (await next());
    return asked === undefined ? EXIT.failed : await practise({ asked }, practice);
  } finally {
    lines.close();
  }
}

async function offerDraft({ head, text }: LeftDraft, lines: LineReader) {
  const look = outputLook(undefined);
  const kept = text.trim().split(/\s+/).length;
  await writeOut(`A draft of ${kept} words was left on this question:\n`);
  await writeOut(`${questionLines({ text: head.question }, look)}\n`);
  return await choose(['continue', 'discard', 'leave', 'quit'], { lines, say: writeOut });
}

/** Each call gives the question to go on with, and remembers that it was asked. */
function nextQuestion(
  candidates: readonly Question[],
  { kind, chance, question }: AskOptions,
  desk: Desk | undefined,
): () => Promise<AskedQuestion | undefined> {
  const asked = new Set<string>();
  if (question !== undefined) asked.add(findQuestion(question, kind).id ?? '');
  const draws = chance === undefined ? undefined : drawsFor(chance.seed);
  let answered: readonly string[] | undefined;
  return async () => {
    if (draws === undefined) answered ??= (await desk?.answered()) ?? [];
    const draw = draws?.();
    const picked = pickQuestion({
      candidates,
      answered: answered ?? [],
      asked,
      ...(draw === undefined ? {} : { draw }),
    });
    if (picked === undefined) return undefined;
    asked.add(picked.id);
    return findQuestion(picked.id, kind);
  };
}

/** Loaded only when something is kept: the server's code takes longer than scoring an answer. */
async function openKeeping({ data }: AskOptions): Promise<Keeping> {
  const { CodedError, prepareDataDirectory, readConfig } = await import('@sounding/server');
  const { deskAt } = await import('../ask/desk.ts');
  const { draftsIn } = await import('../ask/drafts.ts');
  try {
    const config = readConfig(data === undefined ? {} : { data });
    prepareDataDirectory(config.dataDirectory);
    return { desk: deskAt(config), drafts: draftsIn(config.dataDirectory) };
  } catch (error) {
    throw error instanceof CodedError ? new Failure(error.message) : error;
  }
}
