import type { Question, QuestionInput } from '@sounding/core';
import { onApple } from '../../../lib/keys.ts';

/** The question at hand: one of the bank, or its text alone where the person brought their own. */
export type AskedQuestion = Pick<Question, 'text'> &
  Partial<Pick<Question, 'id' | 'kind' | 'keyPoints' | 'dimensions'>>;

/** The question as the scorer takes it, in the wording in which it was asked. */
export function questionInput(question: AskedQuestion, text: string): QuestionInput {
  const { kind, keyPoints, dimensions } = question;
  return {
    text,
    ...(kind === undefined ? {} : { kind }),
    ...(keyPoints === undefined ? {} : { keyPoints }),
    ...(dimensions === undefined ? {} : { dimensions }),
  };
}

/** What stands in an empty editor: what can be done here first, and how an answer had better begin. */
export function placeholderOf({ kind = 'story' }: Pick<AskedQuestion, 'kind'>, canSpeak: boolean): string {
  return `${canSpeak ? `Say it (${onApple ? '⌥R' : 'Alt R'}) or type it. ` : ''}${openings[kind]}`;
}

const openings = {
  story: 'The situation and its limits first. Then what you weighed, what you chose, and what it cost.',
  knowledge: 'The answer itself first. Then when each applies, and what it costs.',
  debug: 'What you would look at first and what it would tell you. Then the cause, and the mend.',
} as const;
