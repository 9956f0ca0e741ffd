import { cueDetector } from '../pattern.ts';
import { CLEAR, FAINT, HINT, SURE } from '../strength.ts';

/**
 * A limit, requirement, deadline, budget, rule, size or fixed fact of the situation that the solution had to
 * respect. No constraint: what one merely wished for, what the solution itself does, and "we had constraints".
 */
export const constraint = cueDetector('constraint', [
  {
    strength: SURE,
    phrases: [
      'deadlines?',
      '(gave|gives|left|leaves|allows?|allowed) (us|me|it|them|you) (<words>)?<num> (days?|weeks?|months?|ms|milliseconds|seconds|minutes|hours?|gigabytes?|megabytes?|gb|mb|kb|euros?|dollars|pounds)',
      '(we|i|you|it|they) (had|have|has|get|gets|got) (only|just|exactly|about|around|basically|at most|one|two|no more than) (<words>)?(days?|weeks?|months?|ms|milliseconds|seconds|minutes|hours?|gigabytes?|megabytes?|gb|mb|kb|euros?|dollars|pounds|slots?|people|engineers|developers)',
      '(must|may|has to|have to|had to|needs to) (<words>)?(within|before|by|under|below|in less than|never|not|always)',
      '(no|without) (internet|network|signal|connection|electricity|spare|staff|budget|dba|test environment)',
      'only (has|had|have|got) (<words>)?<num>',
      "can(not|'t) be (replaced|changed|stopped|moved|updated|touched|restarted|upgraded)",
      'freeze|go-live date|hard stop|cut-?off|tolerates?|tolerated|guarantees? <num>',
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
      "(couldn't|could not|can't|cannot|may not) (be|get|have|use|take|stop|change|touch|afford|run|send|add|replace|leave|store|go|buy|ask|rely|wait|put|connect|move|lose|really)",
      'no later than',
      'at most <num>',
      '(within|under|below|inside) (<words>)?(seconds?|minutes?|hours?|ms|milliseconds?|days?)',
      '(before|by|until) (<words>)?(january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|the end of|morning|midnight|noon)',
      'we (had|have|got) (only |just |about |around |basically )*<num> (<words>)?(days|weeks|months|years|people|engineers|developers|servers|cores|machines|euros?|dollars|pounds)',
      '(requirement|constraint|condition|restriction|cap|quota) (was|is|were)',
      '(wanted|insisted|demanded|expects?|expected|asked for) (it|that|them|one|everything|the whole thing) (<words>)?(by|before|in|within|under|live|shut|done)',
    ],
    kinds: ['story'],
  },
  {
    strength: HINT,
    phrases: [
      '(must|required?|requires|requirements?|assum(es?|ed|ing|ption)|mandat(ed|ory))( not)?',
      '(peak|volume|load|traffic) (was|is|of|around|about)',
    ],
    kinds: ['story'],
  },
  {
    strength: FAINT,
    phrases: [
      "\\w+n't|cannot",
      'must|have to|has to|had to|needs?|needed',
      'only|no',
      '<a> (law|rule|contract)',
    ],
    kinds: ['story'],
    opening: 5,
  },
]);
