import type { QuantityKind } from './quantity.ts';

/** A unit's normal form and what it measures. */
export interface Unit {
  readonly unit: string;
  readonly kind: QuantityKind;
}

/** Words of a unit, matched in lower case: normal form, kind, words. */
const WORD_ROWS: readonly (readonly [string, QuantityKind, string])[] = [
  ['ns', 'time', 'nanosecond nanoseconds nanos'],
  ['us', 'time', 'microsecond microseconds micros usec'],
  ['ms', 'time', 'ms msec msecs millisecond milliseconds millis milli millies'],
  ['s', 'time', 'sec secs second seconds'],
  ['min', 'time', 'min mins minute minutes'],
  ['h', 'time', 'hr hrs hour hours'],
  ['days', 'time', 'day days workday workdays night nights weekday weekdays'],
  ['weeks', 'time', 'week weeks weekend weekends fortnight fortnights'],
  ['months', 'time', 'month months'],
  ['quarters', 'time', 'quarter quarters'],
  ['years', 'time', 'year years yr yrs'],
  ['decades', 'time', 'decade decades'],
  ['semesters', 'time', 'semester semesters'],
  ['sprints', 'time', 'sprint sprints'],
  ['bytes', 'size', 'byte bytes'],
  ['kB', 'size', 'kb kib kilobyte kilobytes kilo kilos'],
  ['MB', 'size', 'mb mib megabyte megabytes meg megs'],
  ['GB', 'size', 'gb gib gigabyte gigabytes gig gigs giga'],
  ['TB', 'size', 'tb tib terabyte terabytes tera teras terra'],
  ['PB', 'size', 'pb pib petabyte petabytes'],
  ['bits', 'size', 'bits'],
  ['Mbit', 'size', 'mbit megabit megabits'],
  ['Gbit', 'size', 'gbit gigabit gigabits'],
  ['kbit/s', 'rate', 'kbps'],
  ['Mbit/s', 'rate', 'mbps'],
  ['Gbit/s', 'rate', 'gbps'],
  ['req/s', 'rate', 'rps qps'],
  ['tx/s', 'rate', 'tps'],
  ['IOPS', 'rate', 'iops'],
  ['frames/s', 'rate', 'fps'],
  ['rpm', 'rate', 'rpm'],
  ['%', 'share', 'percent pct'],
  ['pp', 'share', 'pp'],
  ['ppm', 'share', 'ppm'],
  ['EUR', 'money', 'eur euro euros'],
  ['USD', 'money', 'usd dollar dollars buck bucks'],
  ['GBP', 'money', 'gbp quid'],
  ['GBP', 'money', 'pound pounds'],
  ['cents', 'money', 'cent cents pence'],
  ['CHF', 'money', 'chf franc francs'],
  ['INR', 'money', 'inr rupee rupees lakh lakhs crore crores'],
  ['JPY', 'money', 'jpy yen'],
  ['PLN', 'money', 'pln zloty'],
  ['SEK', 'money', 'sek kronor'],
  ['NOK', 'money', 'nok kroner'],
  ['x', 'ratio', 'x times fold'],
  ['people', 'people', 'people person persons folks staff headcount'],
  ['FTE', 'people', 'fte ftes'],
  ['mm', 'physical', 'millimetre millimetres millimeter millimeters mil mils'],
  ['cm', 'physical', 'cm centimetre centimetres centimeter centimeters'],
  ['m', 'physical', 'metre metres'],
  ['km', 'physical', 'km kilometre kilometres kilometer kilometers'],
  ['ft', 'physical', 'ft foot feet'],
  ['in', 'physical', 'inch inches'],
  ['mi', 'physical', 'mile miles'],
  ['kg', 'physical', 'kg kgs kilogram kilograms'],
  ['g', 'physical', 'gram grams'],
  ['t', 'physical', 'ton tons tonne tonnes'],
  ['l', 'physical', 'litre litres liter liters'],
  ['ml', 'physical', 'ml millilitre millilitres'],
  ['degrees', 'physical', 'degree degrees celsius fahrenheit'],
  ['W', 'physical', 'watt watts'],
  ['kW', 'physical', 'kw kilowatt kilowatts'],
  ['MW', 'physical', 'megawatt megawatts'],
  ['kWh', 'physical', 'kwh'],
  ['MWh', 'physical', 'mwh'],
  ['V', 'physical', 'volt volts'],
  ['kV', 'physical', 'kv kilovolt kilovolts'],
  ['mA', 'physical', 'ma milliamp milliamps'],
  ['A', 'physical', 'amp amps ampere amperes'],
  ['mAh', 'physical', 'mah'],
  ['Ah', 'physical', 'ah'],
  ['Hz', 'physical', 'hz hertz'],
  ['kHz', 'physical', 'khz kilohertz'],
  ['MHz', 'physical', 'mhz megahertz'],
  ['GHz', 'physical', 'ghz gigahertz'],
  ['bar', 'physical', 'bar bars'],
  ['psi', 'physical', 'psi'],
  ['kPa', 'physical', 'kpa'],
  ['dB', 'physical', 'db decibel decibels'],
  ['dBm', 'physical', 'dbm'],
  ['kn', 'physical', 'knot knots kt kts'],
  ['mph', 'physical', 'mph'],
  ['acres', 'physical', 'acre acres'],
  ['ha', 'physical', 'hectare hectares'],
];

