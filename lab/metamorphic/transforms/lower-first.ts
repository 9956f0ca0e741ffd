/** Words that open a sentence with a capital and are no names. */
const COMMON =
  /^(?:We|The|This|That|These|Those|It|They|He|She|You|A|An|In|On|At|For|From|By|With|Without|Our|My|Their|His|Her|Its|There|Then|Each|Every|Some|Most|Both|All|One|Two|Three|After|Before|Because|Since|When|While|Where|If|As|What|Writing|Also|About|Over|Under|Until|During|Between|No|Not|Nobody|Everything|Nothing)\b/;
/** Words that join a sentence to the one before. */
const JOINTS = /^(?:(?:and|so|but|well|okay|ok|yeah|yes|sure|now|then|um|uh|right|also)[, ]+)+/i;

/** A sentence as it stands behind other words: without what joins it to the one before, its first word in lower case. */
export function lowerFirst(sentence: string): string {
  const bare = sentence.trim().replace(JOINTS, '');
  return COMMON.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
