import { cueDetector } from '../pattern.ts';
import { CLEAR, HINT, SURE } from '../strength.ts';

/**
 * What was chosen, built or done as the solution, said as a choice. No decision: the plain description of how
 * a thing works, the choice of an alternative that was given up, and what one would perhaps do.
 */
export const decision = cueDetector('decision', [
  {
    strength: SURE,
    phrases: [
      '(we|i|they)<had>? (<adverb>)?(chose|chosen|picked|decided|opted|settled|landed|ended up|went (with|for|to)|went server|switched|moved|replaced|introduced|standardi[sz]ed|adopted|migrated)',
      "(so|then|therefore|that is why|that's why|after that|now|instead) (it|the|each|every|this|that|new|there|they|accounts)('s| is| are)? (<words>)?(became|become|moved|moves|lives?|goes|go|got|gets|went|turned)",
      '(we|i) (<adverb>)?(built|wrote|rewrote|rebuilt|designed|created|implemented|added|made|put|split|kept|set up|used|turned|changed|cut|wrapped|pinned|cached|batched|applied|start(ed)? with)',
      'it was (<words>)?in the end',
      '(made|did|do|used|use|put|wrote|kept) [^.;]{1,60} instead',
      '(so|what) (now |then |in the end |instead )?(we|i) (<adverb>)?(did|built|do|wrote|made|keep|kept|put|use|used|moved|go|went|split|changed|added|cut|turned|took|argued|rebuilt|rewrote|proposed|tried|started|asked|gave|stopped|store|send|publish|draw|write)',
      'what (we|i) (settled|landed|agreed|ended up|chose|picked|built|shipped)',
      '(the|our) (decision|choice|solution|fix) (was|became) (to|a|an|the|that)',
      '(so|then|now|instead) (<words>)?(became|becomes|lives? in|runs? on|goes to|moved to|sits in|gets)',
      '(we|i) (<words>)?(wrote|built|made|added|introduced|put|kept|split|created) (a|an|the|our|one|two|three|it|them|each)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      '(each|every) (?!of us)(\\w+ ){1,3}(got|gets|has|owns|keeps|carries) (its|their|a|an|one)',
      '^(so |and )*now (the|we|each|every|it|there)',
      '(the )?(trick|idea|rule|design) (is|was) (to|that|a)|, so (we|i)',
      '(my|our) (idea|solution|answer|choice|approach) (was|is)',
      "that'?s? (is )?why (it|we|i|the)",
      '(so|,) (we|i) \\w+(ed|ept|ut|uilt|ote|ade|ook|ent)',
    ],
    kinds: ['story'],
  },
  {
    strength: CLEAR,
    phrases: [
      '(so |then |first |what |and )*(i|we|you)<would> (<adverb>)?(use|go|put|pick|choose|split|send|start|take|add|set|move|do|make|give|keep|spread|cache|say|shard|batch|default|prefer|monitor|turn|separate|write|store|create|run|reach|draw|limit|lower|increase)',
      'what you do( is)?',
      '(my|the) (default|choice|answer|fix|rule|solution|recommendation|first choice) (is|would)',
      '(for me|by default|in that case|then you|so you|you should|it should|should be|use|go with)',
      '(i|we) (<adverb>)?(use|used|set|took|chose|went|picked|keep|put|changed|moved|built|added)',
    ],
    kinds: ['knowledge', 'debug'],
  },
  {
    strength: HINT,
    phrases: ['(we|i) (<adverb>)?(store|send|draw|compute|calculate|write|schedule)'],
    kinds: ['story'],
  },
]);
