import type { ProbeContext } from '../probe-context.ts';
import { isSystemName, type NamedThing } from './name-phrase.ts';

/** Said of oneself right before its name, such words say that a thing was made by whoever tells of it. */
const MADE =
  /\b(?:i|we)(?:['’](?:ve|d))? (?:(?:also|then|just|have|had|first|finally|basically|actually|later|mainly|um|uh) ,?){0,2}(?:built|made|wrote|designed|created|develop(?:ed)?|maintain(?:ed)?|own(?:ed)?|architected|led|lead|rewrote|rebuilt|redesigned|launched|shipped|replaced|moved|migrated|introduced|implemented|set up|put in|work(?:ed)? on|(?:am|was|were|are) (?:working on|building|responsible for))(?: um,?| uh,?)? $/i;
/** Or these, of one's post. */
const POST =
  /\b(?:responsible for|(?:lead|engineer|developer|owner|architect|manager|tech lead) (?:on|of|for)|working on|the (?:thing|one|part|piece|system|project|product|app) (?:that )?(?:i|we) \w+ (?:was|is)) $/i;
/** In the first sentences such words say what it is that is told of. */
const PRESENTS =
  /(?:^|[,.;:] |\b(?:so|and|okay|well|um|uh) )(?:it['’]s|it is|it was|this is|this was|that['’]s|that is|(?:we|i) (?:have|had|run|ran|operate|sell|offer)|(?:(?:the|our|my) )?(?:\w+ )?(?:project|product|system|app|one)(?: [\w'’]+){0,6} (?:is|was|called))(?: basically| actually| um,?| uh,?)? $/i;
/** The thing opens its sentence, or is one's own and opens a clause, and so is what the sentence tells of. */
const OPENS =
  /^(?:(?:so|okay|ok|well|um|uh|sure|yeah|right|and|basically)[,.]? )*(?:the|our|my|an?) $|\b(?:that|because|since) (?:our|my) $/i;
/** Or these, that it was only thought of. */
const THOUGHT_OF = /\b(?:think|thought|thinking|considered|instead of|rather than|could have|not)\b[^.;]*$/i;
/** What is mostly a part of something larger, unless the answer says that it was made. */
const MOSTLY_PARTS =
  /\b(?:api|database|queue|search|store|sync|map|server|network|schema|library|model|switch|harness|rig|simulator|simulation|prototype|sheet|spreadsheet|dashboard|site|suite|viewer)$/;
/** What takes place, or is only thought, is nothing that somebody runs. */
const EVENT =
  /\b(?:architecture|canary|cutover|deployment|experiment|migration|pilot|release|rollout|session|test|upload)$/;
/** A question's own words that count or judge. */
const JUDGED = /\b(?:new|critical|complex|large|legacy|major|important|technical)\b/;
/** In so many first sentences one says what it is about. */
const EARLY = 2;
/** What was made later than this is a part of it, or the mending. */
const SOON = 5;
/** An article, up to three plain words and a word or sign at which a name ends. */
const BUILT =
  /\b(?:i|we)(?:['’](?:ve|m|re))? (?:(?:am|are|was|were) (?:building|making)|built|rebuilt) (?:the|our|my|an?) ([a-z][a-z-]+(?: [a-z][a-z-]+){0,2}?)(?=[,.;:]| (?:for|in|on|that|which|what|who|to|with|at|where|and|so|because|but|from|by|of)\b)/i;
/** What is built and runs nowhere. */
const ABSTRACT =
  /\b(?:thing|app|application|system|tool|product|project|model|version|one|table|dashboard|script|page)$/;
const SINGULAR = /(?:ss|us|is|[^s])$/;
const ARTICLE = /\b(?:the|our|my|an?|your) $/i;

/** True where the words before a thing say that whoever tells of it made it. */
export function isMadeAt(ahead: string): boolean {
  const before = ahead.replace(ARTICLE, '');
  return MADE.test(before) || POST.test(before);
}

/** True where they say that it was only thought of. */
export function isThoughtOfAt(ahead: string): boolean {
  return THOUGHT_OF.test(ahead.replace(ARTICLE, ''));
}

/** What was built, by whatever name, where one of the first sentences says so in as many words: `the editor support`. */
export function builtThing({ turns: [first] }: ProbeContext): string | undefined {
  for (const { text } of first.context.sentences.slice(0, SOON)) {
    const name = BUILT.exec(text)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (SINGULAR.test(name) && isSystemName(name) && !ABSTRACT.test(name)) return `the ${name}`;
  }
  return undefined;
}

/** True for a thing of the question that can stand for the work. */
export function isNamedByQuestion({ phrase, isWeak }: NamedThing): boolean {
  return !isWeak && SINGULAR.test(phrase) && !JUDGED.test(phrase) && !EVENT.test(phrase);
}

/** True where the words before a thing say that it is the work told of: that it was made, or that it is what this is about. */
export function isWorkAt({ phrase, isWhole, isWeak }: NamedThing, ahead: string, index: number): boolean {
  if (!isWhole || isWeak) return false;
  const before = ahead.replace(ARTICLE, '');
  const isPart = MOSTLY_PARTS.test(phrase);
  const isEarly = index < EARLY;
  return (
    POST.test(before) ||
    (MADE.test(before) && index < (isPart ? EARLY : SOON)) ||
    (isEarly && (PRESENTS.test(before) || (!isPart && OPENS.test(ahead))))
  );
}
