import type { Move } from '../evidence/move.ts';

/** What speaks for one part of a skeleton. */
export interface PartSigns {
  /** How much a move of a sentence speaks for the part; negative against it. */
  readonly moves: Readonly<Partial<Record<Move, number>>>;
  /** Words that speak for it, and how much. */
  readonly words?: RegExp;
  readonly wordsWeigh?: number;
  /** Where in the answer, 0..1, the part is looked for. */
  readonly place: number;
}

/**
 * Signs of the four parts of a story, by the seeds' skeleton: S the system and its constraints, T the key trade-off or a
 * requirement that was not obvious, A the design with its alternatives, R how it runs now and what would be changed.
 */
export const STORY_SIGNS = {
  situation: {
    moves: {
      constraint: 1.2,
      customer: 0.7,
      scale: 0.3,
      number: 0.2,
      scoped_out: 0.2,
      decision: -0.5,
      outcome: -0.6,
      rejection: -0.5,
    },
    words:
      /\b(?:we (?:are|were) a|i (?:work|worked|joined|was) (?:at|for|on|with|in)|the system|the company|the team|team of|my team|our (?:product|platform|customers|users|clients)|the project (?:was|is)|so this (?:is|was)|i was the|used by|it is a|it was a|this was)\b/,
    wordsWeigh: 0.5,
    place: 0,
  },
  task: {
    moves: {
      tradeoff: 0.6,
      constraint: 0.7,
      outcome: -0.6,
      decision: -0.3,
      lesson: -0.6,
      limitation: -0.3,
      rejection: -0.6,
    },
    words:
      /\b(?:(?:had|have|needed|needs?|wanted|wants?|asked|supposed|meant) (?:us |me |it |them |somebody )?(?:to|no|a|an|the|only|this|gone)|(?:the|real|main|key|big|biggest|hard|only|whole|one|a) (?:question|problem|task|goal|challenge|hard part|tricky part|hard bit|catch|trouble|requirement|issue|trade-?off|aim|target|promise|complaint|pain|ask)|requirement|what (?:hurt|broke|made it|i wanted|we wanted|drove|they)|i was asked|my job|my task|must|it could not|we could not|couldn't|not allowed|kept \w+ing|without (?:losing|breaking|stopping)|too (?:slow|expensive|late|long|many|much|big)|all night|in time|on time|at most|no more than|never|complained|losing|lost|bug|outage|incident|deadline|budget|did not fit|left for|failed|failing|broken)\b/,
    wordsWeigh: 1,
    place: 0.25,
  },
  action: {
    moves: {
      decision: 1,
      alternative: 1,
      rejection: 1,
      ownership: 0.8,
      rollout: 0.7,
      operations: 0.4,
      scoped_out: 0.4,
      tradeoff: 0.3,
      outcome: -0.4,
      lesson: -0.5,
    },
    words:
      /\b(?:i|we) (?:built|wrote|chose|picked|moved|split|added|put|made|used|designed|tried|prototyped|measured|tested|went with|set up|changed|replaced|introduced|decided|ran|looked|considered|implemented|migrated|shipped|started)\b/,
    wordsWeigh: 0.5,
    place: 0.55,
  },
  result: {
    moves: {
      outcome: 1.2,
      lesson: 1.3,
      limitation: 0.9,
      scale: 0.3,
      operations: 0.3,
      number: 0.2,
      constraint: -0.4,
    },
    words:
      /\b(?:in the end|since then|today|now (?:it|we|the)|it runs|went (?:from|down|up)|dropped|fell|rose|as a result|would (?:change|do)|next time|if i did it again|what i learned|looking back|weakness|what i would)\b/,
    wordsWeigh: 0.8,
    place: 1,
  },
} as const satisfies Readonly<Record<string, PartSigns>>;

/** Signs of an explanation's parts. */
export const KNOWLEDGE_SIGNS = {
  claim: {
    moves: { constraint: 0.1 },
    words: /\b(?:is|are|means|guarantees?|works|does|stores?|sends?|keeps?)\b/,
    wordsWeigh: 0.7,
    place: 0,
  },
  when: {
    moves: { alternative: 0.5, decision: 0.6, constraint: 0.4 },
    words:
      /\b(?:when(?:ever)? (?:you|it|the|we|a)|if (?:you|it|the|your|we)|use (?:it|this|that) (?:for|when|if|where)|depends on|(?:choose|pick|prefer|reach for|suits?|right for|good for|fine for|applies)|for example|in our case)\b/,
    wordsWeigh: 1,
    place: 0.6,
  },
  cost: {
    moves: { tradeoff: 1.1, limitation: 0.9, rejection: 0.6 },
    words:
      /\b(?:costs?|price|trade-?offs?|downside|drawback|slower|expensive|at the expense|but (?:you|it|then|the)|you (?:pay|lose|give up)|in exchange|overhead|the catch)\b/,
    wordsWeigh: 1,
    place: 0.8,
  },
} as const satisfies Readonly<Record<string, PartSigns>>;

/** Signs of the parts of finding a fault. */
export const DEBUG_SIGNS = {
  look: {
    moves: { operations: 0.7, number: 0.2 },
    words:
      /\b(?:first|check|look(?:ed|ing)? (?:at|for|in|into)|logs?|trace|metrics|reproduce|profil|measure|compare|see whether|find out|would ask|test whether|bisect|dashboard)\b/,
    wordsWeigh: 0.9,
    place: 0,
  },
  cause: {
    moves: { limitation: 0.3 },
    words:
      /\b(?:because|caused? by|the cause|root cause|turned out|the reason|due to|race|means that|so two|at the same time|that is why|which is why|happens when|the (?:bug|problem|issue|fault) (?:is|was))\b/,
    wordsWeigh: 1,
    place: 0.5,
  },
  mend: {
    moves: { decision: 0.7, rollout: 0.6, alternative: 0.4, rejection: 0.3, lesson: 0.6, outcome: 0.5 },
    words:
      /\b(?:fix(?:ed)?|mend|solve|lock|idempoten|retry|roll(?:ed)? back|i would (?:add|use|set|change|make|put|move)|(?:i|we) (?:added|changed|moved|replaced|set|put)|add a|use a|make (?:it|the)|instead|so that it|prevent|regression test)\b/,
    wordsWeigh: 1,
    place: 1,
  },
} as const satisfies Readonly<Record<string, PartSigns>>;
