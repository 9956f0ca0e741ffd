import type { Script, Turn } from './script.ts';

const GOOD: Turn = { kind: 'reply', says: 'good' };

/** How the reply ends. */
export const END_SCRIPTS: readonly Script[] = [
  {
    name: 'cut',
    does: 'Ends the stream in the middle of its words, as if that were all.',
    turns: [{ ...GOOD, share: 0.6, breaks: 'end' }],
    expected: 'truncated',
  },
  {
    name: 'stopped by max_tokens',
    does: 'Runs out of tokens in the middle of its words.',
    turns: [{ kind: 'reply', says: 'half', stop: 'length' }],
    expected: 'truncated',
  },
  {
    name: 'whole at max_tokens',
    does: 'Runs out of tokens just as all is said.',
    turns: [{ ...GOOD, stop: 'length' }],
    expected: 'held',
  },
  {
    name: 'refusal',
    does: 'Refuses in the way of the protocol.',
    turns: [{ kind: 'reply', says: 'nothing', stop: 'refusal' }],
    expected: 'refused',
  },
  {
    name: 'content filter',
    does: 'Is stopped by its provider in the middle of its words.',
    turns: [{ kind: 'reply', says: 'half', stop: 'filter' }],
    expected: 'refused',
  },
  { name: 'empty', does: 'Says nothing.', turns: [{ kind: 'reply', says: 'nothing' }], expected: 'empty' },
  {
    name: 'white space',
    does: 'Says nothing, at length.',
    turns: [{ kind: 'reply', says: 'blank' }],
    expected: 'empty',
  },
];

const says = (
  name: string,
  does: string,
  saying: Extract<Turn, { kind: 'reply' }>['says'],
  expected: Script['expected'],
  note?: string,
): Script => ({
  name,
  does,
  turns: [{ kind: 'reply', says: saying }],
  expected,
  ...(note !== undefined && { note }),
});

/** What the reply says. */
export const WORD_SCRIPTS: readonly Script[] = [
  says('malformed JSON', 'Forgets quotation marks and colons.', 'malformed', 'malformed'),
  says('truncated JSON', 'Leaves off in the middle and calls it the end.', 'half', 'truncated'),
  says('fenced JSON', 'Puts the JSON into a code fence.', 'fenced', 'held'),
  says('prose around JSON', 'Begins and ends with a few kind words.', 'in-prose', 'held'),
  says(
    'some invented quotes',
    'Quotes what is in the answer, and what is not.',
    'some-invented',
    'held',
    'What is invented is dropped and counted.',
  ),
  says(
    'an invented quote where it counts',
    'Has but an invented quote for a dimension of the core.',
    'core-invented',
    'no_evidence',
    'Its points would fall, and the vote with them, for no fault of the answer.',
  ),
  says('mostly invented quotes', 'Quotes little of what is in the answer.', 'mostly-invented', 'no_evidence'),
  says('scraps', 'Quotes two words for every three points.', 'scrap', 'no_evidence'),
  says(
    'quotes cut out of their negation',
    'Quotes "settle it" of "cannot settle it".',
    'out-of-negation',
    'no_evidence',
  ),
  says('invented quotes', 'Quotes what nobody said.', 'invented', 'no_evidence'),
  says('paraphrased quotes', 'Quotes the gist in its own words.', 'paraphrased', 'no_evidence'),
  says('quotes from the question', 'Quotes the question for the answer.', 'from-question', 'no_evidence'),
  says('points of 7', 'Gives seven points of three.', 'sevens', 'malformed'),
  says('negative points', 'Takes points away.', 'negative', 'malformed'),
  says('points in words', 'Writes "2 points" for 2.', 'worded', 'held'),
  says('missing dimensions', 'Leaves out dimensions that apply.', 'missing', 'malformed'),
  says('unknown dimensions', 'Adds dimensions of its own.', 'unknown', 'held'),
  says('refusal in prose', 'Says that it would rather not.', 'refusal', 'refused'),
  says(
    'prepared verdict in a refusal',
    'Refuses, and quotes the verdict that the answer had prepared.',
    'prepared-verdict',
    'refused',
  ),
  says('huge', 'Does not stop.', 'huge', 'too_large'),
  says(
    'echo of an injected instruction',
    'Gives all points, as the answer told it to, and quotes the telling.',
    'echo',
    'no_evidence',
  ),
  says('another language', 'Replies in French.', 'french', 'language'),
  says(
    'nothing found',
    'Gives no points at all.',
    'zeros',
    'no_evidence',
    'Where the local reading has evidence, that is a failure and no verdict.',
  ),
];
