/** Ways to close, to thank and to praise in general, that say nothing whatever stands before them. */
const PHRASES = [
  // Closing and thanking.
  "so (?:on|forth)|et ?c(?:etera)?|stuff like that|things like that|whatever|all that|that sort of thing|you know|i (?:think|guess|mean|suppose|would say)|i'd say|(?:like|as) i said|(?:that|this) (?:is|was)(?: (?:basically|really|pretty much|about|more or less|kind of|all|just))* (?:it|all|everything)(?: (?:really|basically|i think|i guess|from me|for now))*|that'?s(?: (?:basically|really|pretty much|about|more or less|kind of|all|just))* (?:it|all|everything)(?: (?:really|basically|i think|i guess|from me|for now))*|let me know if (?:you|there|any\\w+|some\\w+)(?: [a-z']+){1,6}|(?:i'm |i am )?happy to (?:go deeper|go into detail|say more|elaborate|expand|answer)(?: [a-z']+){0,5}|(?:in summary|in short|to sum up|to summari[sz]e),? that(?:'s| is) what (?:we|i) did|(?:i think )?that covers (?:it|everything|that|all)(?: of it)?|that(?:'s| is) (?:how it (?:was|went|is)|(?:really |basically |pretty much )*(?:all there is to (?:it|say)(?: about it)?|the (?:whole )?story))|that was that|more or less|that(?:'s| is) (?:about )?(?:all|everything) (?:that )?i (?:can|could|have to) say(?: about (?:it|that|this))?|there you go|there you have it|if that makes sense|(?:does|hope|i hope) that (?:makes sense|helps|answers (?:it|the question|your question))|(?:thank you|thanks)(?: very much| so much| a lot)?(?: for (?:listening|your time|the question|asking|having me))?|cheers|anyway|yeah|yep|yup|yes|um+|uh+|erm?|hm+|okay|ok|alright",
  "(?:there is|there's)(?: (?:a lot|so much|much|lots|plenty))? more(?: that)? (?:i|we) (?:could|can) (?:say|tell|add|talk about)(?: (?:about|on|to) (?:it|that|this))?",
  "(?:in summary|in short|to sum up|to summari[sz]e|all in all|overall)?,? ?(?:that|this)(?:'s| is| was)(?: (?:basically|really|pretty much|more or less))* (?:what|how) (?:we|i) (?:did|do|done|built|made) (?:it|that|this)?(?: ?and (?:how|why|what) (?:we|i) (?:did|do|built|made) (?:it|that|this))?",
  // Praise of the whole, and of everybody.
  "(?:it|that|this)(?:'s been| has been| was| is|'s) (?:also |really |just |overall |all in all |definitely |truly )*(?:an? )?(?:real |really |true |very |so |pretty |quite )*(?:great|good|nice|amazing|fantastic|wonderful|awesome|valuable|interesting|rewarding|exciting|big|huge|fun|team)? ?(?:team ?effort|teamwork|team spirit|experience|journey|ride|adventure|opportunity|privilege|pleasure|time|fun|success story)(?: (?:overall|all in all|for (?:me|us|everyone|everybody|all of us)))*",
  "(?:i'm|i am|we're|we are|i was)(?: (?:very|really|so|quite|just|truly))* (?:glad|proud|happy|grateful|thankful|lucky|honou?red)(?: (?:that i (?:was|could be) (?:a )?part of (?:it|this|that)|to (?:have been|be) (?:a )?part of (?:it|this|that)|of (?:it|that|this|the (?:team|result|whole team)|what we (?:did|achieved|built))))(?: overall)?",
  "(?:i|we)(?:'ve| have)?(?: (?:also|really|truly|personally))* (?:learned|learnt|grew|grown) (?:so much|a lot|a great deal|many things|tons|loads|a ton)(?: (?:from (?:it|that|this)|along the way|as (?:a team|an engineer|a person)|overall))*",
  "(?:everybody|everyone|all of us|we all|they all|people)(?:'s| was| were| is| are)(?: (?:very|really|quite|so|super))* (?:happy|satisfied|pleased|glad|content|proud)(?: (?:with|about|of) (?:it|that|this|the (?:result|outcome|solution)))?(?: (?:in|at) the end| overall| afterwards| all in all)",
].join('|');
const PHRASE = new RegExp(
  `(?:^|[\\s.,;:!?…–—-])(?:(?:and |so |but |or |also |overall,? |anyway,? |i (?:would|'d) say |i'd say |i (?:think|guess) )*(?:${PHRASES}))$`,
  'i',
);

/** Closing words that may belong to the sentence: taken off only within a run of filler, or after a stop. */
const SOFT =
  /(?:^|[\s.,;:!?…–—-])(?:right|so|and|but|or|like|well|basically|really|actually|literally|honestly|exactly)$/i;
const STOPS = /[\s.,;:!?…–—-]+$/u;
const JOINTS = /[\s,;:–—-]+$/u;
const STOP_BEFORE = /(?:^|[.,;:!?…–—-]\s*|\n\s*)\S+$/u;
/** Long enough for any run of closing words; bounds the work on hostile texts. */
const LONGEST_TAIL = 100;
const MOST_PHRASES = 200;

/**
 * Cuts the run of empty closing words off an answer ("and so on, that is basically it, yeah"), so that they can
 * neither earn nor cost anything. Returns a beginning of the text, so that offsets into it stay true.
 */
export function withoutTrailingFiller(text: string): string {
  let at = text.length;
  let end = text.length;
  for (let i = 0; i < MOST_PHRASES; i++) {
    const bare = trimmed(text, at, STOPS);
    const from = Math.max(0, bare - LONGEST_TAIL);
    const tail = text.slice(from, bare).replaceAll('\u2019', "'");
    const phrase = PHRASE.exec(tail);
    const found = phrase ?? SOFT.exec(tail);
    if (found === null) break;
    const keepsStop = /[.!?…]/.test(tail.charAt(found.index)) ? 1 : 0;
    at = from + found.index + keepsStop;
    // A soft word alone may belong to the sentence; it goes when a stop or a phrase before it shows that it does not.
    if (phrase !== null || end < text.length || STOP_BEFORE.test(tail)) end = at;
  }
  return end < text.length ? text.slice(0, trimmed(text, end, JOINTS)) : text;
}

function trimmed(text: string, end: number, marks: RegExp): number {
  const from = Math.max(0, end - LONGEST_TAIL);
  const run = marks.exec(text.slice(from, end));
  return run === null ? end : from + run.index;
}
