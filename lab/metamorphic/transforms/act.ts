import { bareOfPast } from './past-verb.ts';

/** "we", "I" and the like, with words between that go along. */
const SUBJECT =
  /\b(we|i|they|it|he|she|you)((?: (?:also|then|just|only|first|actually|really|never|already|finally|still|always))*) ([a-z]+)\b/gi;
const FORMS_OF_BE = /^(?:was|were|is|are|am)$/i;

/** An act told in a sentence: where its verb stands, and the verb in its bare form. */
export interface Act {
  readonly subject: string;
  /** From the end of the subject to the end of the verb. */
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  /** Adverbs between the two, with the space before them. */
  readonly adverbs: string;
}

/** The first act that a pronoun does in a past tense or in a form of "be"; undefined where none is told so. */
export function findAct(sentence: string): Act | undefined {
  for (const match of sentence.matchAll(SUBJECT)) {
    const [whole, subject = '', adverbs = '', word = ''] = match;
    const verb = FORMS_OF_BE.test(word) ? 'be' : bareOfPast(word);
    if (verb === undefined) continue;
    return { subject, adverbs, verb, start: match.index + subject.length, end: match.index + whole.length };
  }
  return undefined;
}
