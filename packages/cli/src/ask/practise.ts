import type { Assessment } from '@sounding/core';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { AskedQuestion } from '../score/find-question.ts';
import { MAX_ANSWER_UNITS } from '../score/read-answer.ts';
import { adviceLines } from '../score/report.ts';
import { scoreAnswer } from '../score/score-answer.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { choose } from './choose.ts';
import { answerPath, type Desk } from './desk.ts';
import type { Draft } from './drafts.ts';
import { feedback } from './feedback.ts';
import { keptLine } from './kept-line.ts';
import { newAnswer } from './new-answer.ts';
import type { Practice } from './practice.ts';
import { pushBack } from './push-back.ts';
import { questionLines } from './question-lines.ts';
import { takeAnswer } from './take-answer.ts';

/** One answer to be typed: to a question, perhaps again, perhaps from a draft. */
interface Try {
  readonly asked: AskedQuestion;
  readonly draft?: Draft;
  readonly resumed?: string;
  readonly before?: Done;
}

/** An answer that was given. */
interface Done {
  readonly asked: AskedQuestion;
  readonly text: string;
  readonly seconds?: number;
  readonly assessment: Assessment;
  /** Absent where it was not kept. */
  readonly keptId?: string;
}

/**
 * The practice loop: a question, an answer, feedback; then again, follow-ups, the next question or the end.
 * Leaves with `failed` where the last answer could not be kept, with `interrupted` after Ctrl-C.
 */
export async function practise(first: Try, practice: Practice): Promise<ExitCode> {
  let current: Try | ExitCode = first;
  const said = new Set<string>();
  while (typeof current === 'object') current = await oneTry(current, practice, said);
  return current;
}

/** One answer from the question to the choice after it: what is to be tried next, or what to leave with. */
async function oneTry(current: Try, practice: Practice, said: Set<string>): Promise<Try | ExitCode> {
  const { lines, say, clock, look, keeping } = practice;
  const { asked, before, resumed } = current;
  await say(`\n${questionLines(asked, look)}\n`);
  if (before !== undefined) await say(`${adviceLines(before.assessment, before.text, look).join('\n')}\n\n`);
  if (resumed !== undefined) await say(`${look.paint.dim('So far:')}\n${safeLines(resumed)}\n\n`);
  const draft = current.draft ?? startDraft(asked, before?.keptId, practice);
  const typing = { lines, say, clock, look, ...(draft === undefined ? {} : { draft }) };
  const taken = await takeAnswer({ ...typing, ...(resumed === undefined ? {} : { resumed }) });
  if (taken.kind === 'interrupt') {
    const where = `Your draft is in ${draft?.path}; sounding ask offers it next time.`;
    await say(draft === undefined ? '\n' : `\n${told(where, practice)}\n`);
    return EXIT.interrupted;
  }
  if (taken.kind === 'too_long') {
    const why = `That is too long for one answer: at most ${MAX_ANSWER_UNITS} characters are read. ${stays(draft)}`;
    await say(`${told(why, practice)}\n`);
    return await whatNext({ current, failed: true }, practice);
  }
  if (taken.text === '') {
    draft?.remove();
    await say('Nothing was typed.\n');
    return await whatNext({ current, failed: false }, practice);
  }
  const answer = { text: taken.text, ...(taken.seconds === undefined ? {} : { seconds: taken.seconds }) };
  const assessment = scoreAnswer({ ...answer, mode: 'typed' }, asked, practice.level);
  // What an interviewer would ask next is not told beforehand here: "push" asks it.
  await say(feedback(taken.text, { ...assessment, probes: [] }, look));
  const attempt = { ...answer, assessment };
  const compared = before === undefined ? undefined : beforeAndAfter(before, attempt, look);
  if (compared !== undefined) await say(`\n${compared.join('\n')}\n`);
  const revises = draft?.head.revises;
  const body = newAnswer(asked, { ...answer, ...(revises === undefined ? {} : { revises }) });
  const kept =
    keeping === undefined ? undefined : await keep(body, assessment, draft, keeping.desk, practice, said);
  const done: Done = {
    asked,
    ...attempt,
    ...(kept === undefined ? {} : { keptId: kept.id }),
  };
  return await whatNext({ current, done, failed: keeping !== undefined && kept === undefined }, practice);
}

function startDraft(
  asked: AskedQuestion,
  revises: string | undefined,
  { keeping, newKey }: Practice,
): Draft | undefined {
  return keeping?.drafts.start({
    key: newKey(),
    question: asked.text,
    ...(asked.kind === undefined ? {} : { kind: asked.kind }),
    ...(revises === undefined ? {} : { revises }),
  });
}

async function keep(
  body: ReturnType<typeof newAnswer>,
  shown: Assessment,
  draft: Draft | undefined,
  desk: Desk,
  practice: Practice,
  said: Set<string>,
) {
  const { say, newKey, look } = practice;
  try {
    const kept = await desk.keep(body, draft?.head.key ?? newKey());
    draft?.remove();
    await say(`\n${keptLine(kept, shown, look.width, said)}`);
    return kept;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await say(`\n${told(`Not kept: ${error.message} ${stays(draft)}`, practice)}\n`);
    return undefined;
  }
}

function stays(draft: Draft | undefined): string {
  return draft === undefined ? '' : `Your text is in ${draft.path}; sounding ask offers it next time.`;
}

/** Asks what to do after an answer, until it is something that leads on. */
async function whatNext(
  { current, done, failed }: { current: Try; done?: Done; failed: boolean },
  practice: Practice,
): Promise<Try | ExitCode> {
  const { say } = practice;
  const before = done ?? current.before;
  for (;;) {
    await say('\n');
    const words = [
      'again',
      ...(before === undefined ? [] : ['push' as const]),
      'next',
      'open',
      'quit',
    ] as const;
    const chosen = await choose(words, practice);
    if (chosen === 'interrupt') return EXIT.interrupted;
    if (chosen === 'quit' || chosen === 'end') return failed ? EXIT.failed : EXIT.ok;
    if (chosen === 'again') return { asked: current.asked, ...(before === undefined ? {} : { before }) };
    if (chosen === 'push' && before !== undefined) {
      if ((await pushBack(before, practice)) === 'interrupt') return EXIT.interrupted;
      continue;
    }
    if (chosen === 'open') {
      await say(`${told(await whereToOpen(current.asked, before?.keptId, practice), practice)}\n`);
      continue;
    }
    const asked = await practice.next();
    if (asked !== undefined) return { asked };
    await say('There is no other question.\n');
  }
}

async function whereToOpen(
  asked: AskedQuestion,
  keptId: string | undefined,
  { keeping }: Practice,
): Promise<string> {
  const path =
    keptId !== undefined ? answerPath(keptId) : asked.id === undefined ? '/' : `/practice/${asked.id}`;
  const start = `No page is served now. sounding start serves it; then this is at ${path}.`;
  if (keeping === undefined) return start;
  try {
    const address = await keeping.desk.address();
    return address === undefined ? start : `${address}${path}`;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message;
  }
}

function told(words: string, { look }: Practice): string {
  return wrap(words, look.width).join('\n');
}

/** Lines of an earlier run, safe to show, each behind the sign it was typed at. */
function safeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${printable(line)}`)
    .join('\n');
}
