import type { Place } from '../wording/said.ts';

/** A change over time, another option, a plan or a wish: two figures then differ for a reason. */
const COMPARED =
  /\b(?:before|after|afterwards|used to|previous(?:ly)?|originally|initially|at first|in the beginning|at the (?:start|beginning|end)|first version|old|former|nowadays|today|these days|later|eventually|in the end|by then|by the end|since then|meanwhile|grew|grow\w*|rose|rise|dropped|drop|fell|fall|went|go(?:es|ing)? (?:up|down|from|to)|improv\w+|reduc\w+|cut|halv\w+|doubl\w+|tripl\w+|became|become|down (?:to|from)|up (?:to|from)|from \d|from (?:about|around|over|a|some|well)|instead|rather than|alternative|option|prototype|pilot|test\w*|benchmark\w*|staging|rehearsal|target\w*|goal|budget|sla|slo|agreed|promis\w+|want\w*|aim\w*|hop\w+|expect\w*|plan\w*|estimat\w+|predict\w+|limit\w*|at most|at least|maximum|minimum|capacity|handle\w*|require\w*|must|had to|needs?|needed|if|would|could|can|should|might|may|imagine|suppose|say|ten times|10x|hundred times|(?:each|every|per)(?! (?:second|minute|hour|day|night|week|month|year)\b)|other|another|(?<!\b(?:a|per|each|every) )second(?! at\b)|third|next|last|until|worst|best|bad|some|one of|joined|hired|left|new|without it|with it|vendor|competitor|they said|black friday|christmas|incident|outage|spike)\b/;

/** True where a sentence sets a figure against another time, option or wish, or tells of a part only. */
export function isComparing(plain: string): boolean {
  return COMPARED.test(plain);
}

/** Something was done between the two: then the second figure is what came of it. */
const DEEDS = new Set(['decision', 'outcome', 'rollout', 'lesson', 'rejection', 'alternative']);

/** True where an answer tells between two of its sentences what was done, so that they speak of different times. */
export function isDoneBetween(first: Place, second: Place): boolean {
  if (first.turn !== second.turn) return false;
  const [from, to] = [first.sentence.index, second.sentence.index];
  return first.turn.context.findings.some(
    (f) =>
      f.sentence > from &&
      (f.sentence < to || (f.sentence === to && f.move !== 'outcome')) &&
      DEEDS.has(f.move),
  );
}

const PAST = /\b(?:was|were|had|did|took|ran|served|got)\b/;
const PRESENT = /\b(?:is|are|has|have|does|takes|runs|serves|gets|'s|'re|we're|it's)\b/;

/** True where the one tells what was and the other what is. */
export function isThenAndNow(first: Place, second: Place): boolean {
  const tense = ({ sentence: { plain } }: Place): string =>
    `${PAST.test(plain) ? 'past' : ''}${PRESENT.test(plain) ? 'present' : ''}`;
  const [a, b] = [tense(first), tense(second)];
  return (a === 'past' && b === 'present') || (a === 'present' && b === 'past');
}
