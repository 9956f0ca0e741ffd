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
      '<we><had>? (<words>)?(considered|evaluated|compared|trialled|trialed|prototyped|benchmarked)',
      "(was|were|is|'s) (<words>)?(on the table|considered|evaluated|ruled out|rejected|tempting)",
      '(the|one|another|an|first|second|third|only|other|obvious) (<words>)?(alternative|option|approach|candidate|contender)s?',
      '(the|my|our|their|your|first|other|original|obvious|initial|second) (<words>)?(idea|plan|proposal|suggestion|instinct|thought|temptation)(<was>| had)',
      '(rather than|instead of|as opposed to|over) (a|an|the|using|buying|building|writing|running|doing|another|going)',
      '(we|i)<had>? (<adverb>)?(looked at|thought about|thought of|toyed with|flirted with|priced|quoted|tested|played with)',
      '(we|i)(<had>)? <adverb>(tried|try|did try|did trial)',
      '(considered|evaluated|compared|weighed|looked into|prototyped)',
    ],
  },
  {
    strength: CLEAR,
    phrases: [
      "(could|might) (have|'ve) (<words>)?(used|gone|done|bought|built|taken|written|put|kept)",
      "would(n't)?( have|'ve) (<adverb>)?(been|meant|cost|needed|worked|taken|required|put|made)",
      '(vendor|supplier|manager|boss|product|team|consultant|colleague|somebody|someone|everybody|people|architect|head of [a-z]+)( [a-z]+)? (<adverb>)?(proposed|suggested|wanted|recommended|pushed for|asked could|argued for)',
      '(the )?(previous|old|first|earlier|original) (version|design|one|setup|approach|implementation|way|solution|prototype|attempt) (was|is|used|had|did|ran|asked|called|kept|took)',
      '(before that|previously|at first|originally|in the beginning|used to|until then|the usual way|the normal thing|the standard way|the textbook|the obvious|the easy way|the cheap way|the nice answer|the default)',
      'either (<words>)?or',
      '(two|three|four|several|both) (<words>)?(options|ways|models|approaches|choices|candidates|alternatives|possibilities|strategies)',
      'versus|vs',
      '(also|is|was|are|another|a) possib(le|ility)',
      '(prototype|proof of concept|spike|bake-?off|trial)',
      '(could|can|one could|you can|you could|might) also',
      'said no',
    ],
  },
  {
    strength: HINT,
    phrases: [
      'or (maybe|use|using|a|an|with|you)',
      'alternatively',
      '(i|we|you)<would> (<adverb>)?(avoid|not|never|go back|use|reach|split|buy|move|choose|prefer)',
      'not (a|an|the) [a-z]+',
      'instead',
    ],
    kinds: ['knowledge', 'debug'],
  },
]);
