import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * Deliberately not built, or left to later or to others. No scoping: what could not be built, what was
 * forgotten, and what an alternative would have lacked.
 */
export const scopedOut = cueDetector('scoped_out', [
  {
    strength: SURE,
    phrases: [
      '(decided|chose|agreed|opted) (<words>)?not to',
      '(decided|chose) against',
      '(left|leave|leaving|cut|kept) [^.;,]{1,40} out( of (the )?(scope|first|v1|version|release))?( on purpose)?',
      '(left|leave|leaving) out',
      'out of scope|non-goals?|scoped out|descoped',
      '(deliberately|on purpose|intentionally|consciously) (<words>)?(not|did|left|without|no|skip\\w*|never)',
      "(didn't|did not|never|not|won't|wouldn't) (<adverb>)?(build|built|support|automate)",
      '(postponed|deferred|parked|shelved)',
      "(went|put|goes|is|sits|it's) (<words>)?(in|into|on|onto) the (backlog|roadmap)",
      '(moved|pushed|left) (<words>)?(to|for|until) (<words>)?(later|next year|next release|phase two|v2|the next|version two)',
      '(said|saying) no to',
      'thing (<words>)?(i|we) (refused|skipped|left|cut|dropped)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      "(didn't|did not|don't|haven't|have not) (<adverb>)?(have time|get to it|got to it|do it|done it|bother)",
      "(didn't|did not) (<adverb>)?(include|cover|migrate|rebuild|replace|rewrite|port|touch|redo|move|attempt|even try|try to)",
      '(stayed|stays|kept|remains?) (<words>)?(manual|on paper|as (it|they) (is|was|were|are)|untouched|alone|where (it|they))',
      '(not|no) part of (this|the|our|my)|another (project|phase)|a different project|in (phase|version|release) (two|three|2|3)|v2',
      "(the )?first version (<words>)?(only|has no|had no|does not|did not|doesn't|didn't|without)",
      '(left|leave|kept) (<words>)?(for|to) (later|the next|others|another|version|phase)|never built',
      '(not needed|no need) (<words>)?(yet|then|at first|for now|in the first)',
      '(for later|for now|other priorities|not yet|handed it to)',
    ],
    kinds: ['story'],
  },
  {
    strength: HINT,
    phrases: ['(we|i) (skipped|dropped)'],
    whenAsked: /not to build|not build|leave out|left out|scope/,
  },
]);
