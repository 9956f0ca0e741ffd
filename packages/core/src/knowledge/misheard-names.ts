import type { Span } from '../text/span.ts';
import { scanTechnologies } from './find-technologies.ts';
import { soundDistance, soundOf } from './sounds.ts';
import type { Technology } from './technology.ts';
import { saidPieces, showForm } from './term-sounds.ts';

/** Words that were probably misheard, and what they may be, best first. */
export interface Misheard extends Span {
  readonly suggestions: readonly string[];
  /** How sure, 0..1. */
  readonly score: number;
}

/** A form of the lexicon's own, which nobody writes on purpose; and one that is ordinary English too, by what stands behind it. */
const KNOWN_MISHEARING = 0.95;
const LIKELY_MISHEARING = 0.6;
/** Two ways to say one name are as near as this, by `soundDistance`; the first is then the better. And as far as this, they are no one name. */
const AS_NEAR = 0.06;
const TOO_FAR = 0.4;

/** Words that stand right behind the name of a system. */
export const SYSTEM_PARTS = new Set(
  'cluster clusters cache caches instance instances server servers broker brokers'.split(' '),
);

/** Names that are written right, and those that are written as recognisers mishear them. */
export function readNames(plain: string): { readonly known: Span[]; readonly misheard: Misheard[] } {
  const known: Span[] = [];
  const misheard: Misheard[] = [];
  for (const { technology, from, to, certain } of scanTechnologies(plain)) {
    const span = { start: from, end: to };
    const written = writtenFor(technology, plain.slice(from, to));
    const behind = /^ ([a-z]+)/.exec(plain.slice(to, to + 20))?.[1] ?? '';
    if (written === undefined) {
      if (certain) known.push(span);
    } else if (certain) misheard.push({ ...span, suggestions: [written], score: KNOWN_MISHEARING });
    else if (SYSTEM_PARTS.has(behind))
      misheard.push({ ...span, suggestions: [written], score: LIKELY_MISHEARING });
  }
  return { known, misheard };
}

/** The letters and digits alone, in one spelling: "serialization" and "serialisation" are one word. */
export const lettersOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')
    .replaceAll('z', 's');

/** The written form that was meant by a form that nobody writes on purpose; undefined where it is written right. */
function writtenFor(technology: Technology, heard: string): string | undefined {
  const written = [technology.name, ...technology.also];
  const piecesOf = (form: string): string[] => form.toLowerCase().split(/[^\p{L}\p{N}+#]+/u);
  const all = new Set(written.flatMap(piecesOf));
  if (
    written.some((form) => form.toLowerCase() === heard) ||
    piecesOf(heard).every((piece) => all.has(piece))
  )
    return undefined;
  const letters = lettersOf(heard);
  const isAmbiguous = technology.ambiguous.some(({ forms }) => forms.includes(heard));
  const isWhole = written.some((form) => lettersOf(form) === letters);
  const isCut = !isWhole && written.some((form) => lettersOf(form).startsWith(letters));
  if (isAmbiguous && (isCut || written.some((form) => letters === `${lettersOf(form)}s`))) return undefined;
  const sound = soundOf(piecesOf(heard));
  const ranked = written
    .map((form) => ({ form, distance: soundDistance(sound, soundOf(saidPieces(form))) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best === undefined || best.form.toLowerCase() === heard) return undefined;
  const ofName = ranked.find(({ form }) => form === technology.name)?.distance ?? 1;
  return best.distance > TOO_FAR || ofName - best.distance < AS_NEAR
    ? technology.name
    : showForm(technology, best.form);
}
