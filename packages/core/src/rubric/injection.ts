import type { Sentence } from '../text/sentences.ts';

/** Words to a grader instead of to an interviewer; matched against lower case. */
export const TO_THE_GRADER =
  /\b(?:ignore|disregard|forget|override) (?:all |any |the |your |these |every )*(?:previous|prior|above|earlier|other|existing|instructions?|rules|rubric)\b|\b(?:give|award|assign|grant) (?:me |this |it |the |my )*(?:answer |response |candidate )*(?:a |an |the |full|maximum|max|top|perfect|highest|all |3|5|three|five)(?: \w+){0,3} ?(?:points?|marks?|scores?|ratings?|grade|stars)\b|\b(?:score|rate|grade|mark) (?:this|it|me|my|the) (?:answer |response |candidate )*(?:as |with |at |a |an )*(?:3|5|10|three|five|ten|perfect|strong yes|full|maximum|highest)\b|\b(?:system|assistant|developer) (?:prompt|message|note|override) ?:|\byou are (?:now )?(?:an? |the )?(?:\w+ )?(?:grader|scorer|rater|evaluator|assistant|language model|ai)\b|\bas an ai\b|\b(?:note|message|instruction)s? (?:to|for) (?:the )?(?:grader|scorer|rater|evaluator|model|assistant|ai)\b|\b(?:overall|credibility|constraints|alternatives|numbers|limits) ?(?:=|:|is|should be|must be) ?(?:3|5|three|five)\b/;

/** True for a sentence that instructs whoever scores the answer: it performs no move and earns nothing. */
export function isInjectedInstruction(sentence: Sentence): boolean {
  return TO_THE_GRADER.test(sentence.plain);
}
