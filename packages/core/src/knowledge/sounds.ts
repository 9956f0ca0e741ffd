/**
 * How English words sound, roughly: one sign a sound. Consonants are small letters, with S for "sh", C for "ch", J for "j", T
 * for "th" and N for "ng"; vowels are a, e, i, o and u. Good enough to tell what may have been misheard, no more.
 */
export type Sound = string;

/** Words whose spelling misleads, most of them names of letters and figures as recognisers write them. */
const SAID: Readonly<Record<string, Sound>> = {
  a: 'ei',
  b: 'bi',
  c: 'si',
  d: 'di',
  e: 'i',
  f: 'ef',
  g: 'Ji',
  h: 'eiC',
  i: 'ai',
  j: 'Jei',
  k: 'kei',
  l: 'el',
  m: 'em',
  n: 'en',
  o: 'o',
  p: 'pi',
  q: 'kyu',
  r: 'ar',
  s: 'es',
  t: 'ti',
  u: 'yu',
  v: 'vi',
  w: 'dabelyu',
  x: 'eks',
  y: 'wai',
  z: 'zi',
  cue: 'kyu',
  queue: 'kyu',
  eye: 'ai',
  you: 'yu',
  are: 'ar',
  why: 'wai',
  sea: 'si',
  see: 'si',
  oh: 'o',
  jay: 'Jei',
  kay: 'kei',
  gee: 'Ji',
  aitch: 'eiC',
  one: 'wan',
  two: 'tu',
  eight: 'eit',
  zed: 'zed',
  cough: 'kof',
  rough: 'raf',
  tough: 'taf',
  enough: 'inaf',
  though: 'To',
  through: 'Tru',
  do: 'du',
  to: 'tu',
  '0': 'ziro',
  '1': 'wan',
  '2': 'tu',
  '3': 'Tri',
  '4': 'for',
  '5': 'faiv',
  '6': 'siks',
  '7': 'seven',
  '8': 'eit',
  '9': 'nain',
  sql: 'sikwel',
  sequel: 'sikwel',
  ql: 'kyuel',
  kube: 'kyub',
  cube: 'kyub',
};

/** Spellings and their sounds, the first that fits at a place is taken. `^` and `$` stand for a word's ends. */
const SPELLINGS: readonly (readonly [RegExp, Sound])[] = [
  [/^kn/y, 'n'],
  [/^wr/y, 'r'],
  [/^ps/y, 's'],
  [/^x/y, 'z'],
  [/^wh/y, 'w'],
  [/^gn/y, 'n'],
  [/^y/y, 'y'],
  [/tion|sion/y, 'San'],
  [/tch/y, 'C'],
  [/sch/y, 'sk'],
  [/ch(?=r)/y, 'k'],
  [/ch/y, 'C'],
  [/sh/y, 'S'],
  [/th/y, 'T'],
  [/ph/y, 'f'],
  [/igh/y, 'ai'],
  [/(?<=[aeiou])gh/y, ''],
  [/gh/y, 'g'],
  [/ck/y, 'k'],
  [/qu/y, 'kw'],
  [/q/y, 'k'],
  [/x/y, 'ks'],
  [/dg(?=[ei])/y, 'J'],
  [/ng$/y, 'N'],
  [/c(?=[eiy])/y, 's'],
  [/c/y, 'k'],
  [/ge$/y, 'J'],
  [/j/y, 'J'],
  [/mb$/y, 'm'],
  [/(?<=[^aeiou])le$/y, 'el'],
  [/(?<=[a-z][^aeiou])e$/y, ''],
  [/(?<=[aeiou][^aeiou])es$/y, 'es'],
  [/ee|ea|ie|ei/y, 'i'],
  [/oo|ou|ew|ue|ui/y, 'u'],
  [/ai|ay|ey$/y, 'ei'],
  [/au|aw|oa|ow/y, 'o'],
  [/oy|oi/y, 'oi'],
  [/y(?=[aeiou])/y, 'y'],
  [/y/y, 'i'],
  [/w(?![aeiou])/y, ''],
];

