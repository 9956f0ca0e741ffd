import type { AnswerInput, Exchange, ExchangeTurn, Session } from '@sounding/core';

/** What is known of a session's answers, by their ids. */
export type AnswersById = ReadonlyMap<string, AnswerInput>;

/** What an interviewer has heard of a session so far. A follow-up that is open, or was when it closed, is left out. */
export function exchangeOf(session: Session, answers: AnswersById): Exchange {
  const { question, turns, figures, level } = session;
  const { id: _, ...asked } = question;
  const skipped = turns.flatMap((turn) => (turn.skipped && turn.probe !== undefined ? [turn.probe] : []));
  return {
    question: asked,
    turns: turns.flatMap(({ answerId, probe }): ExchangeTurn[] => {
      if (answerId === undefined) return [];
      const answer = answers.get(answerId);
      if (answer === undefined) throw new Error('an answer of a session is missing');
      return [{ answerId, answer, ...(probe === undefined ? {} : { probe }) }];
    }),
    ...(skipped.length === 0 ? {} : { skipped }),
    ...(figures.length === 0 ? {} : { figures }),
    level,
  };
}
