import { NOT_KNOWN_WORDS, type NotAssessedReason, saysNotKnown } from '@sounding/core';

const WORDS: Readonly<Record<NotAssessedReason, string>> = {
  empty: 'the answer is empty',
  too_short: 'the answer is too short to judge; a few whole sentences are needed',
  not_an_answer: 'this does not read as an answer in sentences',
  language: 'only answers in English can be judged so far',
  provider_failed: 'the model that was asked gave no usable reply',
};

/** Why there is no score for an answer, in words for the person that stand behind a colon. */
export function notAssessedWords(reason: NotAssessedReason | undefined, text: string): string {
  if (isNotKnown(reason, text)) {
    const { what, todo } = NOT_KNOWN_WORDS;
    return `${what.charAt(0).toLowerCase()}${what.slice(1)} ${todo.replace(/\.$/, '')}`;
  }
  return reason === undefined ? 'the answer could not be judged' : WORDS[reason];
}

/** The same as a sentence of its own; `more` comes behind all but an honest "I don't know", whose words say it. */
export function notScored(reason: NotAssessedReason | undefined, text: string, more = ''): string {
  return isNotKnown(reason, text)
    ? `${NOT_KNOWN_WORDS.what} ${NOT_KNOWN_WORDS.todo}`
    : `Not scored: ${notAssessedWords(reason, text)}.${more}`;
}

function isNotKnown(reason: NotAssessedReason | undefined, text: string): boolean {
  return reason === 'not_an_answer' && saysNotKnown(text);
}
