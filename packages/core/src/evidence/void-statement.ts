import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DetectorContext } from './finding.ts';
import { linesOf } from './lines.ts';
import type { Move } from './move.ts';
import { compilePhrases } from './phrases.ts';
import { findSmallTalk } from './small-talk.ts';

/** Speaking to the reader of the answer instead of about the work. */
const INJECTED = [
  '(ignore|disregard|forget|override) (<words>)?(previous|prior|above|all|your|earlier|these|the) (<words>)?(instructions?|prompts?|rules?|rubrics?|guidelines?)',
  '(give|award|assign|rate|score|grade|mark) (<words>)?(me|this|it|the answer|this answer|full|maximum|all|every dimension|three|3|5|five|top) (<words>)?(points?|marks?|scores?|stars?|as|a [35]|out of|everywhere|on (all|every))',
  "(you are|you're|as) (now )?(an? )?(ai|language model|grader|scorer|assistant|evaluator)",
  'system (prompt|message|:)',
  '(note|message|attention|instruction|dear) (<words>)?(to|for)? ?(the )?(grader|scorer|rater|evaluator|assessor|interviewer|reviewer|model)',
  '(full|maximum|perfect|top|highest) (score|points|marks|rating)',
  '(this|my) answer (is|deserves|should|contains|covers|meets|has|demonstrates|satisfies)',
];

/** Words of the rubric itself: three of them in a sentence of little else are a list of keywords. */
const RUBRIC_WORDS =
  /\b(?:constraints?|alternatives?|trade-?offs?|trade offs?|numbers?|limitations?|limits|weakness(?:es)?|scalab\w+|scale|scaling|ownership|outcomes?|rollouts?|operations|monitoring|observability|lessons?|requirements?|metrics|customers?|reliability|availability|maintainability|performance|security|latency|throughput|alerts|canary|rollback)\b/g;

/** Superlatives and absolutes that nobody can check. */
const BOAST = compilePhrases([
  'infinitely|endlessly|limitlessly|unlimited(ly)?',
  '(world[- ]class|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|next[- ]gen(eration)?|bleeding[- ]edge|revolution\\w+|game[- ]chang\\w+|blazing(ly)?( fast)?|unparalleled|unmatched|flawless(ly)?|bulletproof|rock[- ]solid|enterprise[- ]grade|second to none|unprecedented|ground-?breaking|transformational|thought leaders?|rock ?stars?|10x engineer)',
  '(completely|totally|fully|absolutely|100 ?%|hundred percent) (secure|reliable|scalable|safe|stable|automated|bug-?free|accurate|accuracy|unhackable|perfect)',
  '(zero|no) (<words>)?(bugs?|incidents?|downtime|downsides?|issues|problems|errors|failures|outages|weakness(es)?|drawbacks?|disadvantages?|limitations?) (whatsoever|at all|ever)',
  '(zero|absolutely no) (<words>)?(bugs?|downtime|issues|problems|errors|failures|outages)',
  '(never|can never|will never) (<words>)?(fails?|go(es)? down|breaks?|crash(es)?|be lost)',
  '(one of the (largest|biggest|best|most)|the best (engineer|team|system|architecture) (in|i|ever|anyone))',
  '(everybody|everyone|whole team|all|management|business|business side|stakeholders|cio|ceo|cto|they) (<words>)?(impressed|amazed|thrilled|blown away|delighted|very happy|super happy|loved it)',
  "(nothing|nothing's|nobody is) (ever )?perfect",
  '(scalable|secure|reliable|robust|safe|available|resilient) by design',
  '(eliminates?|guarantees?) (<words>)?(all|any|every|never|hallucinations)',
  'handle (anything|everything|any load|whatever)',
  '(best practices?|synerg\\w+|holistic)',
]);

/** Measures that are boasts themselves: nobody has them. */
const ABSOLUTE = [
  '(100 ?%|hundred percent|perfect|infinite) (<words>)?(accuracy|availability|reliability|uptime|satisfaction|security|scalability)',
  '(accuracy|availability|reliability|uptime|satisfaction|adoption|coverage) (<words>)?(100 ?%|hundred percent)',
  '(zero|no) (latency|downtime|bugs|errors) (at all|whatsoever|ever)|(virtually|practically|literally|with) (zero|no) (latency|downtime|bugs|cost|costs)',
];

