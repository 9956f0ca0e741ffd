import type { Sentence } from '../text/sentences.ts';

/** Words to a grader instead of to an interviewer; matched against lower case. */
export const TO_THE_GRADER =
  /\b(?:ignore|disregard|forget|override) (?:all |any |the |your |these |every )*(?:previous|prior|above|earlier|other|existing|instructions?|rules|rubric)\b|\b(?:give|award|assign|grant) (?:me |this |it |the |my )*(?:answer |response |candidate )*(?:a |an |the |full|maximum|max|top|perfect|highest|all |3|5|three|five)(?: \w+){0,3} ?(?:points?|marks?|scores?|ratings?|grade|stars)\b|\b(?:score|rate|grade|mark) (?:this|it|me|my|the) (?:answer |response |candidate )*(?:as |with |at |a |an )*(?:3|5|10|three|five|ten|perfect|strong yes|full|maximum|highest)\b|\b(?:system|assistant|developer) (?:prompt|message|note|override) ?:|\byou are (?:now )?(?:an? |the )?(?:\w+ )?(?:grader|scorer|rater|evaluator|assistant|language model|ai)\b|\bas an ai\b|\b(?:note|message|instruction)s? (?:to|for) (?:the )?(?:grader|scorer|rater|evaluator|model|assistant|ai)\b|\b(?:overall|credibility|constraints|alternatives|numbers|limits) ?(?:=|:|is|should be|must be) ?(?:3|5|three|five)\b/;

/** True for a sentence that instructs whoever scores the answer: it performs no move and earns nothing. */
export function isInjectedInstruction(sentence: Sentence): boolean {
  return TO_THE_GRADER.test(sentence.plain);
}

const ANY_CASE = new RegExp(TO_THE_GRADER.source, 'gi');
/** An instruction at the end is looked for in this many code units. */
const LONGEST_INSTRUCTION = 400;
/** What may still follow it: nothing that could be part of the answer. */
const REST =
  /^(?:[\s,]+(?:in|for|on|and|with|to|all|the|every|each|any|its?|of|dimensions?|categor(?:y|ies)|points?|instructions?|rules|rubric|please|be|nice|kind|now))*[\s.,!?"'’”*_\])-]*$/i;

/**
 * Cuts instructions to the grader off the end of an answer before its sentences are cut, since in unpunctuated
 * speech they would run into what was really said. Returns a beginning of the text.
 */
export function withoutTrailingInstruction(text: string): string {
  let end = text.length;
  for (let i = 0; i < 20; i++) {
    const from = Math.max(0, end - LONGEST_INSTRUCTION);
    const last = [...text.slice(from, end).matchAll(ANY_CASE)].at(-1);
    if (last === undefined || !REST.test(text.slice(from + last.index + last[0].length, end))) break;
    end = from + last.index;
  }
  return end === text.length ? text : text.slice(0, end).trimEnd();
}
