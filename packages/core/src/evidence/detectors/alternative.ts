import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * Another option for the same thing that was considered, tried or usual, and not chosen (or not yet).
 * No alternative: the solution itself, a list of technologies in use, and "we considered alternatives".
 */
export const alternative = cueDetector('alternative', [
  {
    strength: SURE,
    phrases: [
      '<we><had>? (<adverb>)?(considered|evaluated|compared|trialled|trialed|prototyped|benchmarked)',
      "(was|were|is|'s) (<words>)?(on the table|considered|evaluated|ruled out|rejected|tempting)",
      '(the|one|another|an|first|second|third|only|other|obvious) (<words>)?(alternative|option|approach|candidate|contender)s?',
      '(the|my|our|their|your|first|other|original|obvious|initial|second) (<words>)?(idea|plan|proposal|suggestion|instinct|thought|temptation)(<was>| had)',
      '(we|i)<had>? (<adverb>)?(looked at|thought about|thought of|toyed with|flirted with|priced|quoted|tested|played with)',
      '(we|i)(<had>)? <adverb>(tried|did try|did trial)(?! (to|again|and|it (later|again)))',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      "(could|might) (have|'ve) (<words>)?(used|gone|done|bought|built|taken|written|put|kept)",
      "would(n't)?( have|'ve) (<adverb>)?(been|meant|cost|needed|worked|taken|required|put|made)",
      '(vendor|supplier|manager|boss|product|team|consultant|colleague|somebody|someone|everybody|people|architect|head of [a-z]+)( [a-z]+)? (<adverb>)?(proposed|suggested|wanted|recommended|pushed for|asked could|argued for)',
      '(before that,? (we|i|it|they|the|everything|people)|at first|the usual way|the normal thing|the standard way|the textbook|the obvious|the easy way|the cheap way|the nice answer|the default)',
      'either [^.;]{1,80} or',
      '(two|three|four|several|both) (<words>)?(options|ways|models|approaches|choices|candidates|alternatives|possibilities|strategies)',
      '(also|is|was|are|another|a) possib(le|ility)',
      '(prototype|proof of concept|spike|bake-?off|trial)',
      '^(and |so |but )*(buying|upgrading|copying|keeping|rewriting|hiring|renting|leasing|replacing|waiting|publishing|outsourcing|doing nothing|going with)',
      '(vendor|supplier|off-the-shelf|hosted|managed|commercial|open[- ]source|third[- ]party|saas|packaged|ready-made) (<words>)?(product|solution|option|version|tool|service|offer|platform|system|provider|one)',
      'why not|the (other|second|third) (one|option|was|would|way)|build (or|versus|vs) buy',
      '(was|is) the (<words>)?(default|favou?rite|obvious|natural|standard|safe)',
      '(everybody|everyone|others|most teams) (<words>)?(uses?|recommends?|recommended)',
      'if (everything|you|we|the \\w+) (<words>)?(decides?|goes|went|make|did|do it|kept|used|uses) (<words>)?(alone|to the|in the|everything|centrally|by hand|all|three|both)',
      '(picked|picking|chose|chosen|choosing|preferred|preferring|went with|going with) [^.;,]{1,40} over(?! (the (weekend|night|summer|winter|years?)|<num>|time))',
      '(there (exists?|is|are|were|was)) (also )?(the |a |other )?[^.;]{1,30}(too|as well|for that|but)|also (popular|common|possible)|(is|are) (generally|usually) (preferred|better)',
      "(the|one|our|my) (<words>)?thing (i|we) (refused|rejected|skipped|dropped)|(just|simply) (buy|use|give it|add) (more|bigger|a bigger)|more (shards|replicas|executors|machines|servers|people) (or|does|do|don't|would|change)",
      '(everyone|everybody|product|marketing|management|sales) (really )?(wanted|pushed|asked|liked)|(were|was) pushing for|previously we|we used to|the old way',
      'said no',
      'alternatively',
      "(could|might)('ve| have) (<adverb>)?[a-z]+(ed|t|ne|en)",
      '(was|were|is) (also |another |far )?(considered|tempting|an option|closer|cheaper|simpler|attractive|popular)',
      '(the|our) (previous|old|first|earlier|original) (version|design|setup|approach|implementation|way|solution|prototype|attempt)( \\w+)? (was|used|had|asked|called|ran)',
      '(also|other|another) (idea|way|approach|route|choice|possibility|candidate)s?',
      '(a|the) (naive|simple|simplest|obvious|usual|classic|easy|cheap|cheaper|textbook|standard|common|tempting) (<words>)?(way|solution|approach|answer|thing|option|fix|choice|design) (is|was|would)',
    ],
  },
  {
    strength: HINT,
    phrases: [
      'or (maybe|use|using|a|an|with|you)',
      '(i|we|you)<would> (<adverb>)?(avoid|not|never|go back|use|reach|split|buy|move|choose|prefer)',
    ],
    kinds: ['knowledge', 'debug'],
  },
]);
