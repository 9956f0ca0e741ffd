import type { Question, QuestionKind } from '@sounding/core';

/** The questions that answers refer to; handed to the features, so that a person's own can join them later. */
export interface QuestionBank {
  /** The question of an id; undefined where there is none. */
  readonly find: (id: string) => Question | undefined;
  /** Questions that match all the words, best first; all of them for no words. */
  readonly search: (words: string, kind?: QuestionKind) => readonly Question[];
  /** What a question asks for, read from its text. */
  readonly inferKind: (text: string) => QuestionKind;
}
