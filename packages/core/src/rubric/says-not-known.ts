const NOT =
  "(?:do not|don't|did not|didn't|never|cannot|can't|could not|couldn't|have not|haven't|had not|hadn't|wouldn't|would not)";
const SURELY = '(?:(?:really|actually|honestly|even|ever|precisely|exactly|just|simply|probably) )*';
const KNOW =
  '(?:know|knew|known|remember|recall|measured?|track(?:ed)?|test(?:ed)?|try|tried|check(?:ed)?|look(?:ed)?|count(?:ed)?|compared?|considered?|benchmark(?:ed)?|verify|verified|have|had|write it down|wrote it down)';

/** What speakers deny of their own knowing and doing: "we never measured it", "I don't remember". */
const NOT_KNOWN = new RegExp(
  `(?:^|\\b(?:i|we)(?:'ve|'d)? )${SURELY}${NOT} ${SURELY}${KNOW}\\b|` +
    "\\b(?:no idea|no clue|not sure|i'm guessing|a guess|guessed|nobody (?:knew|measured|looked|checked|asked)|not that i know|before my time|i was wrong|that was wrong|my mistake|fair point|good catch)\\b",
);

/** "None", "there was nothing": short for the same. */
const NOTHING =
  /^(?:(?:well|honestly|to be honest|frankly|actually),? )*(?:none|nothing|nobody|no one)\b|\b(?:there (?:was|were|is|are)|(?:we|i) had) (?:none|no|nothing|not any)\b/;

/** What is said to somebody whose whole answer is that they do not know; `todo` is what to do next. */
export const NOT_KNOWN_WORDS = {
  what: 'You said that you do not know: that costs nothing.',
  todo: 'Say next how you would find out.',
} as const;

/** True of a sentence that says honestly that something is not known, or was never done: a short answer, but one. */
export function saysNotKnown(text: string): boolean {
  const plain = text.trim().toLowerCase().replaceAll('\u2019', "'");
  return NOT_KNOWN.test(plain) || NOTHING.test(plain);
}
