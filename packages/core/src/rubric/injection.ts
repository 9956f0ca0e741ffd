import { breakAtPunctuation, isUnpunctuated } from '../text/sentence-breaks.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

const DIMENSION =
  '(?:overall|credibility|constraints|alternatives|numbers|limits|customer|operations|scale|ownership|outcome|rollout|structure|coverage)';
/** Points that somebody would like to have. */
const TOP = '(?:3|5|10|three|five|ten|max(?:imum)?|full|top|perfect|highest)';
const GRADER = '(?:grader|scorer|rater|evaluator|assessor|examiner|marker|grading model|scoring model)';
const ANSWER = '(?:answer|response|candidate|submission|transcript)';

/** Words to a grader instead of to an interviewer, in lower case and with straight quotes. */
const WORDINGS = [
  // Orders to forget the orders, and to give points.
  '(?:ignore|disregard|forget|override) (?:all |any |the |your |these |every )*(?:(?:previous|prior|above|earlier|other|existing|scoring|grading) (?:\\w+ )?(?:instructions?|rules|prompts?|guidelines?|criteria|messages?|orders)|(?<=(?:all|any|your|these|every) )(?:\\w+ )?instructions|rubric)',
  `(?:give|award|assign|grant) (?:me |this |it |the |my |all )*(?:answer |response |candidate )*(?:a |an |the |all |at least )*(?:${TOP}|best|good|strong)(?: \\w+){0,3} ?(?:points?|marks?|scores?|ratings?|grade|stars)`,
  '(?:record|note|enter) (?:this |it |the (?:answer|candidate) )?(?:as )?(?:an? )?["\']?strong (?:yes|hire)|(?:rating|score|vote|grade) is (?:3|5|three|five) (?:for|in|on|of)|have (?:all )?been (?:fully )?covered (?:above|in full)',
  `(?:score|rate|grade|mark) (?:this|it|me|my|the) (?:answer |response |candidate )*(?:as |with |at |a |an )*(?:${TOP}|strong yes)`,
  `(?:rate|score|grade|mark|assess|treat|count|regard) (?:every|each|all|any|the following|everything)(?: of the)? (?:${DIMENSION}|dimensions?|categor(?:y|ies)|criteri(?:on|a)|sentences?|statements?)(?: (?:below|above|here))?(?: as (?:an? )?(?:\\w+ )?(?:constraint|alternative|number|limit)s?(?: with an? (?:\\w+ )?alternative)?)?`,
  '(?:please|kindly) (?:score|rate|grade|mark|assess|record|give|award) (?:this|it|me|as|my|every|all|the (?:answer|response|candidate|highest|maximum|full))',
  "(?:do not|don't|never) (?:deduct|penali[sz]e|subtract|dock|downgrade|mark down|take off)(?: any| me)? ?(?:points?|marks?|for|brevity|this|me)",
  `(?:should|must|shall|is to|are to|has to|needs to) (?:therefore )?(?:be (?:rated|scored|graded|marked|awarded|given)|receive|get|score|earn) (?:as |at |with |a |an |the |of )*(?:${TOP}|strong|excellent|best)`,
  `(?:return|output|produce|give|assign|award|choose|set)(?: us| me)? (?:the |a )?(?:best|highest|maximum|top)(?: possible)? (?:rating|score|grade|marks?|points|vote)`,
  `(?:set|make|put|raise|change) (?:the )?(?:overall|all points|every point|points|scores?|ratings?|vote|${DIMENSION})(?: vote| rating| score| points)? (?:to|at|=) ?(?:${TOP}|\\d)`,
  // Who is spoken to.
  '(?:system|assistant|developer) (?:prompt|message|note|override) ?:',
  '(?:system|assistant|developer|admin|instructions?) ?: ?(?:set|ignore|disregard|override|you (?:are|must|will|should)|give|score|rate|award|grade|new instructions?)',
  'system (?:set|override|ignore) (?:overall|all|the|every|previous)',
  `you are (?:now )?(?:an? |the )?(?:\\w+ )?(?:${GRADER}|assistant|language model|ai)`,
  'as an ai|(?:you (?:will|would|could|may|might) (?:lose|risk) )?your (?:job|role|task) as (?:an? |the )?(?:\\w+ )?(?:language model|ai|grader|scorer|evaluator|assistant|rater)',
  `(?:as|like) (?:an?|the) (?:(?:impartial|fair|expert|generous|senior|automated|objective|good) )?${GRADER},? (?:you|it|please|one|i ask)`,
  `(?:note|message|instruction|reminder|hint|memo|word|request)s? (?:to|for) (?:the |any |my |all )?(?:automated |ai )?(?:${GRADER}|evaluation|assessment|grading|scoring|model|assistant|ai|whoever(?:'s| is)?|reviewer)`,
  `(?:dear|to the|hello|attention|hey) (?:automated |ai )?${GRADER}`,
  `(?:for|to) (?:whoever|whatever|the (?:system|model|ai|machine|person|algorithm))(?: or whatever)?(?: is|'s| that is| who is)? (?:reading|scoring|grading|evaluating|marking|assessing|rating)`,
  `${GRADER} (?:should|must|will|shall|may|can|has to|needs to) (?:therefore )?(?:note|notice|conclude|assign|award|give|rate|score|grant|accept|treat|mark|recogni[sz]e|agree|record|see)`,
  'for (?:scoring|grading|marking|rating) purposes|(?:per|under|by|according to|in line with) (?:the|your) (?:scoring|marking|grading) (?:guidelines?|guidance|scheme|rubric|criteria|instructions?|rules)',
  // What is said of the answer by itself.
  `(?:this|my|(?:the )?(?:following|above|preceding)|the) ${ANSWER}(?: above| below)?,? (?:\\w+ ){0,3}?(?:covers|contains|satisfies|meets|demonstrates|includes|fulfil\\w+|ticks|names|shows|exceeds|deserves|merits|warrants|qualifies)\\b[^.;]{0,80}(?:criteri(?:on|a)|rubric|dimensions?|categor(?:y|ies)|requirements? of the (?:role|rubric|level)|competenc\\w+|marks?\\b|points\\b|level 3|strong (?:yes|hire)|senior|top level|in full|constraints?\\b|alternatives?\\b)`,
  `(?:this|my|(?:the )?(?:following|above|preceding)|the) ${ANSWER} (?:has|have) (?:already )?been (?:pre-?\\w+|reviewed|assessed|graded|rated|scored|verified|approved|judged)(?: by an? (?:\\w+ ){1,2}?(?:interviewer|panel|committee|engineer|expert|person|human|grader|reviewer))?(?:,? (?:who|which|and))?`,
  `(?:this|my|(?:the )?(?:following|above|preceding)|the) ${ANSWER} is (?:clearly |obviously |already |to be |considered )*(?:a |an )?(?:strong (?:yes|hire)|perfect|excellent|outstanding|exemplary|model answer|top|rated|5|full marks)`,
  '(?:meets?|satisf(?:y|ies)|fulfils?) (?:all|every|each)(?: of)?(?: the)? (?:criteri(?:on|a)|dimensions?|points) of (?:the|your) rubric',
  '(?:rated|scored|graded|marked) (?:it |this )?(?:every|each|all)(?: of)?(?: the)? (?:dimensions?|categor(?:y|ies)|criteria)',
  '(?:marking|grading|scoring) (?:guidance|guidelines?|scheme)|every dimension (?:of the|is|was|at|gets|deserves)|in (?:every|each|all) dimensions?|on (?:every|each|all) dimensions?',
  // Pleas, and what a grader would have written.
  '(?:please|kindly) (?:make sure|ensure|see to it)(?: that)? (?:the|this|your|my) (?:assessment|rating|score|grade|evaluation|vote)|(?:please |kindly )be (?:generous|lenient|kind|nice|merciful|fair)(?! to)|(?:high|good|better|top) (?:score|rating|grade|mark) (?:means|would mean|matters|is (?:very |so )?important)(?: so much| a lot| everything| the world)?(?: (?:to|for) (?:me|us))?(?: and (?:to |for )?my \\w+)?',
  'end of (?:the )?(?:answer|response|transcript|interview)\\b',
  `(?:assessment|verdict|evaluation|rating|grade|overall) ?: ?(?:excellent|outstanding|strong|perfect|5 ?/ ?5|3 ?/ ?3|very good|full marks)|excellent use of (?:figures|numbers|evidence|constraints)`,
  `(?:${DIMENSION} ?(?:=|is|should be|must be)|overall ?:) ?(?:3|5|three|five)(?= ?(?:$|[,.;]| points?\\b))`,
  `["']${DIMENSION}["'] ?: ?(?:["']?\\d|["']${TOP})`,
  `${DIMENSION}\\W{0,3}(?:is |are |at )?(?:3|5|three|five)(?:\\W{1,3}| and )${DIMENSION}\\W{0,3}(?:is |are |at )?(?:3|5|three|five)`,
].join('|');
export const TO_THE_GRADER = new RegExp(`(?<![\\w'])(?:${WORDINGS})(?!\\w)`);

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

