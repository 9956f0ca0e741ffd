import type { QuestionKind } from './question.ts';

/** Facts are given and the fault is to be found; a fault of one's own past is told as such too. */
const DEBUG =
  /\bdebug\b|\bfind the (?:cause|fault|bug)\b|\bwhat is wrong\b|\bwhat'?s wrong\b|\bhow do you find\b|\b(?:a|the|that) (?:\w+ ){0,2}bug you\b|\byou(?:'re| are) seeing\b|\bkeeps? (?:failing|crashing|restarting)\b/;

/** The person's own past or own system is asked for. */
const STORY =
  /\btell (?:me|us) about\b|\bcould you tell\b|\bdescribe (?:a|an|the|your)\b|\b(?:did|have) (?:you|your)\b|\byour (?:team|system|service|design|architecture|project|pipeline|last|part|data|model|app|scheduler|devices|product|own|exact|serving|experience)\b|\byou (?:built|led|made|designed|chose|ran|worked|owned|architected|delivered|handled|maintain|support|are working|shipped|discovered|optimi[sz]ed|fixed|were)\b|\bthat (?:project|migration|database|protocol|design|decision|queue)\b|\bit (?:was|is) (?:healthy|built|shaped|rolled)\b|\bwas it\b|\bhow was\b|\bhow do you know\b|\bof your\b|\bwhat would you (?:change|do differently)\b|\bwhy did\b|\bwhat did\b|\bwhich options\b|\bwhy (?:does|is) it\b/;

/** A subject is to be explained, a procedure given, or a general approach. */
const KNOWLEDGE =
  /\bexplain\b|\bwhat (?:is|are|does)\b|\bhow (?:do|does|is|are|would|should|can)\b|\bwhen (?:would|do|should)\b|\bwhy (?:might|do|does|would|is|are)\b|\bdifference between\b|\bwalk me through (?:how you would|the process|conducting|what happens)\b|\bdraw\b|\bgive me\b|\bcan you\b|\bcompare\b|\bdefine\b|\bwhat do you do\b|\bname\b/;

/**
 * What a question asks for, read from its wording alone. A question that asks for one's own past is a story even
 * when it begins like an explanation; an empty or unusual one is a story too, since that is what a deep dive asks.
 */
export function inferKind(questionText: string): QuestionKind {
  const text = questionText.toLowerCase().replaceAll('’', "'");
  if (DEBUG.test(text) && !/\btell (?:me|us) about (?!a bug|the bug)/.test(text)) return 'debug';
  if (STORY.test(text)) return 'story';
  if (KNOWLEDGE.test(text)) return 'knowledge';
  return 'story';
}
