import {
  findQuestion as findKnownQuestion,
  type QuestionInput,
  type QuestionKind,
  STARTER_QUESTIONS,
} from '@sounding/core';
import { usageFailure } from '../failure.ts';
import { didYouMean } from '../nearest.ts';

/** Longest question, in UTF-16 code units: the bound that the API sets too. */
const MAX_QUESTION_UNITS = 4_000;
/** Words joined by hyphens and nothing else: nobody asks a question like that. */
const LOOKS_LIKE_AN_ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** A question as it is asked, with its id where the bank has it. */
export interface AskedQuestion extends QuestionInput {
  readonly id?: string;
}

/**
 * The question that was named: a starter question by its id or words, with all that is known of it,
 * else the words as they are. `kind` overrules. Throws a usage failure for an id that there is not.
 */
export function findQuestion(given: string | undefined, kind: QuestionKind | undefined): AskedQuestion {
  const asked = given?.trim() ?? '';
  if (asked.length > MAX_QUESTION_UNITS) {
    throw usageFailure(`the question is too long: at most ${MAX_QUESTION_UNITS} characters are read`);
  }
  const known = asked === '' ? undefined : findKnownQuestion(STARTER_QUESTIONS, asked);
  if (known === undefined && LOOKS_LIKE_AN_ID.test(asked)) {
    const ids = STARTER_QUESTIONS.map(({ id }) => id);
    throw usageFailure(`there is no question with the id ${asked}${didYouMean(asked, ids)}`);
  }
  const asKind = kind ?? known?.kind;
  return {
    ...(known === undefined ? {} : { id: known.id }),
    text: known?.text ?? asked,
    ...(asKind === undefined ? {} : { kind: asKind }),
    ...(known?.keyPoints === undefined ? {} : { keyPoints: known.keyPoints }),
    ...(known?.dimensions === undefined ? {} : { dimensions: known.dimensions }),
  };
}
