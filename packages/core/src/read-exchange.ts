import { judgeFollowUp } from './assess-follow-up.ts';
import { shippedModel } from './engine.ts';
import type { Exchange, ExchangeTurn } from './exchange.ts';
import { type Judged, judgeAnswer, readQuestion } from './judge-answer.ts';
import type { AskedProbe } from './probes/asked-probe.ts';
import type { ProbeContext, ReadTurn } from './probes/probe-context.ts';
import { probedQuestion } from './probes/probed-question.ts';
import { readTurn } from './probes/read-turn.ts';
import { replyStanding } from './probes/reply-standing.ts';
import type { Assessment } from './rubric/assessment.ts';
import type { AskedQuestion } from './rubric/score-answer.ts';

/** One answer of an exchange, judged. */
export interface JudgedTurn {
  readonly turn: ExchangeTurn;
  readonly judged: Judged;
}

/** An exchange as an interviewer has it in mind. */
export interface ReadExchange {
  readonly question: AskedQuestion;
  readonly turns: readonly JudgedTurn[];
  /** What probes are found in; absent where no answer could be assessed. */
  readonly context?: ProbeContext;
  /** The answer to the question itself, where there is one. */
  readonly first?: Assessment;
  /** Follow-ups in the order in which they were asked, the skipped ones last. */
  readonly asked: readonly AskedProbe[];
}

/** Reads an exchange once, for the next follow-up and for the closing assessment. */
export function readExchange(exchange: Exchange): ReadExchange {
  const question = readQuestion(exchange.question);
  const level = exchange.level ?? 'senior';
  const turns = exchange.turns.map((turn) => ({ turn, judged: judgeTurn(turn, exchange) }));
  const [first, ...rest] = turns.flatMap(toReadTurn);
  const context: ProbeContext | undefined = first && {
    question: probedQuestion(question),
    level,
    turns: [first, ...rest],
    figures: exchange.figures ?? [],
  };
  const opening = turns[0]?.judged.assessment;
  const skipped = exchange.skipped ?? [];
  return {
    question,
    turns,
    ...(context === undefined ? {} : { context }),
    ...(opening === undefined ? {} : { first: opening }),
    asked: [...turns.flatMap(toAsked), ...skipped.map((probe) => ({ probe, outcome: 'skipped' as const }))],
  };
}

function judgeTurn({ answerId, answer, probe }: ExchangeTurn, { question, level }: Exchange): Judged {
  const options = { assessmentId: answerId, ...(level === undefined ? {} : { level }) };
  return probe === undefined
    ? judgeAnswer(shippedModel(), answer, question, options)
    : judgeFollowUp(answer, probe, options);
}

function toReadTurn({ turn, judged }: JudgedTurn): ReadTurn[] {
  const { answerId, probe } = turn;
  const { text, score } = judged;
  if (score === undefined) return [];
  return [readTurn({ answerId, text, score, ...(probe === undefined ? {} : { probe }) })];
}

function toAsked({ turn: { probe }, judged }: JudgedTurn): AskedProbe[] {
  if (probe === undefined) return [];
  const { assessment, text, told } = judged;
  return [{ probe, outcome: replyStanding({ text, mode: told.mode, assessment }, probe) }];
}
