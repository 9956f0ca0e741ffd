import type { TechnologyMention } from './find-technologies.ts';

/** How far a subject may stand before its verb, and behind it ("is guaranteed by Kafka"), in signs. */
const REACH_AHEAD = 80;
const REACH_BEHIND = 40;
const OF_SOMETHING_ELSE = /[.;?!](?= )|\b(?:while|whereas|unlike|compared|instead)\b/;
/** What makes "rust" or "rest" a thing of the ordinary world. */
const DETERMINED = /\b(?:the|an?|some|any|our|their|his|her|my|your|no|to|this|that) $/;
/** Not the technology itself, but its lack, a condition or the other side of a comparison. */
const SET_APART =
  /\b(?:without|unlike|instead of|rather than|than|if|unless|no|not|neither|nor|whether|before|versus|vs\.?|against|replac\w+|as opposed to)(?: (?:an?|the|using|having|plain|real|pure|only|just|use|we|you|your|our|it was|it were))* $/;

/** How a subject may follow its statement: "encryption with Base64", "the default in Oracle", "used by our gRPC". */
const FOLLOWS =
  /^(?:(?: [\w'-]+){0,3} (?:in|by|with|of|from|using|on|to|through|via|under))?(?: (?:the|an?|our|my|plain|standard))* $/;
/** What is said behind it is then what somebody made of it. */
const SET_UP =
  /\b(?:set|configur\w+|made|make|changed|turned|forced|tuned|patched|extended|taught|use|used)(?: (?:up|the|our|a|an))* $/;

/** Only then: "we used Kafka, which guarantees ..." says it of Kafka. */
const TO_DO = /^ (?:to|as|so that|such that|with)\b/;

/** True when the statement at `hit` is about the mention: nothing else that is named stands between the two. */
export function isSubject(
  plain: string,
  mention: TechnologyMention,
  hit: { readonly from: number; readonly to: number },
  mentions: readonly TechnologyMention[],
): boolean {
  const ahead = plain.slice(Math.max(0, mention.from - 30), mention.from);
  if (SET_APART.test(ahead) || (!mention.certain && DETERMINED.test(ahead))) return false;
  if (mention.from < hit.to && hit.from < mention.to) return true;
  const [left, right] = mention.to <= hit.from ? [mention.to, hit.from] : [hit.to, mention.from];
  if (right - left > (mention.to <= hit.from ? REACH_AHEAD : REACH_BEHIND)) return false;
  const between = plain.slice(left, right);
  if (OF_SOMETHING_ELSE.test(between)) return false;
  if (mention.to <= hit.from ? SET_UP.test(ahead) && TO_DO.test(between) : !FOLLOWS.test(between))
    return false;
  return !mentions.some(
    (other) =>
      other.certain && other.technology !== mention.technology && other.from >= left && other.to <= right,
  );
}
