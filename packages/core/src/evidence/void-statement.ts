import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DetectorContext } from './finding.ts';
import { linesOf } from './lines.ts';
import type { Move } from './move.ts';
import { DENIED_STATEMENT, isNotDone } from './negation.ts';
import { compilePhrases, type Hit } from './phrases.ts';
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

/** Words of brochures and of job adverts; ordinary ones of them are common in honest sentences, but not side by side. */
const BUZZWORDS = compilePhrases([
  'cloud[- ]native|event[- ]driven|micro ?services?|serverless|(full|end[- ]to[- ]end|complete|total) (observability|visibility|traceability|transparency|automation)|observability|error budgets?|zero[- ](downtime|trust|touch)|customer[- ](first|cent(ric|ered)|obsess\\w+)|data[- ]driven|kpis?|okrs?|best practices?|(twelve|12)[- ]factor|domain[- ]driven( design)?|ddd|infrastructure as code|shift[- ]left',
  'elastic(ity)?|resilien(t|ce)|fault[- ]toleran(t|ce)|scal(es|able|ability|ing)|highly available|high availability|horizontal(ly)?|robust(ness)?|performant|future[- ]proof|stakeholders?|synerg\\w+|agile|devops|devsecops|gitops|operational excellence|continuous (improvement|delivery|integration|deployment)|culture|mindset|holistic\\w*|value[- ]driven|enterprise[- ]grade|modular|vendor[- ]agnostic|ai[- ](first|powered|driven)|agentic|paradigm',
  'seamless\\w*|empower\\w*|leverag\\w+|enabl(es?|ed|ing)|accelerat\\w+|streamlin\\w+|ecosystem|digital (transformation|twin)|innovat\\w+|clean architecture|solid principles|event sourcing|cqrs|data mesh|self[- ]healing|governance|compliance|security|reliability|maintainab\\w+|ownership|excellence|world[- ]class|modern|state[- ]of[- ]the[- ]art|proactive\\w*|alignment|aligned|strategic|transformation\\w*|canary releases?|chaos engineering|monitoring|metrics|dashboards|alerts',
]);
/** A sentence is made of them when it holds so many, and one in so many words. */
const FEWEST_BUZZWORDS = 3;
const WORDS_A_BUZZWORD = 7;

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

/** People who are known in private, or were colleagues once. */
const ACQUAINTANCE =
  '(friends?|cousin|brother|sister|brother-in-law|sister-in-law|father|mother|dad|uncle|aunt|neighbou?r|acquaintance|flatmate|roommate|mate|buddy|classmate|(former|ex|old)[- ]colleagues?|wife|husband|girlfriend|boyfriend|guy i know|people i know|somebody i know|someone i know)';
/** What is written to sell, to teach or to entertain. A contract, a log and a run book speak of the work itself. */
const MEDIUM =
  '(blogs?|blog posts?|brochures?|white ?papers?|case stud(y|ies)|marketing|adverts?|sales (deck|rep|guy|people|person|pitch)|salesm[ae]n|salesperson|landing page|website|keynotes?|press release|trade press|magazine|podcast|articles?|(?<!run )books?|textbooks?|tutorials?|youtube|linkedin|guidance|framework|conference talk|vendor docs)';
const SAYS =
  '(says|said|say|tells|told|claims?|claimed|promises?|promised|states?|stated|reports|reported|recommends?|recommended|boasts?|swears?|swore|explains|explained|describes|described|compared|mentioned)';
const AUTHORITY =
  '(google|amazon|aws|netflix|facebook|meta|uber|microsoft|jetbrains|apple|twitter|linkedin|stripe|airbnb|spotify|gartner|thoughtworks|fowler|kleppmann|newman|uncle bob|kent beck)';

