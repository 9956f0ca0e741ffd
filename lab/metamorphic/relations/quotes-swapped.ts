import { checkStaysClose } from '../checks.ts';
import type { Relation } from '../relation.ts';
import { swapQuotes } from '../transforms/swap-quotes.ts';

/** Editors turn one into the other. */
export const quotesSwapped: Relation = {
  name: 'quotes-swapped',
  claim: 'Straight and curly quotation marks and apostrophes change no dimension by more than one point.',

  check: (labelled, assess) => checkStaysClose(labelled, swapQuotes(labelled.answer.text), assess),
};