/** One-letter and case-bound symbols: only as written. */
const SYMBOLS = new Map<string, Unit>([
  ['s', { unit: 's', kind: 'time' }],
  ['h', { unit: 'h', kind: 'time' }],
  ['d', { unit: 'days', kind: 'time' }],
  ['m', { unit: 'm', kind: 'physical' }],
  ['mm', { unit: 'mm', kind: 'physical' }],
  ['\u00B5s', { unit: 'us', kind: 'time' }],
  ['\u03BCs', { unit: 'us', kind: 'time' }],
  ['us', { unit: 'us', kind: 'time' }],
  ['ns', { unit: 'ns', kind: 'time' }],
  ['B', { unit: 'bytes', kind: 'size' }],
  ['V', { unit: 'V', kind: 'physical' }],
  ['A', { unit: 'A', kind: 'physical' }],
  ['W', { unit: 'W', kind: 'physical' }],
  ['N', { unit: 'N', kind: 'physical' }],
  ['Nm', { unit: 'Nm', kind: 'physical' }],
  ['g', { unit: 'g', kind: 'physical' }],
  ['t', { unit: 't', kind: 'physical' }],
  ['l', { unit: 'l', kind: 'physical' }],
  ['L', { unit: 'l', kind: 'physical' }],
  ['C', { unit: '\u00B0C', kind: 'physical' }],
  ['Wh', { unit: 'Wh', kind: 'physical' }],
]);
/** Symbols that, with a space before, are rather a word or a letter of speech ("10 s" against "two a"). */
const ONLY_GLUED = new Set(['d', 'B', 'A', 'N', 'C', 'us', 't', 'L', 'l', 'g']);

const WORDS = new Map<string, Unit>();
for (const [unit, kind, words] of WORD_ROWS) {
  for (const word of words.split(' ')) if (!WORDS.has(word)) WORDS.set(word, { unit, kind });
}

/** The unit a word or symbol stands for. `glued`: no space between the number and it. */
export function unitOf(raw: string, low: string, glued: boolean): Unit | undefined {
  const symbol = SYMBOLS.get(raw);
  if (symbol !== undefined && (glued || !ONLY_GLUED.has(raw))) return symbol;
  return WORDS.get(low);
}

const CURRENCIES = new Map([
  ['$', 'USD'],
  ['\u20AC', 'EUR'],
  ['\u00A3', 'GBP'],
  ['\u00A5', 'JPY'],
  ['\u20B9', 'INR'],
  ['\u20BD', 'RUB'],
  ['\u20A9', 'KRW'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['chf', 'CHF'],
]);

/** The currency of a sign or code in front of an amount. */
export function currencyOf(low: string): string | undefined {
  return CURRENCIES.get(low);
}

const PERIODS = new Map([
  ['s', 's'],
  ['sec', 's'],
  ['second', 's'],
  ['ms', 'ms'],
  ['millisecond', 'ms'],
  ['min', 'min'],
  ['minute', 'min'],
  ['h', 'h'],
  ['hr', 'h'],
  ['hour', 'h'],
  ['day', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['mo', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
]);

/** The period a rate is given for: "a second", "/min", "per month". */
export function periodOf(low: string): string | undefined {
  return PERIODS.get(low);
}

const PEOPLE = new Set(
  (
    'people person persons folks staff engineer engineers developer developers dev devs programmer programmers designer designers ' +
    'analyst analysts manager managers colleague colleagues contractor contractors consultant consultants intern interns junior juniors ' +
    'senior seniors founder founders employee employees worker workers nurse nurses doctor doctors teacher teachers student students ' +
    'pilot pilots driver drivers mechanic mechanics technician technicians operator operators tester testers admin admins sre sres ' +
    'user users customer customers client clients subscriber subscribers member members patient patients visitor visitors guy guys ' +
    'men women kids children passengers parents players agents reporters volunteers beta testers reviewers scientists researchers physicists'
  ).split(' '),
);

/** True for words that name people, in either number. */
export function isPeopleWord(low: string): boolean {
  return PEOPLE.has(low);
}
