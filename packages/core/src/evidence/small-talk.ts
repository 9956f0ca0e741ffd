import type { Reading } from '../text/reading.ts';
import { linesOf } from './lines.ts';
import { compilePhrases } from './phrases.ts';

/**
 * The words that ordinary talk is made of. Words of work stay out, however common ("ask", "build", "lose",
 * "wait"): a sentence that holds one of them, a name or a figure may be about the system.
 */
const EVERYDAY = new Set(
  (
    'i you he she it we they me him her us them my your his its our their mine yours ours myself ourselves a an the ' +
    'this that these those there here who whom what which where when how why all both each every everyone everybody everything ' +
    'someone somebody something anyone anybody anything no none nobody nothing one ones other others another else some any few ' +
    'many much more most less least lot lots bit little such own am is are was were be been being do does did done doing ' +
    'have has had having can could will would shall should may might cannot ' +
    'and or but so if because as than then though although while until till since of to in on at by with without about after ' +
    'before over under up down out off from into through around between along for like not never always often sometimes ' +
    'usually still yet already now today soon later once twice again ever anyway well just only really quite very too also ' +
    'even maybe perhaps probably actually honestly basically rather almost enough right away ago long far together home ' +
    'though okay yes sure please sorry thanks ' +
    'say says said saying tell tells told telling talk talks talked talking speak spoke mention go goes going went gone come comes came ' +
    'get gets got getting know knows knew known think thinks thought feel feels felt hope hopes hoped like likes liked love loves loved ' +
    'enjoy enjoyed wish wished remember forget forgot mean means meant laugh laughed laughing smile smiled cry cried sleep slept ' +
    'eat ate drink drank sing sang dance danced celebrate celebrated meet met hear heard listen let stay stayed ' +
    'time times day days evening morning night nights week weeks month months year years moment moments minute minutes second ' +
    'seconds hour hours thing things way ways people person man woman friend friends family mother father wife husband kid kids ' +
    'child children life world story stories answer question questions word words rest point sort kind fun beer dinner lunch ' +
    'breakfast cake coffee drinks party pizza picture pictures weather ' +
    'good bad nice great fine lovely funny happy sad glad tired old young short big small best better lucky proud ' +
    'late early quiet busy interesting exciting special easy hard difficult tough different fast happier'
  ).split(' '),
);

const CONTRACTED = /(?:n't|'(?:s|m|re|ve|ll|d))$/;

/** True when a sentence holds everyday words only: nothing in it could be checked, so it performs no move. */
function isEverydayTalk(plain: string): boolean {
  for (const part of plain.split(' ')) {
    if (EVERYDAY.has(part)) continue;
    const word = part.replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');
    if (word === '' || EVERYDAY.has(word)) continue;
    const bare = word.replace(CONTRACTED, '');
    if (bare === word || !(EVERYDAY.has(bare) || bare === 'ca' || bare === 'wo')) return false;
  }
  return true;
}

/** Speaking of the answer and the time for it: figures in it are about the telling, not about the work. */
const TELLING = compilePhrases([
  "(say|tell|talk|explain|elaborate|add|bore|hear|go on|speak|go)(?<!(n't|not|cannot) [a-z ]+) (<words>)?(so much|more|anything|all day|all of (it|this)|for (hours|days|ever)|the (rest|whole)|this|you (all|more|the rest)|(in|within|for) (<num>|a few|my|these|the) (minutes?|seconds|words))",
  '(nothing|anything|everything|something|much|more|all|lot|lots|little) (<words>)?to (say|tell|talk about|add|mention|report|hear)',
  '(only|just|fit|fits|squeeze|pack|put) (it all |that all )?(so|that|too) much|(only|just) so (much|many)',
  "i(?: only)?(?: have|'ve got|'ve)(?: only)? <num> (minutes?|seconds)(?! (of|to|for|per|until))",
  '(my|the|our|these|those|your) (<num> )?(time|minutes|seconds) (is|are|must be) (nearly |almost )?(up|over|gone)',
  '(this|my) (answer|story|talk|tale|explanation)|(short|long|full|whole) (version|story|answer)( of|$)',
  '(stop|leave it|end|pause|finish) (here|there)$|as far as i can go|of telling',
  'if you (want|like|have|would like|are interested) (<words>)?(more|hear|questions?|know|interested|details?)',
]);

/** Characters of the longest sentence that is looked at: who has said so much has said something. */
const LONGEST = 140;

/**
 * Tells by a sentence's index whether it is ordinary talk or about the telling itself: such words neither make nor
 * raise a finding. To be asked in rising order.
 */
export function findSmallTalk(reading: Reading): (sentence: number) => boolean {
  const tells = TELLING.hitsIn(linesOf(reading));
  return (index) => {
    const told = tells(index) !== undefined;
    const plain = reading.sentences[index]?.plain ?? '';
    return plain.length <= LONGEST && (told || isEverydayTalk(plain));
  };
}
