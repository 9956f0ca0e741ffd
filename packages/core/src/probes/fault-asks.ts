import type { Dimension } from '../bank/dimension.ts';
import type { FindCandidates } from './candidate.ts';
import type { ProbeKind } from './probe-kind.ts';

/** A step of looking for a fault that an interviewer asks for where it was not taken. */
interface FaultAsk {
  readonly kind: ProbeKind;
  readonly dimension: Dimension;
  readonly text: string;
  readonly because: string;
  /** Whoever says such a thing has taken the step. */
  readonly told: RegExp;
  readonly sharper: string;
  readonly missed: string;
}

const STEPS: readonly FaultAsk[] = [
  {
    kind: 'key-point',
    dimension: 'coverage',
    text: 'Which one observation would show that your first suspicion is wrong?',
    because: 'You named what to look at, but not what would rule your suspicion out.',
    told: /\b(?:rules? (?:\w+ ){0,2}out|ruled (?:\w+ ){0,2}out|prov(?:e|es|ing)|disprove\w*|that would (?:show|tell)|confirm\w*|wrong about)\b/,
    sharper: 'One thing that you could see and that would make you drop it: what?',
    missed: 'what would rule your suspicion out.',
  },
  {
    kind: 'counterfactual',
    dimension: 'coverage',
    text: 'Suppose your first suspicion turns out to be wrong. Where do you look next, and why there?',
    because: 'You followed one suspicion, and no second one was named.',
    told: /\b(?:if (?:that|it|this|they)(?:'s| is| was| are|) ?(?:not|n't|isn't|fine|okay|ok|clean)|otherwise|next suspect|second suspect|could also be|or it(?:'s| is)|another (?:cause|reason|suspect|possibility)|if not)\b/,
    sharper: 'Your second suspicion, please, and the reason for it.',
    missed: 'what your second suspicion would be.',
  },
  {
    kind: 'cost',
    dimension: 'alternatives',
    text: 'People are waiting while you look for it. What do you do for them first, and what does that hide from you?',
    because: 'You told how to find it, but nothing of those who wait meanwhile.',
    told: /\b(?:meanwhile|in the meantime|work-?around|roll(?:ed)? back|rollback|restart\w*|mitigat\w*|stop the bleeding|first aid|quick fix|for now)\b/,
    sharper: 'What is the first thing you would do for those who wait?',
    missed: 'what you would do for those who wait.',
  },
  {
    kind: 'signal',
    dimension: 'operations',
    text: 'Once it is mended, by which signal would you notice that it is coming back?',
    because: 'No signal was named that would show it coming back.',
    told: /\b(?:alert\w*|alarm\w*|monitor\w*|dashboard\w*|metrics?|threshold\w*)\b/,
    sharper: 'One signal and one value, please.',
    missed: 'by which signal you would notice.',
  },
  {
    kind: 'boundary',
    dimension: 'limits',
    text: 'What else would look exactly like this from the outside, and how would you tell the two apart?',
    because: 'Nothing was said of what else would look the same.',
    told: /\b(?:look(?:s|ed)? (?:exactly )?(?:like|the same)|same symptom\w*|tell (?:them|the two|it) apart|distinguish\w*|as opposed to)\b/,
    sharper: 'One other cause with the same symptom: which?',
    missed: 'what else would look the same.',
  },
];

const URGENCY = 0.55;
/** A question that gives the fault and asks for the remedy wants no search. */
const LOOKED_FOR = /\b(?:find|cause|fault|wrong|debug\w*|diagnos\w*|prove|why)\b/i;

/** Asks for the steps of looking for a given fault that were not taken; nothing where no fault is to be found. */
export const findFaultAsks: FindCandidates = ({ question, turns }) => {
  if (question.kind !== 'debug' || !LOOKED_FOR.test(question.text)) return [];
  const said = turns.flatMap((turn) => turn.context.sentences.map((s) => s.plain)).join('\n');
  return STEPS.filter(({ told }) => !told.test(said)).map((step, i) => ({
    kind: step.kind,
    dimension: step.dimension,
    text: step.text,
    because: step.because,
    quotes: [],
    // Each is a step of its own, not one matter asked about five times.
    subject: `the search: ${step.kind}`,
    urgency: URGENCY - i / 1000,
    sharper: { text: step.sharper, because: `You went past this: ${step.missed}` },
  }));
};
