const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
] as const;

/** A whole number below 10^12 in words: 212000 is "two hundred twelve thousand". */
export function integerInWords(value: number): string {
  for (const [size, name] of SCALES) {
    if (value < size) continue;
    const rest = value % size;
    return `${integerInWords(Math.floor(value / size))} ${name}${rest === 0 ? '' : ` ${integerInWords(rest)}`}`;
  }
  if (value < 20) return SMALL[value] ?? '';
  const digit = value % 10;
  return `${TENS[Math.floor(value / 10)]}${digit === 0 ? '' : ` ${SMALL[digit]}`}`;
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };
const SUFFIXES: Readonly<Record<string, string>> = {
  '%': 'percent',
  k: 'thousand',
  K: 'thousand',
  M: 'million',
  B: 'billion',
};
/** Units that are written close to their number. */
const GLUED_UNIT = /^(?:ms|s|m|h|g|kg|km|mm|cm|KB|MB|GB|TB|kB|kW|V|A|W|x)\b/;
/** What follows a number that is part of a date, a time, a name or a code. */
const GOES_ON = /^(?:[:/.,]\d|[_/-][\p{L}\p{N}]|\p{L})/u;
const MOST_DIGITS = 12;
const BODY = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?(?!\\d)';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:/#–-])([$€£]?)(${BODY})(?:[–-](${BODY}))?(%|[kKMB](?!\\p{L}))?`,
  'gu',
);

/** Says numbers in words: "$31k" as "thirty one thousand dollars", "99.4%" as "ninety nine point four percent". */
export function spellNumbers(text: string): string {
  return text.replace(FIGURE, (...match) => {
    const [whole, currency, first, last, suffix, at] = match as [
      string,
      string,
      string,
      string | undefined,
      string | undefined,
      number,
    ];
    const after = text.slice(at + whole.length, at + whole.length + 8);
    const glued = GLUED_UNIT.test(after);
    if ((!glued && GOES_ON.test(after)) || first.length > MOST_DIGITS) return whole;
    const bare = currency === '' && suffix === undefined && !glued;
    return [
      inWords(first, bare),
      ...(last === undefined ? [] : ['to', inWords(last, bare)]),
      ...(suffix === undefined ? [] : [SUFFIXES[suffix]]),
      ...(currency === '' ? [] : [CURRENCIES[currency]]),
      ...(glued ? [''] : []),
    ].join(' ');
  });
}

function inWords(body: string, mayBeYear: boolean): string {
  if (mayBeYear && /^(?:19|20)[1-9]\d$/.test(body)) {
    return `${integerInWords(Number(body.slice(0, 2)))} ${integerInWords(Number(body.slice(2)))}`;
  }
  const [whole = '0', decimals] = body.replaceAll(',', '').split('.');
  const said = integerInWords(Number(whole));
  if (decimals === undefined) return said;
  return `${said} point ${[...decimals].map((digit) => SMALL[Number(digit)]).join(' ')}`;
}
