import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

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
      '(became|to) (about |around |roughly |just |under |only )*<num> (ms|milliseconds|seconds|minutes|hours|percent|%)',
      '(in the end|the result|as a result|results? (was|were|is)|turned out|it turned out|the upshot)',
      '(since then|since|so far|to date|until now)[^.;]{0,30} (no|not|nothing|two|one|three|has|have|had|there|we|it|never)',
      '(halved|doubled|tripled)',
      '(we|it|that|which|i|they) (<adverb>)?(saved|saves|cut|reduced|recovered|avoided|achieved|reached|hit|made the date|met|delivered|shipped)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      '(it|that|this|which|everything|what) (<adverb>)?(worked|works|held|survived|failed|broke|happened|fired|tripped|rang|found|caught|stopped|took down|went (well|wrong|off|fine|live))',
      "(we|i|they) (<adverb>)?(saw|found|noticed|discovered|caught|lost|missed|made it|hadn't|finished|had moved|learned)",
      '<num> (of|out of) (<words>)?<num>',
      "(it|that|we|the [\\w-]+|p99|median|latency|build|page|job|run)( is|'s|'re| are| sits| takes| now takes| runs) (<words>)?(now|today|at <num>|below|under|down)",
      "(now|today|after that|afterwards|these days|nowadays),? (<words>)?(it|we|a|the|they|there|nobody)( is|'s|'re| are| takes?| has| have| runs?)",
      '(nobody|no one|nothing) (<adverb>)?(noticed|complained|complains|happened|broke|hurt|had|was lost|has)',
      '(happy|stable|faster|quicker|smoother|unhappy|liked it|like it)',
      '(found|uncovered|caught|brought|showed|revealed) (<words>)?<num>',
      '(was|were|got|is|are) (<words>)?(delivered|finished|done|switched off|completed|accepted|migrated|adopted|fixed|gone|automated|updated|used by)',
      '(one|two|three|no|zero|several|\\d+) (<words>)?(incidents?|outages?|complaints?|pages|calls|tickets|false (alarms?|stops?)|errors?)',
      '(dropped|fell|rose|went down|went up|improved|shrank)',
      '(we|they|it|customers?) (<adverb>)?(lost|paid|had to pay)',
    ],
    kinds: ['story'],
  },
  {
    strength: HINT,
    phrases: [
      'it (<adverb>)?went (well|fine|smoothly)',
      'success(ful|fully)?',
      '(good|great|better) results?',
    ],
    kinds: ['story'],
  },
]);
