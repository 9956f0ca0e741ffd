import { type FillerKind, readFillers, type Span, spansOverlap } from '@sounding/core';
import { alignWords, toPlainWords } from './align-words.ts';
import { FILLER_KINDS, type Planted, type PlantedKind } from './plant-fillers.ts';

/** Of one kind: how many were said, written down by the recogniser as they were said, and found by `readFillers`. */
export interface FillerCount {
  said: number;
  written: number;
  found: number;
}

/** What became of the fillers of a text in what was recognised. */
interface FillersHeard<Kind extends string> {
  readonly counts: Readonly<Record<Kind, FillerCount>>;
  /** What `readFillers` marks in the recognised text at a place where no filler was said. */
  readonly alarms: readonly string[];
}

/** The kinds that `readFillers` tells apart. */
export const READ_KINDS = ['um', 'phrase', 'doubled', 'restart'] as const satisfies readonly FillerKind[];

/** Counts the planted fillers that are in the recognised text, and those that are found there. */
export function countPlanted(planted: Planted, heard: string): FillersHeard<PlantedKind> {
  const words = [...planted.text.matchAll(/\S+/g)];
  const said = planted.fillers.map(({ kind, word, words: count }) => ({
    kind,
    start: words[word]?.index ?? 0,
    end: endOf(words[word + count - 1]),
  }));
  // What the writer of the answer let slip is no alarm.
  const own = readFillers(planted.text, 'spoken').filter(
    (span) => !said.some((one) => spansOverlap(one, span)),
  );
  return count(FILLER_KINDS, planted.text, said, own, heard);
}

/** Counts the fillers that an answer was written with, as `readFillers` reads it, and those that are found where they were heard. */
export function countWritten(text: string, heard: string): FillersHeard<FillerKind> {
  return count(READ_KINDS, text, readFillers(text, 'spoken'), [], heard);
}

function count<Kind extends string>(
  kinds: readonly Kind[],
  text: string,
  said: readonly (Span & { readonly kind: Kind })[],
  own: readonly Span[],
  heard: string,
): FillersHeard<Kind> {
  const counts = Object.fromEntries(
    kinds.map((kind): [string, FillerCount] => [kind, { said: 0, written: 0, found: 0 }]),
  ) as Record<Kind, FillerCount>;
  const beside = placesBeside(text, heard);
  const spans = readFillers(heard, 'spoken');
  const taken = new Set<Span>();
  for (const filler of said) {
    const places = beside(filler);
    const total = counts[filler.kind];
    total.said++;
    if (places.length > 0 && places.every((place) => place.same)) total.written++;
    const found = spans.find(
      (span) => !taken.has(span) && places.some(({ at }) => at !== undefined && spansOverlap(at, span)),
    );
    if (found === undefined) continue;
    taken.add(found);
    total.found++;
  }
  const known = own.flatMap((span) => beside(span).flatMap(({ at }) => (at === undefined ? [] : [at])));
  const alarms = spans
    .filter((span) => !taken.has(span) && !known.some((at) => spansOverlap(at, span)))
    .map((span) => heard.slice(span.start, span.end));
  return { counts, alarms };
}

/** Where the words of a passage of the one text stand in the other; a word that was doubled counts with its double. */
function placesBeside(
  text: string,
  heard: string,
): (span: Span) => readonly { readonly same: boolean; readonly at: Span | undefined }[] {
  const [a, b] = [text, heard].map((one) =>
    [...one.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: endOf(match), text: match[0] })),
  );
  const saidWords = toPlainWords((a ?? []).map((word) => word.text));
  const heardWords = toPlainWords((b ?? []).map((word) => word.text));
  const matches = alignWords(
    saidWords.map(({ word }) => word),
    heardWords.map(({ word }) => word),
  );
  return (span) =>
    matches.flatMap((match) => {
      const word = match.said === undefined ? undefined : saidWords[match.said];
      const place = word === undefined ? undefined : a?.[word.at];
      if (match.said === undefined || place === undefined || !spansOverlap(place, span)) return [];
      const at = match.heard === undefined ? undefined : b?.[heardWords[match.heard]?.at ?? -1];
      const isDoubled = saidWords[match.said + 1]?.word === word?.word;
      const double = isDoubled ? matches.find((one) => one.said === (match.said ?? 0) + 1) : match;
      return [{ same: match.same && double?.same === true, at }];
    });
}

function endOf(match: RegExpMatchArray | undefined): number {
  return match === undefined ? 0 : (match.index ?? 0) + match[0].length;
}
