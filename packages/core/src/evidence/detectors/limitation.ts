import { cueDetector } from '../pattern.ts';
import { CLEAR, FAINT, HINT, SURE } from '../strength.ts';

/**
 * A weakness, risk or boundary of the speaker's own solution or knowledge, or what they would change.
 * No limitation: somebody else's bad product, the fault of an option that was rejected, and false modesty.
 */
export const limitation = cueDetector(
  'limitation',
  [
    {
      strength: SURE,
      phrases: [
        "(what|where) (<words>)?(it|we|this|that|i|he|she|people)( still)? (<adverb>)?(can't|cannot|can not|couldn't|doesn't|does not|don't|won't|bit|bites|hurts?|breaks?|fails?|stops?|miss|worries|struggles?|got wrong)",
        "(what|the thing that|where it) (<adverb>)?(doesn't work|isn't|remains|is missing|hurts|bothers|worries|keeps me|is bad|'s bad|is ugly|is still)",
        '(still|yet) (<words>)?(unsolved|missing|manual|manually|by hand|broken|open|not solved|carry|carries|pastes?|bad|weak)',
        "i (still |really |honestly |also )?(don't|do not|couldn't|can't|didn't|never|cannot) (<adverb>)?(know|remember|measured?|calculated?|tested?|have (the|a|an|any) (exact|number|figure|statistic|good)|tell you|understand|have the statistic|like|trust|check)",
        '(i|we)<would> (<adverb>)?(change|redo|rewrite|replace|do (it |that |this |things |some things |one thing )?different|like to (change|fix|improve|add|replace|move))',
        "(not|n't|never|no longer) (<words>)?(scale|handle|cover|survive|fit|keep up|work (for|with|on|when|if|really)|great|perfect|clean|solve|help with)",
        '(known|biggest|main|real|one|a|its|our|the) (weakness|weak spot|weak point|drawback|limitation|shortcoming|blind spot)(es)?',
        "(nobody|no one|you|we|it|they)( still)? (can't|cannot|can not|couldn't|could not)",
        "(there|it) (is|was|are|'s) no (signal|guarantee|way|alarm|test|tests|monitoring|fallback|backup|protection|history|check)",
        'never (<adverb>)?(tested|measured|checked|solved|fixed|got|calculated|tried|rehearsed)',
        "(we|i) (didn't|did not|haven't|have not|don't|do not) (<adverb>)?(measured?|tested?|check(ed)?|look at|tag|track|monitor|have (any|a) (way|test|monitoring))",
        "(would|'d|will|'ll) (<adverb>)?(have to|need to|break|fail|fall|stop|die|no longer)",
        '(still|yet|remains?|remaining|left over) (there|open|around|some|about|nine|not|to do|unknown|in place)',
        'at risk|single point of failure|known (issue|bug|problem)',
        'no (software|alarm|test|tests|monitoring|fallback|backup|protection|guarantee|retry|way to)',
        'if i (did|do|had|built|build|could|were|was|would|started|start)( to)?( it| this| that| do)?( it)?( all)? (again|over|now)',
      ],
    },
    {
      strength: CLEAR,
      notBefore: 0.35,
      phrases: [
        '(next|then|eventually|later|now|ideally|probably|honestly) (i|we)<would>',
        'i<would> (<adverb>)?(group|keep|split|move|draw|replace|add|have|need|go|push|compile|start|write|want|want to|separate|make|put|use)',
        "(that|it|which|this)( is|'s) (<adverb>)?(a )?(bit |kind of |sort of |quite )?(ugly|fragile|slow|brittle|manual|not great|not perfect|clunky|hacky|a hack|wrong|a risk|risky|noisy|messy|not nice|not good|bad)",
        "(past|above|beyond|over|around|below|under) (about |around |roughly |maybe |i think |say )*<num> [^.;]{0,60}(won't|will not|no longer|doesn't|breaks?|stops?|not|can't|expect|would|think)",
        "(it|that|this|which|everything) (<words>)?(will|would|'ll|'d) (<adverb>)?(break|fail|not|need|be (slow|gone|too|cold|wrong|lost)|die|lose|stop|hurt|fall)",
        "(doesn't|does not|don't|can't|cannot|isn't|aren't|won't) (<adverb>)?(yet|really|always|cover|catch|detect|protect|help|scale|handle|know|include|work|exist|follow|survive)",
        '(lose|loses|lost|losing) (<words>)?(that|the|up to|data|page|messages|events|accessibility|everything)',
        'only (works?|covers?|handles?|fits?|helps?) (<words>)?(if|when|for|with|one|on|exactly)',
        '(breaks?|falls over|gives (up|way)|dies|stops (working|keeping up)|runs out|gets (too )?slow) (at|past|above|beyond|over|around|from) <about><num>',
        "(is|are|was|'s)( still)?(n't| not) (<adverb>)?(so |very |that )?(elegant|nice|pretty|great|ideal|clean|reliable|accurate|exact|complete)",
        '(thing|part|what|first) (i|we)<would> (fix|do|change|add|build)(?! (it )?(again|the same))',
        "(sometimes|occasionally|often) (\\w+n't|does not|do not|is not|misses|fails|breaks|guesses|loses)",
        "(there's|there is|there are) (still )?(nothing|nobody) (there|for|to|that)|still only|only (that|this|the) one",
        'what (you|we) (lose|lost)|(its|their) own (problem|weakness|risk)|(more|slower|longer|worse) than (we|i)<had>? (calculated|expected|planned|thought|hoped)',
        'exactly one',
        'not (totally|completely|fully|entirely|really|exactly|yet|perfect|ideal)',
        '(uncomfortable|painful|ugly|weak|bad|annoying|embarrassing|fragile) (bit|part|thing|point|spot|side|truth|one)',
        '(brittle|fragile|workaround|tech(nical)? debt|not (tested|covered|handled|supported|measured|automated|solved|proven)|untested|blind to)',
        "i('m| am) not (sure|certain|proud|an expert|happy|the right|convinced)|i can't (say|claim|prove|tell|judge)",
        "(worries|worried|bothers|bothered|annoys|scares) (me|us)|on my list|the next (step|thing) (is|would)|we'll (have|need) to",
        '(risks?|danger) (of|that|is|are|here|remains)|may (break|fail|cause|lead|be lost)|could (break|lead to|cause|result in|be lost)',
        "increases? (the )?(complexity|cost|latency|load)|adds? complexity|limited to|(not|isn't|doesn't) (yet )?support(ed)?",
        '(false (positives?|alarms?|negatives?)|lags? behind|out of date|small sample|by hand|manually)',
        'if (two|both|three|the second|somebody|someone) (<words>)?(die|dies|fail|fails|at the same time|swipes?|forgets?|leaves?)',
        '(replace|replacing) (it|that|this|them) (with|by)',
        "(underestimated|overestimated|should have|shouldn't have)",
      ],
      kinds: ['story'],
    },
    {
      strength: CLEAR,
      notBefore: 0.35,
      phrases: [
        "(doesn't|does not|don't|can't|cannot|isn't|won't|says nothing|tells you nothing) (<adverb>)?(cover|catch|detect|protect|help|scale|handle|know|tell|mean|guarantee|work|see|show|about|reach|stop|save)",
        '(you|it|that|which|and) (<adverb>)?(lose|loses|crash|crashes|breaks?|fails?|gets? duplicates?)',
        'what people miss',
        '(risk|danger|trap|caveat|catch|limit|drawback|downside|problem|disadvantage)s? (is|are|of|with|that|here|before)',
        '(stops|ends) at',
        'only (works|helps|if|when)',
        'depends? on',
      ],
      kinds: ['knowledge', 'debug'],
    },
    {
      strength: HINT,
      notBefore: 0.35,
      phrases: [
        '(could|should|can) be (more|better|faster|improved)',
        '(need|needs) (more|some) (<words>)?(tests?|work|documentation|maintenance)',
        '(improve|improvement|refactor)',
      ],
      kinds: ['story'],
      whenAsked: /differently|change|again|weak|wrong|improve|limit|next|regret/,
    },
    {
      strength: FAINT,
      phrases: ["\\w+n't|not|never|cannot", '(i|we|it|that)<would>', 'if|only|still|will|no|nobody|nothing'],
      kinds: ['story'],
      behind: 0.75,
    },
  ],
  {
    // Somebody else's product being bad is no weakness of the speaker's work.
    unless: [
      "(vendor|supplier|provider|manufacturer|competitor|agency|contractor)('s)? (<words>)?(api|product|documentation|docs|support|software|code|tool|service|quality) (<words>)?(is|was|are|were|'s) (<adverb>)?(bad|terrible|awful|slow|broken|poor|rubbish|horrible|useless|unreliable|buggy)",
    ],
  },
);
