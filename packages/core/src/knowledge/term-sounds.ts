import { isOrdinaryWord } from './ordinary-words.ts';
import { coarseSound, type Sound, sizeOf, soundOf } from './sounds.ts';
import { allTechnologies } from './technologies/all-technologies.ts';
import type { Technology } from './technology.ts';

/** A term as it may be written, and how that is said. */
export interface TermSound {
  /** What is suggested. */
  readonly written: string;
  /** True of a plain word of the trade, which may be written in two as well ("front end"). */
  readonly isPlainWord: boolean;
  readonly sound: Sound;
  /** True of the person's own terms, which need no technical words around them. */
  readonly isOwn: boolean;
}

/** Terms by the frames of their sounds, and by those with one consonant left out. */
export interface TermIndex {
  readonly byFrame: ReadonlyMap<string, readonly TermSound[]>;
}

/** A shorter sound is like too many others. */
const SMALLEST_SOUND = 3;

/** Words of the trade beside the lexicon's names, that recognisers often break up. */
const TRADE_WORDS =
  'throughput latency failover backpressure quorum mutex checksum webhook backend frontend rollback runbook hypervisor ' +
  'tokenizer telemetry autoscaling middleware daemon regex deduplication denormalised serialisation deserialisation ' +
  'multitenant multitenancy memoization virtualization containerised hostname namespace timestamp allowlist changelog';

/** The pieces in which a written term is said: "RabbitMQ" is rabbit, m, q; "pgvector" p, g, vector. */
export function saidPieces(written: string): string[] {
  const pieces = written
    .replace(/([a-z\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .match(/[\p{L}]+|\d/gu);
  return (pieces ?? []).flatMap((piece) =>
    isSpelled(piece) ? [...piece.toLowerCase()] : [piece.toLowerCase()],
  );
}

/** "MQ", "pg" and "http" are said letter by letter; "NATS" and "SQL" as a word. */
function isSpelled(piece: string): boolean {
  if (/^sql$|^[^aeiou]+[aeiou][^aeiou]+$/i.test(piece)) return false;
  return piece.length > 1 && (/^\p{Lu}{2,4}$/u.test(piece) || !/[aeiouy]/i.test(piece));
}

/** Puts terms under their frames. */
export function indexTerms(terms: readonly TermSound[]): TermIndex {
  const byFrame = new Map<string, TermSound[]>();
  for (const term of terms)
    for (const frame of framesOf(term.sound)) {
      const there = byFrame.get(frame);
      if (there === undefined) byFrame.set(frame, [term]);
      else there.push(term);
    }
  return { byFrame };
}

/** The frame of a sound and the frames that lack one of its consonants but the first. */
function framesOf(sound: Sound): ReadonlySet<string> {
  const frame = coarseSound(sound);
  const out = new Set([frame]);
  if (frame.length >= SMALLEST_SOUND)
    for (let i = 1; i < frame.length; i++) out.add(frame.slice(0, i) + frame.slice(i + 1));
  return out;
}

/** The terms whose frame is that of a sound. */
export function termsOfFrame(index: TermIndex, sound: Sound): readonly TermSound[] {
  return (index.byFrame.get(coarseSound(sound)) ?? []).filter(
    (t) => coarseSound(t.sound) === coarseSound(sound),
  );
}

/** The terms whose frame is that of a sound but for at most one consonant on either side. */
export function termsLike(index: TermIndex, sound: Sound): ReadonlySet<TermSound> {
  const out = new Set<TermSound>();
  for (const frame of framesOf(sound)) for (const term of index.byFrame.get(frame) ?? []) out.add(term);
  return out;
}

/** The person's own terms as they sound; ordinary words alone are left out, since nothing could be told from them. */
export function soundsOfTerms(terms: readonly string[]): TermSound[] {
  return terms.flatMap((written) => {
    const pieces = saidPieces(written);
    const sound = soundOf(pieces);
    if (sizeOf(sound) < SMALLEST_SOUND || (pieces.length === 1 && pieces.every(isOrdinaryWord))) return [];
    return [{ written, sound, isPlainWord: false, isOwn: true }];
  });
}

let lexicon: TermIndex | undefined;

/** The lexicon's names and other names, and words of the trade, by their sounds. Made when it is first asked for. */
export function lexiconSounds(): TermIndex {
  if (lexicon !== undefined) return lexicon;
  const terms: TermSound[] = [];
  const add = (said: string, written: string, isPlainWord: boolean): void => {
    const sound = soundOf(saidPieces(said));
    if (sizeOf(sound) >= SMALLEST_SOUND) terms.push({ written, sound, isPlainWord, isOwn: false });
  };
  for (const technology of allTechnologies) {
    const { name, also, ambiguous, category } = technology;
    const isPlainWord = category === 'pattern' || category === 'algorithm';
    const isOrdinary = ambiguous.some(({ forms }) => forms.includes(name.toLowerCase()));
    if (!isOrdinary || name.length > 6) add(name, name, isPlainWord);
    // Other names of one word; the longer ones are phrases of ordinary words.
    for (const form of also)
      if (/^[a-z]+$/.test(form) && !isShortForm(form, name))
        add(form, showForm(technology, form), isPlainWord);
  }
  for (const word of TRADE) add(word, word, true);
  lexicon = indexTerms(terms);
  return lexicon;
}

const TRADE = new Set(TRADE_WORDS.split(' '));

/** True of a word of the trade that is spelled as it should be, in British or American. */
export function isWrittenRight(word: string): boolean {
  return TRADE.has(word) || TRADE.has(word.replaceAll('z', 's')) || TRADE.has(word.replaceAll('s', 'z'));
}

/**
 * Another name as it is shown: with the name's own capitals, initials in capitals, and a capital in front where it is the
 * name of a product ("Postgres", "JSON schema", "LLM", but "idempotent").
 */
export function showForm({ name, category }: Technology, form: string): string {
  if (form.toLowerCase() === name.toLowerCase()) return name;
  const ofName = new Map(name.split(' ').map((piece) => [piece.toLowerCase(), piece]));
  const pieces = form
    .split(' ')
    .map((piece) => ofName.get(piece) ?? (/^[^aeiouy\s]{2,4}$/.test(piece) ? piece.toUpperCase() : piece));
  const shown = pieces.join(' ');
  if (category === 'pattern' || category === 'algorithm' || /\p{Lu}/u.test(shown)) return shown;
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}`;
}

/** "postgre" of PostgreSQL is no better a suggestion than the name; "postgres" is what people say. */
function isShortForm(form: string, name: string): boolean {
  return form.length < 5 || form === `${name.toLowerCase()}s`;
}
