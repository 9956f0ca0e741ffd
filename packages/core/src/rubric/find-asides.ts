import { contentStems, stem } from '../bank/content-words.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanContains } from '../text/span.ts';
import { findObjections } from './find-objections.ts';

/** Only once so many letters are told can a sentence be seen to have nothing to do with them. */
const TOLD_BEFORE = 40;
/** A longer sentence, in letters, tells a matter of its own. */
const LONGEST_ASIDE = 72;
/** An answer lasts minutes: so many of them, of nothing that was told, are those of the telling. */
const MINUTES_OF_TELLING = 10;

/** What "we" do is of the work, and so is a past that is told; being tired is of the moment. */
const OF_THE_WORK =
  /\b(?:we|our|us)\b|\b(?<!\b(?:have|get|am|is|are|be|been) )(?:was|were|had|took|went|ran|came|fell|got|cost|\w{2,}ed)\b/;
/** Speaker and listener, who are what an aside is about. */
const BETWEEN_US = /\b(?:i|me|my|you|your)\b/;
/** A request to the listener. */
const TO_THE_LISTENER =
  /^(?:(?:and|so|but|well|now),? )*(?:please|(?:ask|tell|stop|let|interrupt|give) (?:me|us))\b/;

/** Words of talking, of listening and of the time they take: that an answer holds them connects nothing. */
const TELLING = new Set(
  (
    'talk talking tell telling say speak hear listen ask answer question explain word story version detail picture whiteboard ' +
    'draw remember forget repeat stop leave skip add end finish start begin hope think guess believe imagine mind know ' +
    'long short fast slow whole rest main part further enough good nice glad pleasure sorry please minute hour moment day ' +
    'afternoon wait need back able write book else candidate interview old every now again anyway fits don isn aren can couldn wouldn haven still never always ever another'
  )
    .split(' ')
    .map(stem),
);
/** A proper name or an identifier behind the first word. */
const NAME = /[^.!?\s]\s+(?:(?!I\b|I')[A-Z]\w+|\w+[_/]\w+)|\b\w*\d\w*\b/;

function tellsAFigure(reading: Reading, sentence: Sentence): boolean {
  return reading.quantities.some((q) => {
    if (q.loose || !spanContains(sentence, q)) return false;
    return q.kind !== 'time' || q.unit !== 'min' || (q.value ?? 0) > MINUTES_OF_TELLING;
  });
}

/**
 * Short sentences of the speaker, the listener or the telling that take up no word of the question or of anything
 * told before them, and give neither a figure nor a name: asides on the telling itself ("there is more to it, but I leave it at that"). They perform no move,
 * whatever their wording looks like. What follows a sentence never changes whether it is one.
 * Returns their indices.
 */
export function findAsides(reading: Reading, question: string): Set<number> {
  const asides = new Set<number>();
  // A stem is looked for at the beginning of words, so that what was told need not be stemmed.
  let told = ` ${question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  let letters = 0;
  for (const sentence of reading.sentences) {
    if (letters >= TOLD_BEFORE && isAside(reading, sentence, told)) {
      asides.add(sentence.index);
      continue;
    }
    told += ` ${sentence.plain}`;
    letters += sentence.plain.length;
  }
  return asides;
}

function isAside(reading: Reading, sentence: Sentence, told: string): boolean {
  const { plain } = sentence;
  if (plain.length > LONGEST_ASIDE) return false;
  const stems = contentStems(plain);
  const unknown = stems.filter((word) => !TELLING.has(word));
  const apart =
    unknown.length === 0 ||
    TO_THE_LISTENER.test(plain) ||
    ((BETWEEN_US.test(plain) || unknown.length < stems.length) &&
      !OF_THE_WORK.test(plain) &&
      unknown.every((word) => !told.includes(` ${word}`)));
  return (
    apart &&
    !NAME.test(sentence.text) &&
    !tellsAFigure(reading, sentence) &&
    findObjections([sentence]).length === 0
  );
}
