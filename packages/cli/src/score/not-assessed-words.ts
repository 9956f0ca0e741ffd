import type { NotAssessedReason } from '@sounding/core';

const WORDS: Readonly<Record<NotAssessedReason, string>> = {
  empty: 'the answer is empty',
  too_short: 'the answer is too short to judge; a few whole sentences are needed',
  not_an_answer: 'this does not read as an answer in sentences',
  language: 'only answers in English can be judged so far',
  provider_failed: 'the model that was asked gave no usable reply',
};

/** Why there is no score, in words for the person. */
export function notAssessedWords(reason: NotAssessedReason | undefined): string {
  return reason === undefined ? 'the answer could not be judged' : WORDS[reason];
}
