import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * A cost named together with its acceptance, or with the gain it bought. No trade-off: a cost alone (that is
 * a limitation), a gain alone, and the bare word ("there were trade-offs").
 */
export const tradeoff = cueDetector('tradeoff', [
  {
    strength: SURE,
    phrases: [
      '(the|a|its|that|one) (price|cost|catch|downside|flip side|drawback|penalty|trade-?offs?|trade off)(<was>| that| of that| we paid| i paid| you pay| here)',
      '(what|and) (it costs|this costs|that costs|we lost|we gave up|you lose|you give up|you pay|we pay)',
      '(we|i|you|they) (<adverb>)?(gave up|give up|giving up|sacrificed?|traded?|pay for|paid for|bought (us|ourselves)|lose (<words>)?but|accepted|accept|can live with|could live with|live with|put up with)',
      '(accepted|acceptable) (risk|because|since|that|by|in writing|on paper|for)',
      '(in exchange|in return|at the (price|cost|expense)) (for|of)',
      '(worth (it|the|that|paying))',
      'earns? its',
      '(buys?|bought) (us|you|me)(?! (all|both|each|lunch|dinner|drinks|(a |some )?(round|beers?|cake|coffee|pizza)))',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      '(not so|not very|not as|less) (pretty|nice|elegant|fast|quick|exact|precise|fresh|accurate|clean)[^.;]{0,40}but',
      '(but|and) (i|we) (prefer|accept|took|take|can live|live with)|nobody (cares|minds|wants to know)',
      'makes (<words>)?(easy|trivial|simple|cheap|fast)[^.;]{0,20}but|outweighs?|willing to|could afford|lesser evil',
      '(slower|longer|heavier|less \\w+|stale|more complex|more work|more expensive) [^.;]{0,60}(but|which is|and that|in return)',
      '(but|and) (<words>)?(costs?|cost (you|us|me)|you pay|we pay)',
      "(costs?|pay|paid|pays|spend|spent|adds?|loses?|lost|double|doubles|slower|more expensive|slow|less \\w+|jagged|stale|uglier) [^.;]{0,60} ?(but|in exchange|and that's fine|which is fine|and nobody|so (that )?(we|i|it)|for (a|that|the) )",
      'you (lose|pay|give)',
      "(is|was|were|that's|it's) (fine|ok|okay|acceptable|good enough) (because|for|since|with)",
      "(they|nobody|who|everybody|operators?|users?|people|customers?) (<words>)?(don't mind|doesn't mind|didn't mind|cares? if|cared|cares about|accepted|said,? fine|signed)",
      "i'?d? (<adverb>)?(take|took) that",
      '(more|slower|less|higher|lower|longer) [^.;,]{0,40},? (but|in exchange for|for)',
      'even (though|if) (<words>)?(looks?|costs?|is|takes?|means)',
    ],
  },
  {
    strength: HINT,
    phrases: ['trade-?offs?', 'trade offs?', 'compromise', 'on the other hand', 'downsides?'],
  },
]);
