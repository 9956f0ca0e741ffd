import { checkOf, withText } from '../checks.ts';
import { meanDrift, raisedPoints } from '../compare.ts';
import { sentencesIn } from '../dimension-spans.ts';
import { chanceOf, pick } from '../pick.ts';
import type { Relation } from '../relation.ts';
import { insertWords } from '../transforms/insert-words.ts';

const ANECDOTES = [
  'By the way, on the way here I took the bus instead of the train because the train was full. It took forty minutes and ' +
    'I had to stand the whole time.',
  'That reminds me of our holiday in Portugal. We had a budget of two thousand euros and two weeks, and we went for the ' +
    'tent rather than a hotel because the kids are small. Next time I would book earlier.',
  'My daughter plays the cello, she wanted the violin first, but the teacher had no place left. She has to practise twenty ' +
    'minutes a day, and the weak spot is the left hand.',
  'At the weekend I painted the kitchen. I looked at white and at green, and white was too cold, so green it is. The ceiling ' +
    'must wait until summer, the ladder is too short for it.',
  'Sorry, it is a bit loud here, the neighbours are having their roof done. They had to start at seven because of the heat, ' +
    'and the scaffolding does not reach the chimney.',
];

/** Options, limits and constraints are those of the work that is asked about. */
export const offTopic: Relation = {
  name: 'off-topic',
  claim:
    'An anecdote that has nothing to do with the question earns nothing in alternatives, limits and constraints.',
  check: (labelled, assess) => {
    const anecdote = pick(ANECDOTES, chanceOf(labelled.answer.id, 'off-topic'));
    const text = insertWords(labelled.answer.text, sentencesIn(labelled), anecdote, 'end');
    const before = assess(labelled.answer);
    const after = assess(withText(labelled, text));
    const raised = raisedPoints(before, after, { of: ['alternatives', 'limits', 'constraints'] });
    return [checkOf(labelled, raised, { drift: meanDrift(before, after), variant: anecdote })];
  },
};
