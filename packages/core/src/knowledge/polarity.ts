interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Anything that may turn a statement round. */
const ANY_DENIAL =
  /\b(?:not|never|no|nor|neither|nobody|nothing|none|cannot|without|lack(?:s|ing|ed)?|unable|fail(?:s|ed)? to|hardly|rarely|barely|seldom|instead of|rather than|avoid\w*|impossible|refus\w+|stop(?:s|ped)?|prevent\w*|forbid\w*|lose|loses|lost|break\w*|broke|far from|anything but|unlike|drop(?:s|ped)?|give up|gives up|gave up|only|if|problem|hard|difficult)\b|n't\b/;

/** Right before what is denied, with at most two words between. */
const DENIED =
  /(?:\b(?:not|never|no|cannot|without|lacks?|lacking|unable to)|n't)(?: (?!(?:only|just|longer|yet|always|necessarily|really|even|but|and|or|if)\b)[\w-]+){0,2} ?$/;
/** Told of a time when it may have been so. */
const PAST =
  /\b(?:had|was|were|did|didn't|wasn't|weren't|couldn't|could|saw|got|hadn't|used to|back then|until)\b/;
/** What one ought to do with it says nothing of what it can do. */
const NORM =
  /\b(?:should|shouldn't|must|mustn't|need|needn't|may|might|would|wouldn't|want|wants|better|let's|so that|make sure|ensure|in order|please|trust)\b/;
/** Somebody's own installation, not the technology. */
const ONES_OWN =
  /\b(?:our|my|their|his|her|this|that|these|those|your|old|legacy|current|existing)(?: [\w-]+)? $/;
/** What may stand behind a flat denial; "not for longer than a week" and the like narrow it. */
const FLAT_END =
  /^(?:$|\s*[.,;!?)]| (?:so|and|but|because|which|at all|natively|whatsoever|while|whereas|or|since|then|like mongo|the way|either|anyway|that's why|you|we|it's|there|they)\b)/;
/** A subject of its own between technology and statement: then it is about what people did. */
const OTHER_ACTOR =
  /\b(?!you keep\b)(?:we|i|they|he|she|you)(?:'ve|'d|'re|'m|'ll)? (?!(?:\w+ )?(?:get|gets|have|got|had|has|are|can|know|see)\b)/;
const OTHER_DENIER = /\b(?:we|i|they|he|she|you) (?!(?:can|cannot|can't|could|couldn't)\b)/;

const CLAUSE_ENDS = /[,;:()]| - |\b(?:but|so|because|which|where|when|while|whereas|since)\b/g;
/** "There is no JSON in Postgres": a denial may come before the technology only when it opens like this. */
const OPENS_DENIAL = /^(?:and |so |but |because )?(?:there is|there's|there are|you can't|you cannot) /;

/** True when nothing between the technology and the statement, or ahead of a statement that comes first, turns it. */
export function isUndenied(plain: string, mention: Stretch, hit: Stretch): boolean {
  if (mention.to <= hit.from) {
    const between = afterPronoun(plain.slice(mention.to, hit.from));
    return !ANY_DENIAL.test(between) && !OTHER_ACTOR.test(between);
  }
  if (mention.from < hit.to) return !ANY_DENIAL.test(clauseAhead(plain, Math.min(hit.from, mention.from)));
  return (
    !ANY_DENIAL.test(clauseAhead(plain, hit.from)) && !ANY_DENIAL.test(plain.slice(hit.to, mention.from))
  );
}

/** True when the statement is flatly denied of the technology: "cannot do it", not "should not", nor "not for long". */
export function isDenial(plain: string, mention: Stretch, hit: Stretch, atAnyTime: boolean): boolean {
  const isAhead = mention.to <= hit.from;
  const start = isAhead ? Math.max(mention.to, hit.from - clauseAhead(plain, hit.from).length) : 0;
  const zone = plain.slice(start, hit.from);
  if (!isAhead && !OPENS_DENIAL.test(plain)) return false;
  // "Has no transactions" denies by itself, "does not have transactions" by what stands before.
  const isOwnDenial = /^(?:\S+ )?(?:\S+ )?no /.test(plain.slice(hit.from, hit.to));
  if (isOwnDenial === DENIED.test(zone) || NORM.test(zone) || (isAhead && OTHER_DENIER.test(zone)))
    return false;
  if (!atAnyTime && PAST.test(plain.slice(isAhead ? mention.to : 0, hit.from))) return false;
  if (ONES_OWN.test(plain.slice(0, mention.from))) return false;
  return isAhead ? FLAT_END.test(plain.slice(hit.to)) : true;
}

/** "Postgres can't take many connections and it locks the table": what is denied before "it" stays there. */
function afterPronoun(between: string): string {
  let start = 0;
  for (const clause of between.matchAll(
    /(?:\b(?:and|so|but|because|since),?|,) (?=(?:it|they|which|that)\b)/g,
  ))
    start = clause.index;
  return between.slice(start);
}

/** What stands before a place in its own clause. */
function clauseAhead(plain: string, at: number): string {
  const ahead = plain.slice(Math.max(0, at - 100), at);
  let start = 0;
  for (const end of ahead.matchAll(CLAUSE_ENDS)) start = end.index + end[0].length;
  return ahead.slice(start);
}
