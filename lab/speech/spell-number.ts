const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
  [100, 'hundred'],
] as const;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Writes figures as they are said, so that "200" and "two hundred" are the same words: "1.5" is "one point five". */
export function spellNumber(figures: string): string[] {
  const [whole = '', decimals] = figures.replaceAll(',', '').split('.');
  const after =
    decimals === undefined ? [] : ['point', ...[...decimals].flatMap((digit) => spellWhole(Number(digit)))];
  const number = Number(whole);
  const isYear =
    decimals === undefined && number >= FIRST_YEAR && number <= LAST_YEAR && !figures.includes(',');
  return [...(isYear ? spellYear(number) : spellWhole(number)), ...after];
}

function spellYear(year: number): string[] {
  const century = Math.floor(year / 100);
  if (year % 1000 < 10) return spellWhole(year);
  return [...spellWhole(century), ...spellWhole(year % 100)];
}

function spellWhole(number: number): string[] {
  for (const [size, name] of SCALES) {
    if (number < size) continue;
    const rest = number % size;
    return [...spellWhole(Math.floor(number / size)), name, ...(rest === 0 ? [] : spellWhole(rest))];
  }
  if (number < SMALL.length) return [SMALL[number] ?? ''];
  const rest = number % 10;
  return [TENS[Math.floor(number / 10)] ?? '', ...(rest === 0 ? [] : [SMALL[rest] ?? ''])];
}
