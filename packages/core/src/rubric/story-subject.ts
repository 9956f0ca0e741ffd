import type { Dimension } from '../bank/dimension.ts';
import type { Sentence } from '../text/sentences.ts';
import { topicShare } from './relevance.ts';
import { holdsWorkWords } from './work-words.ts';

interface Subject {
  readonly asked: RegExp;
  /** The words in which such a story is told. */
  readonly told: RegExp;
  /** How many different ones of them such a story holds at least. */
  readonly least: number;
  /** The dimension that is missed most where the story is another. */
  readonly misses: Dimension;
}

/** What a question may ask a story about. */
const SUBJECTS: readonly Subject[] = [
  {
    asked: /\bmigrat/,
    told: /\b(?:migrat\w+|mov(?:e|ed|es|ing)|cut-?over|ported|porting|switch(?:ed|ing|over)?|replac\w+|legacy|upgrad\w+|convert\w+|transition\w*|rewr\w+|retire\w*|old)\b/g,
    least: 1,
    misses: 'rollout',
  },
  {
    asked: /\b(?:incident|outage|went down|postmortem)/,
    told: /\b(?:incident\w*|outage\w*|(?:went|was|were|is|go|goes|going) (?:\w+ )?(?:down|offline|dark|silent)|alert\w*|alarm\w*|pager?s?|paged|on-?call|post-?mortem\w*|crash\w*|fail(?:ed|ing|ure|ures|over)|broke|broken|stopped|lost|wrong|died|hung|corrupt\w*|root cause)\b/g,
    least: 2,
    misses: 'outcome',
  },
  {
    asked: /\b(?:database|data ?store|choice of store)\b/,
    told: /\b(?:databases?|db|stor(?:e|es|ed|age)|quer(?:y|ies|ied)|tables?|rows?|schemas?|sql|\w*sql\w*|mongo\w*|dynamo\w*|redis|cassandra|oracle|index\w*|files?|transactions?|records?|data)\b/g,
    least: 1,
    misses: 'alternatives',
  },
  {
    asked: /\b(?:optimi[sz]e|faster|slow|performance|speed)/,
    told: /\b(?:optimi[sz]\w+|fast\w*|slow\w*|sped|speed\w*|quick\w*|latency|profil\w+|seconds?|minutes?|hours?|milliseconds?|ms|p9\d|memory|cpu|throughput|per second|cheaper|bottleneck\w*|waste\w*|time)\b/g,
    least: 1,
    misses: 'outcome',
  },
  {
    asked: /\b(?:queue|broker|events?\b)/,
    told: /\b(?:queu\w+|brokers?|events?|messag\w+|stream\w*|kafka|rabbit\w*|consum\w+|producers?|topics?|publish\w*|subscri\w+|jobs?|workers?)\b/g,
    least: 1,
    misses: 'alternatives',
  },
  {
    asked: /\b(?:flaky|test)/,
    told: /\b(?:flak\w+|tests?|tested|testing|intermittent\w*|assert\w*|suite|ci|rerun\w*|green|red)\b/g,
    least: 1,
    misses: 'outcome',
  },
  {
    asked: /\bbug\b/,
    told: /\b(?:bugs?|faults?|wrong|fail\w*|crash\w*|error\w*|fix\w*|broke\w*|corrupt\w*|cause\w*|reproduc\w+)\b/g,
    least: 1,
    misses: 'outcome',
  },
];

/** An event, not an opinion, is asked for. */
const EVENT =
  /\b(?:tell (?:me|us) about|describe|walk (?:me|us) through|talk about)\b.*\b(?:you \w+ed|you (?:led|ran|had|were|built|found)|time|last)\b/;
const PAST =
  /\b(?:was|were|had|took|went|ran|came|fell|got|cost|did|made|said|found|wrote|built|chose|kept|lost|knew|thought|gave|saw|broke|led|\w{2,}ed)\b/g;
/** So many verbs of the past make an event; an opinion has hardly any. */
const FEWEST_PAST = 3;
/** So many different words of work has whatever was done at work. */
const FEWEST_WORK_WORDS = 2;
/** What is asked why by its name. */
const NAMED = /^[Ww]hy\b.*?\s(?!I\b)([A-Za-z]*[A-Z][A-Za-z]+)/;

/**
 * Rule 1 for stories: the dimension that is missed where a question names its subject and the answer tells of
 * something else; undefined where the answer takes the subject up in any of its usual words, and for questions
 * that name none ("a system you built"), which any story of work answers.
 */
export function missedSubject(question: string, sentences: readonly Sentence[]): Dimension | undefined {
  const asked = question.toLowerCase();
  const subjects = SUBJECTS.filter((subject) => subject.asked.test(asked));
  const name = NAMED.exec(question)?.[1];
  if (subjects.length === 0 && name === undefined) return undefined;
  const plain = sentences.map((s) => s.plain).join('\n');
  const takenUp = subjects.some(({ told, least }) => new Set(plain.match(told)).size >= least);
  const first = subjects[0];
  if (first === undefined) return topicShare(question, sentences) > 0 ? undefined : 'alternatives';
  const told = !EVENT.test(asked) || (plain.match(PAST) ?? []).length >= FEWEST_PAST;
  return takenUp && told && holdsWorkWords(sentences, FEWEST_WORK_WORDS) ? undefined : first.misses;
}
