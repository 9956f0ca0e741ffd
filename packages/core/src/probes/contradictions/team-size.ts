import { spanOfPlain } from '../../text/sentences.ts';
import type { Place } from '../wording/said.ts';
import { isComparing } from './compared-times.ts';
import type { Gauge } from './gauges.ts';

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const COUNT = `(\\d{1,3}|${NUMBERS.join('|')})`;
const SIZES = [
  `\\b(?:a|the|our|my|whole|entire|small) team of (?:(?:about|around|roughly|only|just) )?${COUNT}(?! (?:on|in|from|who|that|to|which|out)\\b)`,
  `\\bour team (?:is|was|had|has) (?:(?:about|around|only|just) )?${COUNT}(?: (?:people|engineers|developers|devs))?(?! (?:on|in|from|who|that|to|which|out|years?|months?|weeks?)\\b)`,
  `\\b(?:we were|there were) (?:(?:about|around|only|just) )?${COUNT} of us(?! (?:on|in|from|who|that|to|which|out)\\b)`,
  `\\b(?:a|the|our|my) ${COUNT}[- ](?:person|people|man|strong) team\\b`,
  `\\b${COUNT} (?:people|engineers|developers|devs) (?:on|in) (?:the|our|my) team\\b`,
].map((form) => new RegExp(form, 'g'));
/** Another team, or a part of one. */
const OTHER_TEAM =
  /\b(?:teams|department|company|group|organi[sz]ation|split|their|backend team|frontend team|front-end team|mobile team|data team|platform team|qa|ops)\b/;
const ABOUT = /\b(?:about|around|roughly) /;

/** How large the speaker's team is said to be in a sentence. */
export function teamSizesIn(place: Place): Gauge[] {
  const { sentence } = place;
  const { plain } = sentence;
  if (!/team|of us/.test(plain) || isComparing(plain) || OTHER_TEAM.test(plain)) return [];
  return SIZES.flatMap((form) =>
    [...plain.matchAll(form)].map((match) => {
      const said = match[1] ?? '';
      const value = /\d/.test(said) ? Number(said) : NUMBERS.indexOf(said) + 1;
      return {
        ...place,
        at: spanOfPlain(sentence, match.index, match.index + match[0].length),
        about: 'the size of the team',
        parts: new Set<string>(),
        measure: { sort: 'team', value },
        isAbout: ABOUT.test(match[0]),
      };
    }),
  );
}
