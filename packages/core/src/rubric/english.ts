import type { Reading } from '../text/reading.ts';

const FUNCTION_WORDS =
  /\b(?:the|a|an|and|or|but|of|to|in|on|at|for|with|from|by|is|are|was|were|be|it|its|that|this|we|i|you|they|he|she|our|my|had|have|has|not|so|because|if|then|as|which|would|could|can|did|do|no|one|us|them)\b/gu;

/** True when a text reads as English: enough of its words are those that no English sentence does without. */
export function isEnglish(reading: Reading): boolean {
  const plain = reading.sentences.map((s) => s.plain).join(' ');
  const words = plain.match(/\p{L}+/gu) ?? [];
  const small = plain.match(FUNCTION_WORDS) ?? [];
  return words.length < 4 || small.length / words.length >= 0.12;
}
