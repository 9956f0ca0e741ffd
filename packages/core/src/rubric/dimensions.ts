import { DIMENSIONS, type Dimension } from '../bank/dimension.ts';

/** Changes whenever a point description, a weight or a rule of reading changes; kept with every assessment. */
export const RUBRIC_VERSION = '1.1.0';

/** Core: asked of every deep dive. Depth: of a project, incident or decision. Craft: how it is told. */
export type DimensionGroup = 'core' | 'depth' | 'craft';

/** One dimension of the rubric as data, for scoring, for pages and for people. */
export interface DimensionDescription {
  readonly name: Dimension;
  readonly title: string;
  readonly group: DimensionGroup;
  readonly listensFor: string;
  /** What 0, 1, 2 and 3 points mean. */
  readonly points: readonly [string, string, string, string];
  /** What one more point would take, by the points earned; at 3, what to keep. */
  readonly next: readonly [string, string, string, string];
}

/** The rubric, in the order in which dimensions are shown. */
export const RUBRIC: Readonly<Record<Dimension, DimensionDescription>> = {
  constraints: {
    name: 'constraints',
    title: 'Constraints first',
    group: 'core',
    listensFor: 'The system and its limits, set out before the solution.',
    points: [
      'Begins with the solution; no limit is named.',
      'Limits are vague, or come only after the solution.',
      'At least one concrete limit comes before the solution.',
      'Two or more concrete limits come first, and the design follows from them.',
    ],
    next: [
      'Open with one limit you had to live with: a load, a deadline, a budget, a team size or a rule.',
      'Put a figure or a name to the limit, and say it before you say what you built.',
      'Add a second concrete limit up front, and say which choice it forced.',
      'Keep opening with the limits and tying the design to them.',
    ],
  },
  alternatives: {
    name: 'alternatives',
    title: 'Alternatives weighed',
    group: 'core',
    listensFor: 'One or two real alternatives, and why each was not taken.',
    points: [
      'No alternative is named.',
      'An alternative is named without a reason, or with a slogan for one.',
      'A named alternative has a specific reason against it.',
      'An alternative fell to evidence, two have specific reasons, or the cost of the choice is said too.',
    ],
    next: [
      'Name one option you did not take and why.',
      'Give the reason against it that held here: what would have broken, cost or slowed down, and what showed it.',
      'Say what showed it: a prototype, a measurement, a cost or a failure. Or say what your choice gave up.',
      'Keep naming the option together with the evidence against it.',
    ],
  },
  numbers: {
    name: 'numbers',
    title: 'Numbers',
    group: 'core',
    listensFor: 'Figures about the real system: load, latency, size, cost, errors, people, time.',
    points: [
      'No figures.',
      'One figure, or only loose ones.',
      'Two or more figures with units about the system or the result.',
      'Figures on both sides of a decision: before and after, target and achieved, one option and the other.',
    ],
    next: [
      'Give one figure about the system: how many requests, how large, how long or how much. An honest magnitude is enough.',
      'Add a second figure with its unit, about the load or the result.',
      'Tie two figures to a decision: before and after, aimed for and got, or one option and the other.',
      'Keep the pairs of figures; they carry the decision.',
    ],
  },
  limits: {
    name: 'limits',
    title: 'Known limits',
    group: 'core',
    listensFor: 'A known weakness, a boundary, or what would be changed next.',
    points: [
      'No weakness, or everything is perfect.',
      'A weakness that would fit any system.',
      'A specific weakness or planned change.',
      'A specific weakness with the point at which it bites, or with what would replace it.',
    ],
    next: [
      'Volunteer one weakness of your design before you are asked.',
      'Make the weakness specific to this design: which part, and what goes wrong there.',
      'Say at what load, size or event the weakness bites, or what you would put in its place.',
      'Keep volunteering the weakness with its boundary.',
    ],
  },
  customer: {
    name: 'customer',
    title: 'Customer',
    group: 'depth',
    listensFor: 'Who benefits, what hurt them, and what it did for them or the business.',
    points: [
      'Nobody who uses it is mentioned.',
      'Users are named, and no more.',
      'A specific group has a specific pain or gain.',
      'The pain or gain is measured, and it drove a decision.',
    ],
    next: [
      'Say who uses it and what hurt them before.',
      'Name the group and the one thing that went wrong for them, or got better.',
      'Measure that pain or gain, and say which decision it led to.',
      'Keep tying the decision to the measured gain.',
    ],
  },
  operations: {
    name: 'operations',
    title: 'Operations',
    group: 'depth',
    listensFor: 'How its health was known in production: logs, traces, metrics, alerts, on-call, rollback.',
    points: [
      'Nothing on how its health is known.',
      'Monitoring is mentioned, and no more.',
      'A specific signal, tool or practice.',
      'A signal with its threshold, or what happened when it fired.',
    ],
    next: [
      'Say which signal tells you that it is healthy.',
      'Name the one signal that you look at first, and where.',
      'Give the threshold of that signal, or tell what you did the last time it fired.',
      'Keep naming the signal with its threshold.',
    ],
  },
  scale: {
    name: 'scale',
    title: 'Scale',
    group: 'depth',
    listensFor: 'What happens at 10 or 100 times the load: the bottleneck and how it grows.',
    points: [
      'Nothing on growth.',
      'It is said to scale, and no more.',
      'The bottleneck or the axis of growth is named.',
      'The bottleneck and the load at which it gives, or what was done about it.',
    ],
    next: [
      'Say what would give first at ten times the load.',
      'Name the part that gives first, not only that it scales.',
      'Say at which load that part gives, or what you have done about it.',
      'Keep naming the bottleneck with its load.',
    ],
  },
  ownership: {
    name: 'ownership',
    title: 'Ownership',
    group: 'depth',
    listensFor: 'What the speaker did, as against the team and other teams.',
    points: [
      'Only "we", or nobody at all.',
      'A role is named.',
      'At least one specific act by "I".',
      'Own acts, and where they ended: what others owned.',
    ],
    next: [
      'Say "I" once, for something that you did yourself.',
      'Name one act of your own: what you wrote, measured, decided or argued for.',
      'Say where your part ended and who had the rest.',
      "Keep the line between your part and the others' clear.",
    ],
  },
  outcome: {
    name: 'outcome',
    title: 'Outcome',
    group: 'depth',
    listensFor: 'How it ended, even badly, and what was carried forward.',
    points: [
      'No ending.',
      'It went well, and no more.',
      'A specific result, or a specific lesson.',
      'A measured result and a specific change carried forward.',
    ],
    next: [
      'Say how it ended, even if it ended badly.',
      'Replace the general ending by one result that could be checked.',
      'Measure the result, and add the one thing that you have done differently since.',
      'Keep the measured result and the change that came of it.',
    ],
  },
  rollout: {
    name: 'rollout',
    title: 'Rollout',
    group: 'depth',
    listensFor: 'How it reached users: stages, flags, migration, fallback.',
    points: [
      'Nothing on how it reached its users.',
      'It was launched, and no more.',
      'A specific step of the launch.',
      'Staged, with a gate, a measure or a way back.',
    ],
    next: [
      'Say how it reached its users: all at once, or in which steps.',
      'Name the first step: who got it first, and how many.',
      'Say what had to be true before the next step, or what the way back was.',
      'Keep the stages with their gate.',
    ],
  },
  structure: {
    name: 'structure',
    title: 'Structure',
    group: 'craft',
    listensFor:
      'Situation and limits, then the trade-off, then the design, then how it runs and what would change.',
    points: [
      'No order to be found.',
      'Solution first, or a list of technologies.',
      'Most of the order is there.',
      'The whole order is there, and limits and trade-offs outweigh the description.',
    ],
    next: [
      'Tell it in this order: the situation and its limits, the trade-off, the design, how it runs now and what you would change.',
      'Move the situation and its limits before the solution.',
      'Complete the order: the trade-off before the design, and what you would change at the end.',
      'Keep the order; it lets an interviewer follow.',
    ],
  },
  credibility: {
    name: 'credibility',
    title: 'Credibility',
    group: 'craft',
    listensFor: 'Would an experienced interviewer believe that this person did this?',
    points: [
      'Names and superlatives, or claims that do not fit each other.',
      'Plausible, but anyone could have said it.',
      'Details that only someone near the work would know.',
      'Such details throughout, with an honest edge.',
    ],
    next: [
      'Swap one big word for one thing that you saw, measured or got wrong.',
      'Add a detail that only someone near the work would know.',
      'Add an honest edge: a mistake of yours, or where your knowledge ends.',
      'Keep the details and the honest edge.',
    ],
  },
  coverage: {
    name: 'coverage',
    title: 'Coverage',
    group: 'craft',
    listensFor: 'Whether the explanation or the diagnosis is right and complete.',
    points: [
      'Wrong, or beside the point.',
      'Partly right; key points are missing or misstated.',
      'The key points are right.',
      'The key points are right, with the trade-off between them and when each applies.',
    ],
    next: [
      'Answer the question itself first, in one sentence.',
      'Add the points that are missing, one sentence each.',
      'Say when you would choose which, and what each costs.',
      'Keep saying when each applies.',
    ],
  },
};

/** The dimensions of each group, in order of display. */
export const DIMENSION_GROUPS: Readonly<Record<DimensionGroup, readonly Dimension[]>> = {
  core: DIMENSIONS.filter((d) => RUBRIC[d].group === 'core'),
  depth: DIMENSIONS.filter((d) => RUBRIC[d].group === 'depth'),
  craft: DIMENSIONS.filter((d) => RUBRIC[d].group === 'craft'),
};
