import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

const ACTS =
  '(wrote|built|made|took|led|ran|drew|cut|put|set|did|dug|rebuilt|rewrote|redesigned|went|sat|held|brought|taught|sent|found|chose|drove|got|gave|split|kept|began|spoke|wrote|caught|shot|laid|sold|told|stood|wired|own|owned|lead|make|build|write|maintain|calculated|(?!need|want|lik|learn|hear|notic|think|believ|work|us|join|hop|assum|expect|guess|underestimat|agree|mention|happen|lov|car|realis|realiz|trust|enjoy|remember|suppos|end)[a-z]{2,}(ed))';

/**
 * The speaker's own act or part ("I wrote", "my bit was"), or what was somebody else's.
 * No ownership: "we" by itself, and what I think, like, know or would do.
 */
export const ownership = cueDetector('ownership', [
  {
    strength: SURE,
    phrases: [
      '(my|our) (<words>)?(part|bit|job|role|share|piece|contribution|responsibility) (was|is|in|of|were)',
      "i (was|am|'m) (<adverb>)?(accountable|responsible|in charge|the one|the only|the (tech|engineering|staff|principal|qa|team|product|project)|alone|on call|the (<words>)?(lead|engineer|manager|owner))",
      "i'm (<adverb>)?(responsible|the (lead|owner|engineer))",
      '(was|were|is|are) (<adverb>)?(mine|all mine|both mine|partly mine|not mine|my (idea|import|mistake|decision|call|fault|design|code|bug))',
      '(team|colleague|vendor|department|contractor|supplier|firm|company|group|people|guys?) (<words>)?(owned|owns|own|was responsible|were responsible|is responsible|wrote|built|handled|maintained?|looked after|designed|runs it|did the|did that|made the)',
      'i (<adverb>)?(wrote|built|designed|led|rewrote|proposed|implemented|measured|rebuilt|owned|argued)',
      "(i|we) (did not|didn't|never) (touch|write|build|own|design)",
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      `i (<adverb>)?${ACTS}`,
      'what i (<adverb>)?did',
      'as (the|a|an) (<words>)?(engineer|manager|lead|architect|developer|analyst|owner)',
      "(was|were|is) [a-z]+'s(,| |$)(team|design|part|job|work|code)?",
      '(not|and not|,) (mine|me|by me)',
      'by (me|myself|hand myself)',
      '(belongs?|belonged) to (<words>)?(team|department|group|vendor)',
      'asked me to',
      'together with (<words>)?(team|colleague)',
    ],
  },
  {
    strength: HINT,
    phrases: [
      'i (was|am) (<words>)?(engineer|manager|lead|developer|architect|analyst|pilot|mechanic|involved)',
    ],
  },
]);
