import { checkEarnsNothing } from '../checks.ts';
import { sentencesIn } from '../dimension-spans.ts';
import { chanceOf, pick } from '../pick.ts';
import type { Relation } from '../relation.ts';
import { insertWords } from '../transforms/insert-words.ts';

const CLOSINGS = [
  "So yeah, that's basically it. I hope that answers the question.",
  "I think that covers everything more or less. I'm happy to go deeper on any of it.",
  "Anyway, that's the whole story. Let me know if anything was unclear.",
  'It was a great experience overall, and I am glad that I was part of it. Thanks for asking.',
  'In summary, that is what we did and how we did it. There is a lot more that I could say about it.',
  'And everybody was happy with it in the end. I would say it was a real team effort.',
];

/** Politeness and padding are worth nothing. */
export const emptyClosing: Relation = {
  name: 'empty-closing',
  claim: 'Closing sentences that say nothing raise no dimension and not the vote.',
  check: (labelled, assess) => {
    const closing = pick(CLOSINGS, chanceOf(labelled.answer.id, 'closing'));
    const text = insertWords(labelled.answer.text, sentencesIn(labelled), closing, 'end');
    return checkEarnsNothing(labelled, text, assess, closing);
  },
};