/** The sound of one word, in lower case. Signs that are neither letters of English nor digits are silent. */
export function soundOfWord(word: string): Sound {
  const known = Object.hasOwn(SAID, word) ? SAID[word] : undefined;
  if (known !== undefined) return known;
  let out = '';
  for (let at = 0; at < word.length; ) {
    const sound = spellingAt(word, at);
    const letter = word.charAt(at);
    const added =
      sound?.[1] ?? (/[a-z]/.test(letter) ? letter : (SAID[/\d/.test(letter) ? letter : ''] ?? ''));
    if (added !== out.at(-1)) out += added;
    at += sound?.[0] ?? 1;
  }
  return out;
}

function spellingAt(word: string, at: number): readonly [number, Sound] | undefined {
  for (const [spelling, sound] of SPELLINGS) {
    if (spelling.source.startsWith('^') && at > 0) continue;
    spelling.lastIndex = at;
    const length = spelling.exec(word)?.[0].length;
    if (length !== undefined && length > 0) return [length, sound];
  }
  return undefined;
}

/** The sound of words said in a row. */
export function soundOf(words: readonly string[]): Sound {
  return joinSounds(words.map(soundOfWord));
}

/** Sounds one behind the other; where one ends as the next begins, the two run together. */
export function joinSounds(sounds: readonly Sound[]): Sound {
  let out = '';
  for (const sound of sounds) out += sound.charAt(0) === out.at(-1) ? sound.slice(1) : sound;
  return out;
}

const VOWELS = 'aeiou';
/** Sounds that are missed or heard where there are none. */
const SLIGHT = 'hwyr';
/** Consonants that are taken for each other, by what they have in common. */
const ALIKE = ['pb', 'td', 'kg', 'fv', 'szT', 'SCJzs', 'mnN', 'fT', 'dT', 'vb', 'lr', 'gJ', 'kC'];

function weightOf(sound: string): number {
  if (VOWELS.includes(sound)) return 0.5;
  return SLIGHT.includes(sound) ? 0.6 : 1;
}

function costOf(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = Number(VOWELS.includes(a)) + Number(VOWELS.includes(b));
  if (vowels === 2) return 0.25;
  if (vowels === 1) return 1.2;
  return ALIKE.some((set) => set.includes(a) && set.includes(b)) ? 0.4 : 1.2;
}

/** How unlike two sounds are: 0 the same, 1 nothing in common. Vowels weigh less than consonants. Symmetric. */
export function soundDistance(a: Sound, b: Sound): number {
  const whole = Math.max(sizeOf(a), sizeOf(b));
  if (whole === 0) return 0;
  let row = [0];
  for (const sound of b) row.push((row.at(-1) ?? 0) + weightOf(sound));
  for (const x of a) {
    const next = [(row[0] ?? 0) + weightOf(x)];
    [...b].forEach((y, j) => {
      next.push(
        Math.min((row[j] ?? 0) + costOf(x, y), (row[j + 1] ?? 0) + weightOf(x), (next[j] ?? 0) + weightOf(y)),
      );
    });
    row = next;
  }
  return Math.min(1, (row.at(-1) ?? 0) / whole);
}

/** The size of a sound, in consonants: a vowel counts half. */
export function sizeOf(sound: Sound): number {
  let sum = 0;
  for (const s of sound) sum += weightOf(s);
  return sum;
}

const COARSE: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  v: 'f',
  z: 's',
  S: 's',
  C: 's',
  J: 's',
  T: 't',
  m: 'n',
  N: 'n',
  r: 'l',
};

/** The bare frame of a sound, the same for sounds that are taken for each other: what an index looks up. */
export function coarseSound(sound: Sound): string {
  let out = '';
  for (const s of sound) {
    if (VOWELS.includes(s) || 'hwy'.includes(s)) continue;
    const own = COARSE[s] ?? s;
    if (own !== out.at(-1)) out += own;
  }
  return out;
}