/** Hearsay and other people's systems, unless the speaker's own part follows ("..., we measured 240 ms"). */
const HEARSAY = compilePhrases([
  `(?<!because )(i|we)<had>? (<adverb>)?(heard( somewhere)? (that|about|from)|read( somewhere)? (that(?! as)|about))`,
  `(?<!because )(i|we)<had>? (read|heard|saw|seen|learned|learnt)( \\w+){0,3}? (in|on|at|from) (an?|some|the|my|their|his)( \\w+){0,2} (${MEDIUM}|friend|meet-?up|conference|talk|internet|web|newsletter|webinar|video)`,
  '(somebody|someone) (told (me|us)|said|says) that',
  '(apparently|supposedly|allegedly|rumou?r)|it is said|(people|they) say that',
  `${ACQUAINTANCE}('s)?( (?!(and|but|if|asks?|asked|i|we|i'd|we'd)\\b)[\\w'-]+){0,8}? (<adverb>)?${SAYS}(?! (me |us )?so\\b)`,
  `${ACQUAINTANCE} (of (mine|ours)|at|works|worked|who works|who worked)`,
  `${MEDIUM}( (?!not|we|i|it|that|and|who|which)[\\w'-]+){0,3}? ${SAYS}`,
  `${AUTHORITY}( (?!not|and|or|who|which|to|we|i)[\\w'-]+){0,3}? (<adverb>)?(says|said|recommends?|writes|wrote|claims|promises|have written|have both written)`,
  `according to (him|her|them|an?|one|some|my|his|((the|their|its|our) )?([\\w'-]+ )?(vendors?|manufacturer|supplier|documentation|docs|sales|internet|consultants?|gartner|${MEDIUM}))`,
  "(at|in) (another|a different|some other|a friend's|his|her|my friend's|a competitor's) (company|firm|place|shop|start-?up|bank|employer|office),? (they|he|she|people|it|somebody|someone|everybody)",
  '(at|how|what|like) (big tech|the big (tech )?companies|the large tech companies|other companies|another company)',
]);
/** A deed of the speaker's, told behind the source. */
const OWN_DEED =
  /\b(?:i|we)(?:'ve|'d| have| had)? (?:\w+ly |also |then |still |just )*(?:(?!need|talk|discuss|learned|learnt|like|love|want|wonder|ask|heard)\w{2,}ed|built|found|saw|ran|got|had|chose|took|made|did|went|put|set|wrote|kept|cut|lost|bought|are|were)\b|\b(?:our|ours)\b/;
/** Who goes on in a tale that somebody told. */
const TOLD_OF = /\b(?:they|he|she|their|his|them)\b/;

/** What one would do if: in a story it is no deed. "We would have gone back" tells of a way back that was there. */
const HYPOTHETICAL = compilePhrases([
  "(of course )?(you|one) (would|could|should|might|can|will)(?!')",
  '(we|i) (would|could|should|might) (probably |just |also |then |simply |of course |maybe |normally |typically )*(do|use|add|monitor|have(?! (<adverb>)?\\w+(ed|en|ne|t|de|un)\\b)|put|set|launch|roll|measure|create|build|introduce|log|alert)',
  "(in theory|theoretically|hypothetically|ideally|in (a|an) (perfect|ideal) world|imagine|let's say|suppose)",
  '(the plan is|in general we try|we try to)',
]);

/** What the speaker, or the thing, would do; not "I would say", nor "would have done", nor "I'd" for "I had". */
const WOULD = compilePhrases([
  `(we|i)<would>(n't| not)? (?!(have|been|\\w+ed|had|done|made|built|seen|got|gotten|put|set|cut|read|taken|written|run|gone|come|known|found|kept|left|lost|sent|told|said|thought|bought|brought|begun|chosen|grown|split|never|already|only|always)\\b)((probably|also|then|just|simply|maybe|perhaps|likely|most likely|typically|normally|usually|definitely|certainly|first|actually|really|basically|still) )*(?!(say|guess|argue|call|like|love|rather|think|bet|hope|want|wish|swear|prefer|expect|estimate|describe|pick|mean|need|be|trust|recommend|claim|have)\\b)[a-z]+`,
  "(they|it|he|she|you|one) would(n't| not)? (?!have\\b)[a-z]+",
]);
/** So many sentences of that kind, or three of so many, make a tale of what one would do, in which nothing was done. */
const MANY_WOULDS = 4;
/** In such a tale "I'd put" is "I would put", which elsewhere may be "I had put". */
const CONDITIONAL =
  /\b(?:we|i|they|it|he|she|you|one|there|that|this)(?: would|'d)(?:n't| not)? (?!(?:have|been|had|say|guess|call|argue)\b)/;
