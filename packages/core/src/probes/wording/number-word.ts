const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as it is written in a sentence: words up to twelve, digits from there on. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
