import { cueDetector } from '../pattern.ts';
import { CLEAR, FAINT, HINT, SURE } from '../strength.ts';

/**
 * What was observed or achieved in the end, good or bad. No outcome: a hope, a plan, a boast, and the figures
 * of an option that was tried and dropped.
 */
export const outcome = cueDetector('outcome', [
  {
    strength: SURE,
    phrases: [
      '(went|go|goes|dropped|fell|rose|grew|came|got|climbed|shrank|improved|jumped|is|are|was|were|it|us|decreased|increased|cut) (<words>)?(down |up )?from [^.;]{1,60} to',
      '(dropped|fell|rose|went down|went up|goes down|got (it|us|that) (down|up)|came down|cut|brought|reduced|shrank|climbed|decreased|increased|improved|halved|doubled)( [^.;]{1,40})? (by|to) (<words>)?<num>',
      '<num> [^.;,]{0,30}instead of <num>',
      '(since then|since|so far|to date|until now)[^.;]{0,30} (no|not|nothing|two|one|three|has|have|had|there|we|it|never)',
      '(halved|doubled|tripled)',
      '(in the end|the result was|as a result|results? (was|were)|turned out (to|that))',
      "(is|are|was|were|'s) (now |at |down to |under |below |up to )+(<words>)?<num>",
      '(now|today) (it |that |this |a |the )?(<words>)?(takes?|is|are|runs?|needs?|costs?|sits?|opens?|lasts?) (<words>)?<num>',
      '(have|has) (moved|updated|switched|adopted|finished|gone|dropped|grown|run|been running)',
      '(no|zero|one|two|three|not one|not a single|fewer|less|only <num>) (<words>)?(incidents?|outages?|complaints?|pages|false (alarms?|stops?)|injur\\w+|accidents?|breakdowns?|failures?|returns?|defects?) ?(since|in|after|so far|this|last|all|,|$)',
      '<num> (<words>)?(less|fewer|faster|slower|cheaper)',
      '(we|it|that|which|i|they) (<adverb>)?(saved|saves|cut|reduced|recovered|avoided|achieved|reached|hit|made the date|met|delivered|shipped)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    notBefore: 0.2,
    phrases: [
      '(it|that|this|which|everything|what) (<adverb>)?(worked|works|held|survived|failed|broke|happened|fired|tripped|rang|found|caught|stopped|took down|went (well|wrong|off|fine|live))',
      "(we|i|they) (<adverb>)?(saw|found|noticed|discovered|caught|lost|missed|made it|hadn't|finished|got (it|back|through)|ended|won|passed)",
      '<num> (of|out of) (<words>)?<num>',
      "(it|that|we|the [\\w-]+|p99|median|latency|build|page|job|run)( is|'s|'re| are| sits| takes| now takes| runs) (<words>)?(now|today|at <num>|below|under|down)",
      "(now|today|after that|afterwards|these days|nowadays),? (<words>)?(it|we|a|the|they|there|nobody)( is|'s|'re| are| takes?| has| have| runs?)",
      '(nobody|no one|nothing) (<adverb>)?(noticed|complained|complains|happened|broke|hurt|had|was lost|has)',
      '(happy|stable|faster|quicker|smoother|unhappy|(?<!\\bi )liked? it)',
      '(found|uncovered|caught|brought|showed|revealed) (<words>)?<num>',
      '(dropped|fell|rose|went down|went up|improved|shrank)',
      '(we|they|it|customers?) (<adverb>)?(lost|paid|had to pay)',
    ],
    kinds: ['story'],
  },
  {
    strength: HINT,
    notBefore: 0.2,
    phrases: ['it (<adverb>)?went (well|fine|smoothly)', '(good|great|better) results?'],
    kinds: ['story'],
  },
  {
    strength: FAINT,
    phrases: [
      '(went|got|came|fell|dropped|took) (<words>)?(to|from|down|up|out|by|about|<num>)',
      "(and |so )?(it|they|that|we)( is|'s|'re| are)? now|now",
      '(better|less|fewer|faster|happier)',
      '(found|saw|happened|worked|lost|held|nobody|none)',
    ],
    kinds: ['story'],
    behind: 0.5,
  },
]);
