import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * A reason against an option, or its refusal, also told as a story ("two weeks later the lag graph said no").
 * No rejection: a fault of the solution that stands (that is a limitation), or of something nobody proposed.
 */
export const rejection = cueDetector('rejection', [
  {
    strength: SURE,
    phrases: [
      '(ruled|rules|rule|ruling) (<words>)?out',
      "(was|were|is|that'?s|it's) out( of the question)?",
      '(we|i|which|that|what|it|this|who)( have| had)? (<adverb>)?(rejected|dismissed|discarded|dropped|killed|abandoned|scrapped|ditched|vetoed|refused)(?! (<words>)?(writes?|requests?|rows?|records?|messages?|transactions?|inserts?|duplicates?|connections?|events?|queries|packets|orders?|bookings?|calls?|tokens?))',
      '(said|says|say|so|it is|it was|graph said) no',
      'turned (it|that|them|us) down',
      'deal ?-?breaker',
      '(pulled|took|ripped|threw|threw|backed) (it|that|them) (back )?out',
      '(finished|killed|settled|ended) (that|it|the idea|the discussion)',
      "(that was|and that was|so that was|that's) (the end of|it for|why not|why we did)",
      '(gave|given|give) up on',
      '(decided|voted|argued) against',
      "(does|did|would|could|do|was|were|is|are)(n't| not) (<adverb>)?(fit|scale|survive|an option|possible|feasible|good enough|worth|viable|acceptable)",
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      "but (<words>)?(wanted more|needed|needs|cost|costs|took|takes|broke|failed|crashed|died|lost|meant|means|would have|would've|couldn't|could not|can't|cannot|didn't|did not|doesn't|does not|wasn't|was not|isn't|don't|wouldn't|too)",
      "would(n't)?( have|'ve) (<adverb>)?(been|meant|cost|needed|taken|required|put|broken|doubled|made|had|added)",
      '(changes|changed|did|does|told us|gave us|buys|bought us) nothing',
      "(couldn't|could not|can't|cannot) be the",
      '(died|failed|crashed|broke|fell over|choked|gave up|timed out|ran out|blew up) (at|on|in|when|with|after|half|under|of|because)',
      '(quoted|quote was|priced at|the price was|the bill|estimate was|would cost|costs? too)',
      '(rather than|instead of|as opposed to) <words>(because|since|as|which)',
      '(nervous (about|with|of)|hated)',
      '(but|and) (it|that|this|they|which) (<words>)?(was|is|were|got|took|had) (<adverb>)?(too|far too|way too)',
      '(tried|ran|tested|trialled|prototyped|measured|looked at|considered|compared) [^.;]{1,90} (but|and it|and the|until|because)',
      "(would|could|might)('ve| have) (<adverb>)?(been|meant|cost|needed|taken|required|broken|doubled|worked) [^.;]{1,60}but",
      '(only supports?|locked in|lock-in|vendor lock|not allowed|no licen[cs]e)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      "(doesn't|does not|don't|won't|wouldn't) (<adverb>)?(help|work|move|solve|fix|change)",
      '(changes?|does|do|buys?) nothing',
      "(i|you|we)<would>(n't| not| never)",
      "(wouldn't|shouldn't|don't|never|avoid) (<adverb>)?(use|run|do|look|change|reach|go|put|add|trust|rely)",
      '(too|so) (slow|expensive|heavy|big|large|complex|complicated|risky|late|noisy)',
      'not (worth|enough|needed)',
      '(rather than|instead of|not because)',
    ],
    kinds: ['knowledge', 'debug'],
  },
  {
    strength: HINT,
    phrases: ['but (<words>)?(is|was) (heavy|slow|expensive|old|complex|still)', 'overkill'],
  },
]);