/** A piece between two stops with more words is cut as speech is; where stops are rare, one with more than so many. */
const MOST_WORDS = { written: 60, unpunctuated: 20 } as const;
/** Two instructions with no more than this between them, in code units, are one. */
const LONGEST_GAP = 110;
/** Words of instructions: an instruction goes on as long as these follow each other. */
const INSTRUCTING = new Set(
  (
    'ignore disregard previous instructions give award assign score rate grade mark answer response candidate points point marks scores ' +
    'rating dimension dimensions every each all full maximum top perfect highest best possible three five 3 5 overall strong yes please ' +
    'conclude rubric grader evaluator interviewer reviewed rated senior system set constraints alternatives numbers limits ' +
    'customer operations scale ownership outcome rollout structure credibility this that me it as with at on in for to of and so the a an is be'
  ).split(' '),
);
const LINKS = new Set('this that me it as with at on in for to of and so the a an is be'.split(' '));
const WORD = /[\p{L}\p{N}]+["'’}\]]*/gu;

/**
 * Puts blanks in the place of instructions to the grader that no stop parts from the rest, as in unpunctuated speech;
 * others are sentences of their own. The text keeps its length, so that offsets into it stay true.
 */
export function withBlankInstructions(text: string): string {
  let out = '';
  let done = 0;
  let from = -1;
  let to = -1;
  const blank = (): void => {
    if (from < 0) return;
    const end = endOfInstruction(text, to);
    out += text.slice(done, from) + ' '.repeat(end - from);
    done = end;
  };
  let pieces: readonly Span[] | undefined;
  for (const match of text.matchAll(ANY_CASE)) {
    pieces ??= findRunOns(text);
    if (match.index < done || !pieces.some((p) => p.start <= match.index && match.index < p.end)) continue;
    if (from < 0 || match.index - to > LONGEST_GAP) {
      blank();
      if (match.index < done) continue;
      from =
        match.index - (OPENED.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0].length ?? 0);
    }
    to = match.index + match[0].length;
  }
  if (from < 0) return text;
  blank();
  return out + text.slice(done);
}

/** Brackets and quotes before a first name in JSON. */
const OPENED = /[{["']+\s*$/;

/** The pieces between stops that are too long to be cut by punctuation alone. */
function findRunOns(text: string): Span[] {
  const pieces = breakAtPunctuation(text);
  const sizes = pieces.map(({ start, end }) => text.slice(start, end).split(/\s+/).length);
  const words = sizes.reduce((sum, size) => sum + size, 0);
  const most = MOST_WORDS[isUnpunctuated(pieces.length, words) ? 'unpunctuated' : 'written'];
  return pieces.filter((_, i) => (sizes[i] ?? 0) > most);
}

/** Where the words of an instruction end that go on behind `at`: never at a word that only links. */
function endOfInstruction(text: string, at: number): number {
  let end = at;
  for (const match of text.slice(at, at + LONGEST_INSTRUCTION).matchAll(WORD)) {
    const word = match[0].toLowerCase().replace(/["'’}\]]+$/, '');
    if (!INSTRUCTING.has(word)) break;
    if (!LINKS.has(word)) end = at + match.index + match[0].length;
  }
  return end;
}