const I_WOULD = /\b(?:we|i) would (?!have\b|not\b|say\b|guess\b|like\b|love\b|rather\b|be\b)/;
/** A guess at what would be done is no deed and no figure of anything. */
const IMAGINED =
  /\b(?:we|i|they|it|he|she|you|one|there|that|this|who|which)(?: would|'d) (?:probably|most likely|likely|perhaps|maybe|presumably|possibly) (?!have\b(?! to\b))|^(?:(?:so|and|but|or|well|now|also|then|okay|yeah),? )*(?:suppose|supposing|imagine|assume|assuming|picture|hypothetically|in theory)\b/;

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

const JOINT = /^(?:and|so|which|because|or|but|then)\b/;
const CLOSED = /[.!?…]["'”’»)\]*_]*$/;
const DENIALS = compilePhrases(DENIED_STATEMENT);

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
const VOID = compilePhrases([...INJECTED, ...IRONIC, ...DENIED_STATEMENT, ...FALSE_MODESTY, ...ABSOLUTE]);

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
/** What would be may be told of the future all the same. */
const ABOUT_WHAT_WOULD_BE: ReadonlySet<Move> = new Set([...IN_HINDSIGHT, 'scale']);
/** A deed that was not done measures nothing either, but whose it was may be told. */
const NOT_PERFORMED: ReadonlySet<Move> = new Set([
  'outcome',
  'operations',
  'rollout',
  'customer',
  'scale',
  'number',
]);
/** What a single "I would" does not show: it may be a planned change, a cost or an option, but nothing that was so. */
const NOT_SHOWN_BY_WOULD: ReadonlySet<Move> = new Set([
  'operations',
  'customer',
  'outcome',
  'constraint',
  'tradeoff',
]);
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
  /** Nothing but a guess at what would be, or part of a tale of what one would do. */
  readonly imagined: boolean;
  /** What the speaker would do, in one sentence only. */
  readonly conditional: boolean;
  /** Tells only that a deed was not done. */
  readonly notDone: boolean;
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
  const buzzes = BUZZWORDS.hitsIn(lines);
  const supposes = HYPOTHETICAL.hitsIn(lines);
  const isOthers = OTHERS.hitsIn(lines);
  const isHearsay = HEARSAY.hitsIn(lines);
  const isWould = WOULD.hitsIn(lines);
  const would = reading.sentences.map(({ index }) => isWould(index) !== undefined);
  const woulds = [...would.keys()].filter((index) => would[index]);
  const isTale = makesATale(woulds);
  const isUndone = UNDONE.hitsIn(lines);
  const isUnchanged = UNCHANGED.hitsIn(lines);
  const talksSmall = findSmallTalk(reading);
  const out: VoidSigns[] = [];
  let told = false;
  let deniedBefore = false;
  let imaginedHere = false;
  for (const sentence of reading.sentences) {
    const { index, plain } = sentence;
    const source = isHearsay(index);
    const hearsay = source !== undefined && !OWN_DEED.test(plain.slice(source.to));
    const ownPart = FIRST_PERSON.test(plain);
    const runsOn = isRunOn(sentence, reading.sentences[index - 1]);
    told = hearsay || (told && !ownPart && ((runsOn && !plain.startsWith('but')) || TOLD_OF.test(plain)));
    deniedBefore = runsOn && (deniedBefore || DENIALS.test(reading.sentences[index - 1]?.plain ?? ''));
    const goesOn = out.at(-1)?.others === true && THEY_GO_ON.test(plain);
    const others = (isOthers(index) !== undefined || goesOn || told) && !ownPart;
    imaginedHere = IMAGINED.test(plain) || (runsOn && imaginedHere);
    const measured = MEASURE.test(plain);
    out.push({
      wholly:
        talksSmall(index) ||
        hearsay ||
        deniedBefore ||
        isWholly(index) !== undefined ||
        (!measured && (isDenied(index) !== undefined || isKeywordList(plain))),
      boastful: boasts(index) !== undefined,
      praising: !measured && (praises(index) !== undefined || isBuzz(plain, buzzes(index))),
      hypothetical: supposes(index) !== undefined,
      imagined: imaginedHere || (isTale && CONDITIONAL.test(plain)),
      conditional: would[index] === true && I_WOULD.test(plain),
      notDone: isNotDone(plain),
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
  if (signs.imagined && !ABOUT_WHAT_WOULD_BE.has(move)) return true;
  if (signs.conditional && NOT_SHOWN_BY_WOULD.has(move)) return true;
  if (signs.notDone && NOT_PERFORMED.has(move)) return true;
  return signs.hypothetical && DEEDS.has(move);
}

/** Whether sentences that tell what one would do make a tale: they are many, or a few close together. */
function makesATale(woulds: readonly number[]): boolean {
  const [first, , third] = woulds;
  if (first === undefined || third === undefined) return false;
  return woulds.length >= MANY_WOULDS || third - first < MANY_WOULDS;
}

/** True for a unit of speech that goes on with the sentence of the one before it: no stop, and a joint. */
function isRunOn({ plain }: Sentence, before: Sentence | undefined): boolean {
  return before !== undefined && JOINT.test(plain) && !CLOSED.test(before.text);
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

function isBuzz(plain: string, first: Hit | undefined): boolean {
  let count = 0;
  for (let hit = first; hit !== undefined; hit = BUZZWORDS.firstIn(plain, hit.to)) count++;
  return count >= FEWEST_BUZZWORDS && count * WORDS_A_BUZZWORD >= plain.split(' ').length;
}

/** Three or more of the rubric's own words that make up much of the sentence. */
function isKeywordList(plain: string): boolean {
  const hits = plain.match(RUBRIC_WORDS);
  return hits !== null && hits.length >= 3 && hits.length * 5 >= plain.split(' ').length;
}
