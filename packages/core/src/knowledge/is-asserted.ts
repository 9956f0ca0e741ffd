// A false statement counts against the speaker only when it is the speaker's own, meant and left standing. Every
// sign of doubt is heeded: to miss a false claim costs little, to charge a right sentence with one costs trust.

/** Somewhere in the sentence: it is called wrong, or is only thought of. */
const CALLED_WRONG =
  /\b(?:myths?|misconceptions?|misunderst\w+|mistak\w+|wrong\w*|falsely|false(?! (?:negatives?|positives?|sharing))|untrue|incorrect\w*|fallac\w+|contrary|supposed(?:ly)?|alleged\w*|as if|as though|pretend\w*|illusion|so-called|would be nice|if only|wish\w*|hop(?:e|es|ed|ing)|whether|beware|careful|traps?|pitfalls?|confus\w+|debunk\w*|a lie|jok(?:e|es|ing)|in theory|on paper|marketing|naive\w*|tempt\w+|turn(?:s|ed) out)\b/;

/** Ahead of the statement: somebody else holds it. */
const HEARSAY =
  /\b(?:people|many|most|some|everyone|everybody|folks|they|he|she|somebody|someone|anyone|nobody|developers|engineers|teams?|candidates?|beginners|juniors?|you|docs?|documentation|vendors?|books?|articles?|blogs?|posts?|colleagues?|boss|manager|architect|lead|cto|guy|guys|consultants?|interviewers?|sales)(?: [\w']+){0,3}? (?:say|says|said|saying|thinks?|thinking|thought|believe[sd]?|assum(?:es?|ed|ing)|claim(?:s|ed)?|expect(?:s|ed)?|tells?|told|hears?|heard|reads?|imagine[sd]?|insist(?:s|ed)?|promise[sd]?|argue[sd]?|swears?|swore|wrote|writes?)\b|\baccording to\b/;

/** Ahead of the statement: held once, not now. */
const HELD_ONCE =
  /\b(?:i|we)(?:'d|'ve| had| have)?(?: [\w']+){0,2}? (?:thought|assumed|believed|expected|hoped|imagined|figured|told|heard|read|presumed|used to (?:think|say|believe))\b|\bit (?:seems|seemed|looks|looked|sounds|sounded) (?:like|that)\b|\bassum(?:ption|ed|ing)\b/;

/** Ahead of the statement: "that does not mean that ...". */
const NOT_MEANT =
  /(?:\bnot|n't|\bnever|\bnobody|\bcannot|\bno one)(?: [\w']+){0,3}? (?:think|assume|say|saying|mean|means|claim|expect|rely|believe|pretend|count|imagine|because|that|trust|sure|certain|know|remember)\b|\b(?:i'm|we're|not) (?:un)?(?:sure|certain) (?:if|that)\b/;

/** Behind the statement: taken back or narrowed. */
const TAKEN_BACK =
  /\b(?:it|that|this|they|those|these|which|and|but|well|actually|except)(?: \w+)?(?: (?:does|do|did|is|are|was|were|has|have|could|would)(?: not|n't)|n't| can't| cannot| won't| never|'s not| isn't| aren't)(?=$|[.,;!?)]| (?:really|actually|at all|true|the case|so|correct|right|quite|exactly|but|only|work like|how)\b)|\b(?:only (?:if|when|per|within|inside|for|in|with|on|by|after|under|as|at|to)|except|unless|as long as|provided|not really|no wait|wait no|sorry|scratch that|i mean no|or rather|well no|actually no)\b/;

/** How the sentence behind may begin that takes the one before back. */
const CORRECTION =
  /^(?:(?:but|and|well|actually|however|though|oh|okay|so),? )*(?:no(?:pe)?\b|wrong\b|not (?:really|true|quite|exactly|so)\b|sorry\b|of course not\b|wait\b|scratch that|correction|i was wrong|i take that back|in (?:fact|reality|truth)\b|(?:it|that|this|they|those|which)(?:'s| is| are| was| were)? (?:a |an |the |simply |just |actually |of course )?(?:not|wrong|false|untrue|a myth|mistake|incorrect|misconception)\b|(?:it|that|this|they|those|which) (?:does|do|did|is|are|was|were|can|could|ca|wo)(?: not|n't))/;

/** Looked for at the very end, where only closing signs may follow. */
const ASKED = /\?\W{0,3}$/;
const INVERTED =
  /^(?:(?:and|so|but|or|well|okay) )*(?:does|do|is|are|can|could|would|will|did|has|have|was|were|should|why|how) /;

/** True when the words at `from`..`to` of a sentence's `plain` are stated; `after` is the next sentence's `plain`. */
export function isAsserted(plain: string, from: number, to: number, after: string): boolean {
  if (ASKED.test(plain) || INVERTED.test(plain) || CALLED_WRONG.test(plain)) return false;
  const ahead = plain.slice(0, from);
  if (HEARSAY.test(ahead) || HELD_ONCE.test(ahead) || NOT_MEANT.test(ahead)) return false;
  return !TAKEN_BACK.test(plain.slice(to)) && !CORRECTION.test(after);
}
