import {
  type Assessment,
  assessFollowUp,
  closeExchange,
  type ExchangeTurn,
  FOLLOW_UPS,
  nextProbe,
  type Probe,
} from '@sounding/core';
import { Failure } from '../failure.ts';
import type { AskedQuestion } from '../score/find-question.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { choose } from './choose.ts';
import type { Practice } from './practice.ts';
import { bestPoints, closingLines, raisedLines } from './raised-lines.ts';
import type { KeptSession } from './session-errands.ts';
import { takeAnswer } from './take-answer.ts';

/** The answer that is pushed back at. */
export interface FirstAnswer {
  readonly asked: AskedQuestion;
  readonly text: string;
  readonly seconds?: number;
  readonly assessment: Assessment;
  /** Absent where it was not kept: then its follow-ups are not either. */
  readonly keptId?: string;
}

/**
 * Asks follow-ups to an answer, one at a time, shows what each answer raised, and closes over all of them: when the person
 * has enough, after five, or where nothing is left to ask. Kept as a session where the answer was kept. Leaves with
 * `interrupt` on Ctrl-C.
 */
export async function pushBack(first: FirstAnswer, practice: Practice): Promise<'done' | 'interrupt'> {
  const { say, look, level, newKey } = practice;
  const tell = (words: string) => wrap(words, look.width).join('\n');
  const { asked, text, seconds, assessment } = first;
  const answer = { text, mode: 'typed', ...(seconds === undefined ? {} : { seconds }) } as const;
  const turns: ExchangeTurn[] = [{ answerId: 'answer', answer }];
  const skipped: Probe[] = [];
  const heard: Assessment[] = [assessment];
  const keeper = await beginKeeping(first, practice);
  for (let asks = 0; asks < FOLLOW_UPS.most; asks++) {
    const session = keeper.session();
    const probe =
      session === undefined ? nextProbe({ question: asked, turns, skipped, level }) : session.probe;
    if (probe === undefined) {
      await say('\nNothing is left to ask.\n');
      break;
    }
    await say(`\n${probeLines(probe, practice)}\n`);
    const { lines, clock } = practice;
    const taken = await takeAnswer({
      lines,
      say,
      clock,
      look,
      leaving: leavingWords(first, session, practice),
    });
    if (taken.kind === 'interrupt') {
      if (session !== undefined)
        await say(`\n${tell(`The session is kept; the page goes on with it at ${pathOf(session)}.`)}\n`);
      return 'interrupt';
    }
    if (taken.kind === 'too_long' || taken.text === '') {
      await say(taken.kind === 'too_long' ? 'That is too long for one answer.\n' : 'Passed over.\n');
      skipped.push(probe);
      await keeper.move((desk, open) => desk.skip(open));
    } else {
      const { kind: _, ...given } = taken;
      const followUp = { mode: 'typed', ...given } as const;
      const judged = assessFollowUp(followUp, probe, { assessmentId: 'follow-up', level });
      await say(`${raisedLines(judged, given.text, bestPoints(heard), look).join('\n')}\n`);
      heard.push(judged);
      turns.push({ answerId: `follow-up ${turns.length}`, answer: followUp, probe });
      await keeper.move((desk, open) => desk.answer(open, given, newKey()));
    }
    if (asks + 1 === FOLLOW_UPS.most) break;
    await say('\n');
    const chosen = await choose(['push', 'done'], practice);
    if (chosen === 'interrupt') return 'interrupt';
    if (chosen !== 'push') break;
  }
  const closing = closeExchange(
    { question: asked, turns, skipped, level },
    { assessmentId: 'exchange', level },
  );
  await say(`\n${closingLines(closing, assessment, text, look).join('\n')}\n`);
  await keeper.move((desk, open) => desk.close(open));
  const session = keeper.session();
  await say(
    session === undefined
      ? '\nThe follow-ups are not kept.\n'
      : `\n${tell(`Kept as a session; the page shows it at ${pathOf(session)}.`)}\n`,
  );
  return 'done';
}

type Errands = NonNullable<Practice['keeping']>['desk']['session'];

/** Keeps a session along with what happens here. Where that fails it is said once, and practice goes on without. */
async function beginKeeping({ keptId }: FirstAnswer, { keeping, level, say, look }: Practice) {
  const desk = keeping?.desk.session;
  let session: KeptSession | undefined;
  const attempt = async (errand: () => Promise<KeptSession>): Promise<void> => {
    try {
      session = await errand();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      session = undefined;
      await say(`\n${wrap(`Not kept from here on: ${error.message}`, look.width).join('\n')}\n`);
    }
  };
  if (desk !== undefined && keptId !== undefined) await attempt(() => desk.begin(keptId, level));
  return {
    session: () => session,
    move: async (errand: (desk: Errands, open: KeptSession) => Promise<KeptSession>): Promise<void> => {
      const open = session;
      if (desk !== undefined && open !== undefined) await attempt(() => errand(desk, open));
    },
  };
}

function probeLines({ text, because }: Probe, { look: { paint, width } }: Practice): string {
  const asked = wrap(printable(text), width - 2).map((line) => `  ${paint.bold(line)}`);
  const why = wrap(printable(because), width - 2).map((line) => `  ${paint.dim(line)}`);
  return [...asked, ...why].join('\n').concat('\n');
}

/** What Ctrl-C takes away while a follow-up is answered, and what it does not. */
function leavingWords(
  { keptId }: FirstAnswer,
  session: KeptSession | undefined,
  { keeping }: Practice,
): string {
  if (session !== undefined) return 'Ctrl-C leaves without this reply; all before it is kept';
  if (keeping === undefined) return 'Ctrl-C leaves; nothing of this run is kept';
  return keptId === undefined
    ? 'Ctrl-C leaves; the follow-ups are not kept'
    : 'Ctrl-C leaves; your answer is kept, the follow-ups are not';
}

/** Where the page shows a session. */
function pathOf({ id }: KeptSession): string {
  return `/sessions/${encodeURIComponent(id)}`;
}
