import { spanOfPlain } from '../../text/sentences.ts';
import type { ProbeContext } from '../probe-context.ts';
import { type Place, placesOf } from '../wording/said.ts';
import type { ContradictionFound, Stated } from './contradiction-found.ts';

/** Something that was said never to be, and how its being is told. */
interface Denial {
  readonly about: string;
  readonly denies: RegExp;
  readonly admits: RegExp;
}

const NUMBER =
  '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|several|half an)';
const PERIOD = '(?:seconds?|minutes?|hours?|hour|days?)';

const DENIALS: readonly Denial[] = [
  {
    about: 'downtime',
    denies:
      /\b(?:(?:no|zero|without(?: any)?) (?:downtime|maintenance windows?)|(?:never|not once) (?:took|taken|take|went|been|had to take) (?:it |the (?:system|site|service) |anything )?(?:down|offline))\b/,
    admits: new RegExp(
      `\\b(?:${NUMBER}[- ]${PERIOD}(?:'s?|s')? (?:of )?(?:maintenance|downtime)(?: window)?|(?:maintenance window|downtime) of (?:about |around )?${NUMBER} ${PERIOD}|(?:took|had to take|taken) (?:it|the (?:\\w+ )?(?:system|site|service|database|platform|app)) (?:down|offline)|(?:was|were) (?:down|offline) for (?:about |around )?${NUMBER} ${PERIOD})\\b`,
    ),
  },
  {
    about: 'lost data',
    denies:
      /\b(?:(?:no|zero|without(?: any)?) (?:data|message|record|event|order|transaction)s? (?:loss|was lost|were lost|got lost)|never lost (?:a|an|any|one|single|anything)|lost (?:nothing|no (?:data|messages|records|events|orders|transactions)))\b/,
    admits: new RegExp(
      `\\b(?:we|it|that|which) (?:had )?lost (?:about |around |some |roughly |nearly )*${NUMBER} (?:\\w+ ){0,2}?(?:messages|records|events|orders|rows|writes|transactions|documents|bookings|payments)\\b`,
    ),
  },
  {
    about: 'outages',
    denies:
      /\b(?:(?:never|not once)(?: \w+){0,2} (?:an?|any|a single|one) (?:incident|outage)|(?:no|zero) (?:incidents|outages)|(?:has|had|have)(?:n't| not| never) been down|never (?:went|been|was) down)\b/,
    admits: new RegExp(
      `\\b(?:(?:had|was|caused|after|during) (?:an?|one|our|our worst|our first|two|three) (?:\\w+ ){0,2}(?:outage|incident)|(?:was|were) (?:down|offline) for (?:about |around )?${NUMBER} ${PERIOD})\\b`,
    ),
  },
];

/** Another time, another system, a wish or a thought: then the two may well fit. */
const ELSEWHERE =
  /\b(?:before|used to|previous(?:ly)?|old|former|originally|initially|at first|first time|first attempt|since|until|then on|from then|after that|afterwards|now|today|later|again|if|would|could|might|should|instead|option|alternative|rejected|ruled out|vendor|provider's|their|another|other|rehearsal|test|staging|goal|target|wanted|aim|promised|require\w*|needed|must|had to be|allowed|budget|per year|a year)\b/;

/** Two statements of which the one denies what the other tells. */
export function findDenialsBroken(context: ProbeContext): readonly ContradictionFound[] {
  const places = placesOf(context).filter(({ sentence }) => !ELSEWHERE.test(sentence.plain));
  return DENIALS.flatMap(({ about, denies, admits }) => {
    const denied = firstStated(places, denies);
    const admitted = denied && firstStated(places, admits, denied);
    if (denied === undefined || admitted === undefined) return [];
    const isInOrder = places.findIndex((p) => isAt(p, denied)) < places.findIndex((p) => isAt(p, admitted));
    return [{ about, first: isInOrder ? denied : admitted, second: isInOrder ? admitted : denied }];
  });
}

function isAt(a: Place, b: Place): boolean {
  return a.sentence === b.sentence && a.turn === b.turn;
}

function firstStated(places: readonly Place[], words: RegExp, beside?: Place): Stated | undefined {
  for (const place of places) {
    const match = words.exec(place.sentence.plain);
    if (match === null || (beside !== undefined && isAt(place, beside))) continue;
    return { ...place, at: spanOfPlain(place.sentence, match.index, match.index + match[0].length) };
  }
  return undefined;
}
