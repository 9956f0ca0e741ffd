const UNIT = 'zero|two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety';
const SCALE = 'hundred|thousand|million|billion';
/** "One" is a number only before these: else it is a pronoun. */
const COUNTED =
  'hundred|thousand|million|billion|percent|point|in|of|out|seconds?|minutes?|hours?|days?|weeks?|months?|years?|person|people|' +
  'engineers?|developers?|team|node|server|machine|file|euro|dollar|gig|meg';
const WORD = `${UNIT}|${TEEN}|${TENS}|${SCALE}`;

/**
 * A number in words, as long as it goes on: "two hundred and twelve", "a dozen", "one point five", "half a million".
 * A source for expressions that ignore case.
 */
export const NUMBER_WORDS =
  `\\b(?:half an? (?:${SCALE})|an? (?:dozen|couple(?: of)?|${SCALE}|(?:third|quarter)(?= of))|one(?= (?:${COUNTED})\\b)|twice|an? half|dozens?(?: of)?|half|${WORD})` +
  `(?:(?:[ -]and[ -]|[ -]point[ -]|[ -])(?:one(?= (?:${SCALE}))|oh|one\\b(?! (?:of|that|who|which))|half|${WORD}))*\\b`;
