import { figureSaid, theFigure, wasOrWere } from './figure-said.ts';
import type { FoundFigure } from './find-result-figures.ts';
import { pick } from './pick.ts';
import { type Said, say } from './say.ts';

const LONG_TIMES = new Set(['min', 'h']);

/** Asks where a figure comes from, as one asks of a time, a share, a price, a rate or a size. */
export function askMeasured({ turn, figure }: FoundFigure, at: number): Said {
  const said = figureSaid(turn, figure);
  const the = theFigure(turn, figure);
  const was = wasOrWere(turn, figure);
  switch (figure.kind) {
    case 'time':
      return LONG_TIMES.has(figure.unit)
        ? pick(said, [
            say`How do you know that it was ${said}: timed once, or the usual case?`,
            say`You gave ${said}. Who timed that, how often, and how far apart were the runs?`,
          ])
        : pick(
            said,
            [
              say`How ${was} ${the} measured, and over what?`,
              say`You gave ${said}. Is that an average or the slow end, and where was it taken?`,
              say`You gave ${said}. Where does that come from: one run, a day of real traffic, or a load test?`,
            ],
            at,
          );
    case 'share':
      return pick(
        said,
        [
          say`You gave ${said}. Of what exactly, and counted over how long?`,
          say`How did you arrive at ${said}: what was counted, and over which period?`,
          say`What is ${said} a share of, and how many cases lie behind it?`,
        ],
        at,
      );
    case 'money':
      return pick(said, [
        say`Where did you get the figure of ${said}: a bill, somebody in finance, or your own estimate?`,
        say`You put it at ${said}. What is in that sum, and what is not?`,
      ]);
    case 'rate':
      return pick(said, [
        say`You gave ${said}. Is that a peak or an average, and where did you read it off?`,
        say`You gave ${said}. Who counted that, and what was the most that you have seen?`,
      ]);
    case 'ratio':
      return say`You gave ${said}. Compared with what, and measured how?`;
    default:
      return pick(said, [
        say`You gave ${said}. Is that at rest or at the peak, and where did you read it off?`,
        say`How ${was} ${the} measured, and when was it at its worst?`,
      ]);
  }
}
