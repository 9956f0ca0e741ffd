import {
  type AnswerInput,
  assessWithoutProbes,
  findDoubtfulWords,
  findProvisional,
  findTermsSaid,
  type QuestionInput,
  suggestTerms,
} from '@sounding/core';
import type { CheckedWords, CheckTerms } from '../assess-client.ts';
import { placeName } from './place-name.ts';

/**
 * Goes through a transcript for the words to be asked about. It needs the lexicon and one assessment a word, so it runs
 * in the scorer's worker. What the person has confirmed is left out.
 */
export function checkWords(answer: AnswerInput, question: QuestionInput, check: CheckTerms): CheckedWords {
  const { text, timing } = answer;
  const confirmed = new Set(check.confirmed);
  const suggestions = suggestTerms(text, { terms: [...check.terms, ...check.confidential] });
  const doubtful = findDoubtfulWords(text, timing, suggestions).filter(
    (word) => !confirmed.has(placeName(word)),
  );
  const provisional = findProvisional(assessWithoutProbes, answer, question, doubtful);
  return {
    doubtful,
    provisional,
    restsOn: provisional.words.flatMap((word) =>
      findProvisional(assessWithoutProbes, answer, question, [word]).dimensions.map((dimension) => ({
        dimension,
        word,
      })),
    ),
    confidential: findTermsSaid(text, check.confidential),
  };
}
