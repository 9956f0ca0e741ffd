import { contentStems, stem } from '../bank/content-words.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanContains } from '../text/span.ts';
import { findObjections } from './find-objections.ts';
import { holdsWorkWords } from './work-words.ts';

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

/** A story of one's private life is only known as such once the matter itself has been told in so many letters. */
const MATTER_TOLD = 240;
/** Words of home, family, leisure, food, weather and getting about; whole words, since "training" is no train. */
const PRIVATE =
  /\b(?:daughters?|sons?|wife|husband|kids?|child(?:ren)?|baby|toddler|mother|father|mum|mom|dad|parents|grand(?:mother|father|ma|pa|parents|daughter|son)|aunts?|uncles?|cousins?|nieces?|nephews?|sisters?|brothers?|girlfriends?|boyfriends?|neighbou?rs?|flatmates?|dogs?|puppy|cats?|kitten|hamsters?|kitchens?|bathrooms?|bedrooms?|living room|sofas?|couchs?|gardens?|balconys?|attics?|chimneys?|roofs?|ceilings?|wallpaper|curtains?|furniture|lawns?|laundry|dishwasher|fridges?|apartments?|landlords?|ladders?|paint(?:ed|ing)?|scaffolding|holidays?|vacation|weekends?|beachs?|tents?|camping|hotels?|hik(?:e|ed|ing)|ski(?:ing)?|swimming|football|soccer|tennis|golf|yoga|gyms?|marathons?|cinemas?|movies?|concerts?|party|birthdays?|weddings?|christmas|easter|barbecue|picnics?|museums?|zoos?|cellos?|violins?|pianos?|guitars?|flutes?|drums|choirs?|trumpets?|breakfasts?|lunchs?|dinners?|cakes?|pizzas?|soups?|pasta|coffee|beers?|wines?|restaurants?|sandwich|ice cream|bus|trams?|trains?|subway|taxis?|traffic jam|airports?|bicycles?|bikes?|dentists?|headache|flu|hay fever|rain(?:ed|ing|y)?|snow(?:ed|ing)?|sunny|sunshine|umbrellas?|shoes|jackets?|coats?|homework|kindergarten|nursery|playgrounds?|school|teachers?|doctors?)\b/g;
/** Ways to leave the matter. */
const LEAVES_THE_MATTER =
  /^(?:(?:and|so|oh|well|sorry|okay|but|ah|yeah|actually),? )*(?:by the way|that reminds me|on a (?:personal|private|different|side) note|funny (?:story|enough)|speaking of|incidentally|(?:it's|it is) (?:a bit |a little |quite |very )?(?:loud|noisy) here|(?:completely |totally )?unrelated|as an aside|(?:outside|apart from|besides) (?:of )?work|in my (?:spare|free) time|(?:at|on|over|last|this|next) (?:the )?weekend|on (?:my|the) way here|(?:yesterday|this morning) (?:my|the|i)\b)/;
const REMINDED = /\bthat reminds me of\b/;
const OF_US = /\b(?:i|i'm|i've|me|my|we|we're|our|us)\b/;
/** How a private story goes on: with those it is about, or with what comes of it. */
const GOES_ON =
  /^(?:(?:and|but|so|then|because|also|instead of|next time|now|since),? )*(?:it|he|she|they|i|we|that|this|next time|my|his|her|their)\b/;
const CLOSED = /[.!?…]["'”’»)\]*_]*$/;
/** Such a story is no longer than this. */
const MOST_GOING_ON = 4;
/** Words of every story, which connect nothing. */
const OF_ANY_STORY = new Set(
  (
    'take took taken stand stood went look looked want wanted play get place full left right hand weak spot point cold heat hot warm summer winter ' +
    'spring autumn week month year euro dollar pound money pay paid cheap expensive first second third next early late earlier later small big ' +
    'large old new young great better best worse worst people man woman one two three four five six seven eight nine ten eleven twelve ' +
    'fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand today tomorrow yesterday tonight morning evening night home ' +
    'start open close turn instead because really soon keep kept went come came use made makes try tried must enough'
  )
    .split(' ')
    .map(stem),
);

/**
 * Whether a sentence begins or goes on with a story of private life: it speaks of such things, and of nothing that
 * the question or the answer spoke of.
 */
function isPrivate(sentence: Sentence, told: string, goesOn: boolean, runsOn: boolean): boolean {
  const { plain } = sentence;
  const own = new Set(plain.match(PRIVATE) ?? []);
  const leaves = LEAVES_THE_MATTER.test(plain) ? (REMINDED.test(plain) ? 2 : 1) : 0;
  if (!goesOn && (own.size === 0 || own.size + leaves < 2)) return false;
  if (!goesOn && leaves === 0 && !OF_US.test(plain)) return false;
  if (goesOn && own.size === 0 && !runsOn && !GOES_ON.test(plain)) return false;
  const rest = plain.replace(PRIVATE, ' ');
  for (const word of own) if (holdsWord(told, word)) return false;
  let known = 0;
  for (const word of contentStems(rest)) {
    if (OF_ANY_STORY.has(word) || TELLING.has(word)) continue;
    if (word.length < SHORT_STEM ? holdsWord(told, word) : told.includes(` ${word}`)) known++;
  }
  if (known === 0 && holdsWorkWords([{ ...sentence, plain: rest }], 1)) known = 1;
  return known <= (own.size + leaves >= SURELY_PRIVATE ? 1 : 0);
}

/** With so many signs of it, one word in common is chance. */
const SURELY_PRIVATE = 3;
/** Shorter stems begin too many words. */
const SHORT_STEM = 4;

/** True when a text in which a blank stands before each word holds a whole word, in the singular or the plural. */
function holdsWord(text: string, word: string): boolean {
  const stemmed = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  for (let at = text.indexOf(` ${stemmed}`); at >= 0; at = text.indexOf(` ${stemmed}`, at + 1)) {
    const end = at + 1 + stemmed.length;
    if (/^s?(?![a-z])/.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

/**
 * Short sentences of the speaker, the listener or the telling that take up no word of the question or of anything
 * told before them, and give neither a figure nor a name: asides on the telling itself ("there is more to it, but I
 * leave it at that"); and stories of private life that share nothing with the matter. They perform no move, whatever
 * their wording looks like. What follows a sentence never changes whether it is one.
 * Returns their indices.
 */
export function findAsides(reading: Reading, question: string): Set<number> {
  const asides = new Set<number>();
  // A stem is looked for at the beginning of words, so that what was told need not be stemmed.
  let told = ` ${question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  let letters = 0;
  let goingOn = 0;
  let before = '.';
  for (const sentence of reading.sentences) {
    const runsOn = !CLOSED.test(before);
    before = sentence.text;
    if (letters >= MATTER_TOLD && isPrivate(sentence, told, goingOn > 0, runsOn)) {
      asides.add(sentence.index);
      goingOn = goingOn === 0 ? MOST_GOING_ON : goingOn - 1;
      continue;
    }
    goingOn = 0;
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
