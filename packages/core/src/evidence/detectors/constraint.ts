import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * A limit, requirement, deadline, budget, rule, size or fixed fact of the situation that the solution had to
 * respect. No constraint: what one merely wished for, what the solution itself does, and "we had constraints".
 */
export const constraint = cueDetector('constraint', [
  {
    strength: SURE,
    phrases: [
      'deadline',
      'budget (was|is|of|for)',
      'by law',
      '<a> (law|regulator|regulation|auditors?|insurer|contract|licen[cs]e|policy) (<words>)?(says?|said|requires?|required|wants?|wanted|demands?|forbids?|allows?|gave|named|had|must)',
      'legal (<words>)?(said|required|wanted|insisted)',
      "(not|n't|never|only|nobody was|wasn't|weren't) allowed( to)?",
      '(law|regulation|contract) (says|said|requires|required)',
      'certified',
      'hard (limit|requirement|constraint)',
      'no (budget|appetite|power|internet|network|money|downtime) (<words>)?(for|to|left|of|allowed)',
      '(we|there) (were|was|are) (only |just )?<num> (of us|engineers?|developers?|people|persons|programmers|devs)',
      '(of us|people) only',
      '(no|without) extensions?',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      '<num> of us',
      '(had|has|have|needs?|needed|was supposed|is supposed) to (be|run|work|go|fit|stay|finish|survive|arrive|keep|hold|have|support|come|happen|open|make|pass|meet|last|answer|reach)',
      'must( not)?',
      "(couldn't|could not|can't|cannot|may not) (be|get|have|use|take|stop|change|touch|afford|run|send|add|replace|leave|store|go|buy|ask|rely|wait|put|connect|move|lose|really)",
      'no later than',
      'at most <num>',
      '(within|under|below|inside) (<words>)?(seconds?|minutes?|hours?|ms|milliseconds?|days?)',
      '(before|by|until) (<words>)?(january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|the end of|morning|midnight|noon)',
      '(gave|gives|give|had|have|left) (us|me|it) (<words>)?(days?|weeks?|months?|ms|milliseconds|seconds|minutes|hours?)',
      'we (had|have|got) (only |just |about |around |basically )*<num> (<words>)?(days|weeks|months|years|people|engineers|developers|servers|cores|machines|euros?|dollars|pounds)',
      '(requirement|constraint|limitation|condition|rule|restriction|cap|quota) (was|is|were|that|from|of)',
      '(wanted|insisted|demanded|expects?|expected|asked for) (it|that|them|one|everything|the whole thing) (<words>)?(by|before|in|within|under|live|shut|done)',
      'nobody (was|is|had|knew|on)',
      'team (was|is|of) (<words>)?<num>',
    ],
    kinds: ['story'],
  },
  {
    strength: HINT,
    phrases: [
      '(had|has|have|needs?|needed) to',
      'at (peak|the peak)',
      '(peak|volume|load|traffic) (was|is|of|around|about)',
      '(per|a) (day|second|minute|night|month|year)',
      'limited',
      'compliance|gdpr|hipaa|regulated|legacy',
    ],
    kinds: ['story'],
  },
]);
