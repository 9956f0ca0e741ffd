/** British and American spellings of the beginnings of words. */
const STEMS: readonly (readonly [british: string, american: string])[] = [
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['neighbour', 'neighbor'],
  ['favour', 'favor'],
  ['labour', 'labor'],
  ['honour', 'honor'],
  ['centre', 'center'],
  ['metre', 'meter'],
  ['theatre', 'theater'],
  ['fibre', 'fiber'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['cancelled', 'canceled'],
  ['labelled', 'labeled'],
  ['modelled', 'modeled'],
  ['modelling', 'modeling'],
  ['signalling', 'signaling'],
  ['travelled', 'traveled'],
  ['grey', 'gray'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['artefact', 'artifact'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
];
/** What stands before the "-ise" or "-ize", "-yse" or "-yze" of verbs. */
const VERBS = (
  'authori optimi organi prioriti sociali recogni seriali locali normali generali stabili revolutioni containeri virtuali ' +
  'materiali minimi maximi customi utili summari categori characteri synchroni initiali finali centrali standardi visuali ' +
  'apologi penali reali speciali paralleli moderni digiti anonymi randomi memori emphasi formali analy cataly paraly'
).split(' ');

const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ...STEMS,
  ...VERBS.map((stem) => [`${stem}s`, `${stem}z`] as const),
];
const AMERICAN = new Map(PAIRS);
const BRITISH = new Map(PAIRS.map(([british, american]) => [american, british]));

/** British words too, with another sense: they are only ever made, never turned back. */
const ONE_WAY = new Set(['check', 'tire', 'meter', 'license']);
const STEM_SOURCE = STEMS.flat()
  .filter((stem) => !ONE_WAY.has(stem))
  .join('|');
const VERB_SOURCE = `(?:${VERBS.join('|')})[sz](?=(?:e|es|ed|er|ers|ing|ations?)(?!\\p{L}))`;
const EITHER = new RegExp(`(?<!\\p{L})(?:${STEM_SOURCE}|${VERB_SOURCE})`, 'giu');

/** Spells British words the American way and American ones the British; words in capitals stay. */
export function swapSpelling(text: string): string {
  return text.replace(EITHER, (found) => {
    const low = found.toLowerCase();
    const other = AMERICAN.get(low) ?? BRITISH.get(low);
    if (other === undefined || found === found.toUpperCase()) return found;
    return found === low ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });
}
