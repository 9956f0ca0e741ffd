/** Past forms that are not made by "-ed", with the bare form of the verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'had have|did do|went go|got get|made make|took take|gave give|ran run|wrote write|rewrote rewrite|built build|rebuilt rebuild|' +
    'chose choose|kept keep|put put|cut cut|set set|found find|saw see|knew know|thought think|told tell|said say|came come|' +
    'became become|began begin|left leave|lost lose|paid pay|sold sell|sent send|spent spend|bought buy|brought bring|held hold|' +
    'led lead|met meet|split split|shut shut|threw throw|drew draw|drove drive|broke break|fell fall|felt feel|grew grow|hit hit|' +
    'let let|meant mean|stood stand|taught teach|won win|ate eat|sat sit|slept sleep|caught catch|bet bet|fed feed|dug dig|' +
    'froze freeze|shrunk shrink|rang ring|burnt burn|agreed agree|disagreed disagree|tied tie|died die|lied lie'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Regular verbs whose last letters would suggest another bare form than they have. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  (
    'achieve analyse argue care compare create define delete fire quote share squeeze store restore score ignore explore scale ' +
    'profile compile pipe type escape scope bake cache tune wire retire require complete note vote name time rename combine refine ' +
    'route use change like add ' +
    'call pull roll kill poll install fill refill pass miss discuss process focus repeat treat heat cheat avoid visit limit edit audit target budget'
  )
    .split(' ')
    .map((verb) => [verb.endsWith('e') ? `${verb}d` : `${verb}ed`, verb]),
);
/** What is left of a past form without its "-ed" where the verb ends in a silent "e". */
const SILENT_E =
  /(?:at|iz|[aeiou]s|ens|ers|[aeiu]c|nc|rc|ag|rg|dg|ng|ut|[iou]d|ur|ov|[ai]v|[rl]v|[bpdtgf]l|ib|um|yp)$/;
const NG_WITHOUT_E = /(?:long|hang|bang|ring)$/;

/** The bare form of a past form ("stopped" gives "stop"); undefined for a word that is none, as far as its letters tell. */
export function bareOfPast(word: string): string | undefined {
  const low = word.toLowerCase();
  const known = IRREGULAR.get(low) ?? KNOWN.get(low);
  if (known !== undefined) return known;
  if (low.length < 5 || !low.endsWith('ed') || low === 'embed' || low.endsWith('eed')) return undefined;
  if (low.endsWith('ied')) return `${low.slice(0, -3)}y`;
  const stem = low.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return SILENT_E.test(stem) && !NG_WITHOUT_E.test(stem) ? `${stem}e` : stem;
}
