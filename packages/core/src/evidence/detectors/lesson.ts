import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * Said in hindsight, or a practice changed afterwards. No lesson: a plan, a general maxim nobody lived through,
 * and "we learned a lot".
 */
export const lesson = cueDetector('lesson', [
  {
    strength: SURE,
    phrases: [
      '(the|a|main|biggest|real|hard|first|my|our|one|another) lessons?|lessons? (learned|learnt|from|was|were|is|for)',
      '(i|we)<had>? (<adverb>)?((learned|learnt)(?! (about|a lot))|underestimated|overestimated|misjudged)',
      '(in|with) (hindsight|retrospect)|looking back(?! at)|if i look back|retrospectively',
      'next time',
      '(if i|if we) (<words>)?(did|do|had|built|build|could|were|would|started|start) (<words>)?(again|over|now)',
      '(i|we)<would> (<adverb>)?(do|have done|change) (<words>)?(differently|different|again|the same)',
      'what (i|we)<would> (<adverb>)?(do|change)',
      "(i|we) should(n't)?( have|'ve| not have| never have)",
      '(wrong (call|decision|choice|assumption)|my mistake|mistake was)',
      'differently',
      'good thing (i|we)',
      'what i took (from|away)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      "(now|since) (there is|there's|we have|it is) (always|a rule|a check|somebody)",
      "(i|we) knew (that|it|about)|could have told (us|me)|(didn't|did not|hadn't|never) (ask|asked|think of|thought of|count|counted|invite|check|checked) (them|it|first|anybody|anyone|how|for|about|before)",
      '(that|this|it) was (just |me |really |my )?(stupid|a mistake|naive|wrong of|being|a shortcut)',
      "(would|'d) have been (enough|better|simpler|smarter|wiser)|important (thing )?(is|it is) (that|to)",
      "the (<words>)?(thing|one thing|point) (i('d| would)|we would) (keep|change|do|tell)|(has|have) (since )?become",
      '(taught|teaches) (me|us)|never again|every (project|time|job|team|migration|launch) since',
      'the mistake (was|i made|we made)|(i|we) (was|were) wrong|(i|we) got (that |it |this )?wrong',
      "(i|we)('d| would) (<adverb>)?(measure|ask|talk|count|agree|involve|insist|test|spend|invite|freeze|start) (<words>)?(earlier|first|before|sooner|with|on|more|at)",
      "(i|we)('ve| have) (become|since|stopped|started|made it)|(i|we) stopped (doing|trusting|believing|using)",
      '(that|this|it) is (now )?(something|why|how|what) (i|we) (bring|do|ask|check|always)',
      'now (<words>)?(checklist|template|rule|always|every|before (we|i|any))|should have been',
      "(i|we) (assumed|trusted|believed) [^.;]{1,60}(wasn't|was not|didn't|turned out|wrong)",
      '(since then|ever since|from then on)',
      '(i|we) now (<adverb>)?(ask|check|count|do|measure|have|write|start|test|keep|hold|weigh|send|review|use|never)',
      '(so )?now (i|we|there|only) (<adverb>)?(always|never|is|count|ask|do|write|measure|have|put|check|can)',
      '(i|we)<would> (?!\\w+ed )(<words>)?(earlier|sooner|first|from day one|from the start|have (<words>)?(asked|talked|measured|started|kept|sat|written))',
      'the (<words>)?(rule|habit|practice) (is|since|now|became)',
      "(i|we) (never|hadn't|had not|didn't) (<adverb>)?(asked|ask|counted|count|measured?|thought (of|about)|checked?|wrote)",
      'on every (<words>)?since',
      "(i|we)'ve (<words>)?since",
    ],
    kinds: ['story'],
  },
  {
    strength: HINT,
    phrases: ['i<would> ', 'i think it was right'],
    whenAsked: /differently|again|learn|lesson|hindsight|regret/,
  },
]);