/** Praise without a measure: no outcome, unless a figure stands beside it. */
const PRAISE = compilePhrases([
  '(very|really|extremely|super|so|highly|quite|incredibly|hugely|totally) (<words>)?(scalable|performant|stable|robust|happy|positive|impressed|successful|good|well|proud|efficient|available|satisfied|clean|modern|elastic|fast)',
  '(amazing|outstanding|excellent|fantastic|awesome|brilliant|wonderful|tremendous|seamless(ly)?|proud|game changer|big success|great success|wow|massive(ly)?|victim of our own success)',
  '(way|much|super) (faster|better)|(well|positively) received|great (feedback|team|teamwork)|(saved|saves) (<words>)?a lot',
  'the (same way|right (call|decision|choice))|do (it |exactly )?the same( way)? again|nothing to improve|on time and on budget',
]);

/** A weakness that is none. */
const FALSE_MODESTY = [
  '(care|cared|work|worked) too (much|hard)',
  '(too|such a|bit of a|a little) (<words>)?perfection\\w*',
  'always room for improvement',
  '(take|took|taking) on too much|trust(ed)? (<words>)?too (much|fast)|bar (<words>)?too high|victim of our own success',
  'almost too (far|good|fast|perfect|modern)',
  'something that can be (made )?(more|better)',
];

/** The rubric's own nouns denied: "we had no constraints" performs no move. */
const DENIED = compilePhrases([
  "(no|without|any|n't really|not any|never|not really|zero) (<words>)?(real |big |major |particular |specific |special |hard |serious |actual )*(constraints?|deadlines?|alternatives?|trade-?offs?|downsides?|drawbacks?|disadvantages?|weakness(es)?|limitations?|limits|other options?|lessons?|regrets?|monitoring|metrics|alerts|rollback|bottlenecks?)",
  "(didn't|did not|never|don't|do not|haven't|not) (<adverb>)?(consider|considered|look at|evaluate|evaluated|compare|compared|need|needed|have|had) (any|real|other|anything else|(<words>)?(alternatives?|constraints?))",
  "(don't|do not|doesn't|wouldn't) (<words>)?(see|have|know) (<words>)?(a )?(real )?(problem|weakness|downside|issue)",
]);

/** Hearsay and other people's systems. */
const HEARSAY = [
  '(i|we)<had>? (<adverb>)?(heard|read)( somewhere)? (that|it|about|from|on|in)',
  '(somebody|someone) (told (me|us)|said|says) that',
  '(apparently|supposedly|allegedly|they say|people say|it is said|rumou?r)',
  '(a friend|my friend|friends?|somebody i know|my cousin) (<words>)?(at|told|said|works|of mine)',
  '(at|how|what|like) (big tech|the big (tech )?companies|the large tech companies|other companies|another company)',
];

/** What one would do if: in a story it is no deed. "We would have gone back" tells of a way back that was there. */
const HYPOTHETICAL = compilePhrases([
  "(of course )?(you|one) (would|could|should|might|can|will)(?!')",
  '(we|i) (would|could|should|might) (probably |just |also |then |simply |of course |maybe |normally |typically )*(do|use|add|monitor|have(?! (<adverb>)?\\w+(ed|en|ne|t|de|un)\\b)|put|set|launch|roll|measure|create|build|introduce|log|alert)',
  "(in theory|theoretically|hypothetically|ideally|in (a|an) (perfect|ideal) world|imagine|let's say|suppose)",
  '(the plan is|in general we try|we try to)',
]);

/** "Sure, because ... always goes so well". */
const IRONIC = [
  '(yeah|oh|sure),? right',
  '(because|as if|like) (that|it|this) (always|ever|never) (<words>)?(works?|goes|ends|ended|helps?)',
  'what could (possibly )?go wrong',
  '(brilliant|genius|great|wonderful) (idea|plan)(,| )(obviously|of course|right|clearly|not)',
];

/** "It never fell from 900 ms to 150": the figures of a change that did not come about measure nothing. */
const UNCHANGED = compilePhrases([
  "(not|never|n't|nobody|no one) (<adverb>)?(roll|rolled|fell|fall|drop|dropped|went|go|rise|rose|improved?|grow|grew|cut|reduced?|halved?|doubled?|reach(ed)?) [^.;,]{0,40}(from|to|by) (<words>)?<num>",
]);

