/** Small families of words that say the same of a system; the first stands for all. */
const FAMILIES: readonly (readonly [name: string, words: RegExp])[] = [
  // What is kept is not lost: that it is said the other way round must not matter.
  [
    'never lose',
    /\b(?:(?:is |are |stays? )?(?:kept|keeps?|retain(?:s|ed)?|survives?)(?= until| till|$)|no \w+ (?:is|are|gets?) (?:lost|dropped)|none (?:is|are|gets?) (?:lost|dropped))\b/g,
  ],
  [
    'lose',
    /\b(?:los(?:e|es|t|ing)|loss(?:es)?|drop(?:s|ped|ping)?|forg[eo]t(?:s|ten|ting)?|vanish(?:es|ed)?|disappear(?:s|ed)?|(?:is|are|be) gone)\b/g,
  ],
  [
    'repeat',
    /\b(?:repeat(?:s|ed|ing)?|twice|duplicat(?:e|es|ed|ion|ions)|(?:sent|send|sends|delivered|arrives?|processed|comes?|read) again|more than once|(?:many|several|multiple) times|a second time|re-?deliver(?:s|ed|y|ies)?|re-?sen[dt]s?)\b/g,
  ],
  ['acknowledge', /\b(?:acks?|acked|acknowledg\w*|confirm(?:s|ed|ation)?)\b/g],
  ['crash', /\b(?:crash(?:es|ed)?|die[sd]?|goes down)\b/g],
];
const FAMILY_NAMES = ['lose', 'repeat', 'acknowledge'] as const;
const DENIED =
  /\b(?:not|never|no|none|nothing|cannot|without|neither|nor|\w+n't)(?: (?!(?:but|and|or|so|while)\b)\w+){0,3}? (lose|repeat|acknowledge)\b/g;

/** The text with each word of a family replaced by the family's name. */
export function inPlainTerms(plain: string): string {
  const named = FAMILIES.reduce((text, [name, words]) => text.replace(words, name), plain);
  return named.replace(/\b(lose|repeat) (?:nothing|none|no|not)\b/g, 'never $1');
}

/** True when the two, in plain terms, say of one thing that it happens and that it does not. */
export function disagree(point: string, place: string): boolean {
  const deniedIn = (text: string): Set<string> => new Set([...text.matchAll(DENIED)].map((m) => m[1] ?? ''));
  const [a, b] = [deniedIn(point), deniedIn(place)];
  return FAMILY_NAMES.some((name) => {
    const both = point.includes(name) && place.includes(name);
    return both && a.has(name) !== b.has(name);
  });
}