/** A question asked back. Whoever asks "did we have an alert?" has not said that there was one. */
const INVERTED =
  /^(?:(?:and|so|but|or|well) )*(?:did|do|does|was|were|is|are|have|has|had|could|would|should|can|will)(?:n't)? (?:we|it|i|they|you|he|she|there|anyone|anybody|somebody)\b/;
const BEGINS_INVERTED =
  /^(?:(?:and|so|but|or|well) )*(?:did|do|does|was|were|is|are|have|has|had|could|would|should|can|will)(?:n't)? /;
const ASKS = /^(?:(?:and|so|but|or|well|then) )*(?:who|what|when|where|which|whose|why|how)\b/;
const ANSWERED = /\b(?:yes|no|because|since)\b/;
const QUESTION_MARK = /\?["'”’»)\]*_]*$/;

/** Somebody else as the one who did it, and no "we" or "I" in the sentence. */
const OTHERS = compilePhrases([
  '(another|a different|some other) (team|company|group|department|firm|project|shop|start-?up|bank|organi[sz]ation)s?,? [^.;]{0,40}(\\w+ed|found|built|uses?|chose|ran|runs|went|cut|saw|wrote)',
  '(google|amazon|aws|netflix|facebook|meta|uber|microsoft|apple|twitter|linkedin|stripe|airbnb|spotify|shopify|github|cloudflare|discord|slack|dropbox|pinterest|lyft|oracle|ibm) (<adverb>)?(found|finds|reported|reports|published|publishes|uses?|used|claims?|claimed|says?|showed|shows|recommends?|saw|built|measured|runs|moved|rejected|chose|rolled|wrote|did)',
  '(a|the|one|some|their) (paper|blog|blog post|article|book|study|studies|conference talk|case study|benchmark online) (<words>)?(says?|said|shows?|showed|found|finds|reports?|reported|claims?|claimed)',
  '(at|in) (my|the) (last|previous|old|former) (company|job|team|place) (they|another|somebody|someone|other)',
  '(at )?(google|amazon|netflix|facebook|meta|uber|twitter|linkedin|airbnb|spotify|pinterest|lyft) (the|they|(?!charg|want|send|sent|limit|cancel|promis|offer|quot|support|allow|requir)\\w+(s|ed)|had)',
]);
const THEY_GO_ON = /^(?:(?:and|so|then|but) )*(?:they|it|their|not mine|that)\b/;
const FIRST_PERSON = /\b(?:i|we|us|our|ours|i'd|i've|i'm|we'd|we've|we're|mine was)\b/;
const OWNED_BY_OTHERS = compilePhrases([
  '(team|company|group|department|firm|vendor|contractor|people) (<words>)?(owned|owns|own|maintained|maintains|handled|looked after|(was|were|is|are) responsible|ran|runs|operates|operated|built|wrote|did the|made the)',
]);

/** "If we had had alerts, one would have fired." */
const IF_ONLY = compilePhrases(["if (i|we|there)( had|'d) [^.;]{1,60} (would|could|might)( have|'ve)"]);

/** What the speaker could have done and did not: a deed only in thought. */
const UNDONE = compilePhrases([
  "(i|we|one|you) (could|would|might)(n't| not)?( have|'ve) (<adverb>)?(rejected|chosen|picked|rolled|set|monitored|measured|alerted|logged|added|built|designed|written|decided|tested|introduced|launched|shipped|migrated|cut|reduced|saved|improved|owned|led|had)",
  "(it|that|this|latency|load) (might|could)( have|'ve) (<adverb>)?(gone|fallen|dropped|risen|improved|come|been reduced)",
]);
/** Real options that were open: "we could have built it ourselves". */
const OPEN_OPTION = compilePhrases([
  "(i|we) (could|might)( have|'ve) (<adverb>)?(used|built|bought|picked|chosen|gone|kept|put|written)",
]);
const DONE_ALL_THE_SAME = /\b(?:but|so|instead)\b/;

/** All that makes a sentence void by its wording; searched for at once, since each search costs. */
const VOID = compilePhrases([...INJECTED, ...IRONIC, ...HEARSAY, ...FALSE_MODESTY, ...ABSOLUTE]);

/** Moves that are deeds in a story: what one would do is none. */
const DEEDS: ReadonlySet<Move> = new Set([
  'decision',
  'ownership',
  'outcome',
  'operations',
  'rollout',
  'customer',
]);
/** What was not done may still be regretted, or left out on purpose. */
const IN_HINDSIGHT: ReadonlySet<Move> = new Set(['lesson', 'limitation', 'scoped_out']);
/** Moves that praise without a measure does not perform: all but the deeds themselves and figures. */
const PRAISED: ReadonlySet<Move> = new Set([
  'outcome',
  'scale',
  'operations',
  'lesson',
  'limitation',
  'rejection',
  'rollout',
  'tradeoff',
  'constraint',
  'alternative',
]);
/** Moves that a boast does not perform. */
const SHOWN_OFF: ReadonlySet<Move> = new Set([
  'outcome',
  'scale',
  'customer',
  'operations',
  'decision',
  'rollout',
  'limitation',
  'tradeoff',
  'constraint',
  'alternative',
  'rejection',
]);

/** What in a sentence makes its moves void. */
export interface VoidSigns {
  /** Void whatever the move. */
  readonly wholly: boolean;
  readonly boastful: boolean;
  readonly praising: boolean;
  readonly hypothetical: boolean;
  /** Said in a story by way of a question that is not answered. */
  readonly asking: boolean;
  /** Done by somebody else, the speaker having no part in it. */
  readonly others: boolean;
  /** Somebody else's part is told: a boundary of one's own. */
  readonly boundary: boolean;
  /** A deed that was not done; `option` when it was one that stood open. */
  readonly undone: 'no' | 'deed' | 'option';
  /** Figures of a change that did not come about. */
  readonly unchanged: boolean;
}

/**
 * Reads of each sentence whether it only pretends to perform moves (rubric, rule 6): it is denied,
 * hypothetical, ironic, boastful or hearsay, somebody else's, only asked, speaks to the scorer, or strings together
 * words of the rubric. The sentence behind may answer a question, and the one before tells who "they" are.
 */
export function readVoidSigns(reading: Reading): VoidSigns[] {
  const lines = linesOf(reading);
  const isWholly = VOID.hitsIn(lines);
  const isDenied = DENIED.hitsIn(lines);
  const boasts = BOAST.hitsIn(lines);
  const praises = PRAISE.hitsIn(lines);
  const supposes = HYPOTHETICAL.hitsIn(lines);
  const isOthers = OTHERS.hitsIn(lines);
  const isUndone = UNDONE.hitsIn(lines);
  const isUnchanged = UNCHANGED.hitsIn(lines);
  const talksSmall = findSmallTalk(reading);
  const out: VoidSigns[] = [];
  for (const sentence of reading.sentences) {
    const { index, plain } = sentence;
    const goesOn = out.at(-1)?.others === true && THEY_GO_ON.test(plain);
    const others = (isOthers(index) !== undefined || goesOn) && !FIRST_PERSON.test(plain);
    const measured = MEASURE.test(plain);
    out.push({
      wholly:
        talksSmall(index) ||
        isWholly(index) !== undefined ||
        (!measured && (isDenied(index) !== undefined || isKeywordList(plain))),
      boastful: boasts(index) !== undefined,
      praising: !measured && praises(index) !== undefined,
      hypothetical: supposes(index) !== undefined,
      asking: isAsking(sentence, reading.sentences[index + 1]),
      others,
      boundary: others && OWNED_BY_OTHERS.test(plain),
      undone: isUndone(index) !== undefined ? undoneIn(plain) : 'no',
      unchanged: measured && isUnchanged(index) !== undefined,
    });
  }
  return out;
}

/** True when a sentence with these signs does not perform the move in an answer of this kind. */
export function isVoid(signs: VoidSigns, move: Move, kind: DetectorContext['kind']): boolean {
  if (signs.wholly) return true;
  if (signs.boastful && SHOWN_OFF.has(move)) return true;
  if (signs.praising && PRAISED.has(move)) return true;
  if (kind !== 'story') return false;
  if (signs.asking || (signs.unchanged && (move === 'number' || move === 'outcome'))) return true;
  if (signs.others) return !(move === 'ownership' && signs.boundary);
  if (signs.undone === 'deed' && !IN_HINDSIGHT.has(move)) return true;
  if (signs.undone === 'option' && DEEDS.has(move)) return true;
  return signs.hypothetical && DEEDS.has(move);
}

function isAsking(sentence: Sentence, next: Sentence | undefined): boolean {
  const { plain } = sentence;
  const marked = QUESTION_MARK.test(sentence.text);
  if (INVERTED.test(plain)) return marked || !ANSWERED.test(plain);
  if (!marked) return false;
  if (BEGINS_INVERTED.test(plain)) return true;
  // "Why Postgres?" takes for granted that it was Postgres: what follows answers.
  return ASKS.test(plain) && (next === undefined || QUESTION_MARK.test(next.text));
}

function undoneIn(plain: string): VoidSigns['undone'] {
  if (!plain.includes('ve ') || DONE_ALL_THE_SAME.test(plain)) return 'no';
  if (UNDONE.test(plain)) return OPEN_OPTION.test(plain) ? 'option' : 'deed';
  return IF_ONLY.test(plain) ? 'option' : 'no';
}

const MEASURE = /\d|percent|hundred|thousand/;

/** Three or more of the rubric's own words that make up much of the sentence. */
function isKeywordList(plain: string): boolean {
  const hits = plain.match(RUBRIC_WORDS);
  return hits !== null && hits.length >= 3 && hits.length * 5 >= plain.split(' ').length;
}
