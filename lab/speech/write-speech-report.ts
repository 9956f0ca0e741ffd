import {
  DIMENSIONS,
  DOUBTFUL_CONFIDENCE,
  DOUBTFUL_FIGURE_CONFIDENCE,
  findFillers,
  readFillers,
} from '@sounding/core';
import { readSet } from '../data/answers.ts';
import { mean } from '../measure/bootstrap.ts';
import { percent, signed, table, two } from '../report/markdown.ts';
import { acceptSuggestions } from './accept-suggestions.ts';
import { countWordErrors } from './align-words.ts';
import { countPlanted, countWritten, type FillerCount, READ_KINDS } from './count-fillers.ts';
import type { Heard } from './heard.ts';
import { type Judged, judgeWords } from './measure-doubt.ts';
import { blend, comparePoints, type Moved } from './measure-points.ts';
import { TOLERANCE_SECONDS } from './measure-times.ts';
import { FILLER_KINDS, plantFillers } from './plant-fillers.ts';
import { quantile, shareOf } from './statistics.ts';
import { VOICE } from './synthesise.ts';
import { answersForPoints, ENGINEERING_ANSWER, textsForFillers } from './texts.ts';

const WANTED_WITHIN = 0.95;
const WANTED_MOVE = 0.25;
const DOUBT = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];
const EXAMPLES = 12;

/** Writes lab/speech/REPORT.md from what was heard: word times, word errors, how far points move, fillers, doubt, speed. */
export function writeSpeechReport(heard: readonly Heard[]): string {
  const of = (set: Heard['set']) => heard.filter((one) => one.set === set);
  return [
    '# How well a voice is heard',
    `Written by \`node lab/speech/measure.ts\`: texts are said by a synthesised voice (${VOICE}), recognised by Moonshine-tiny as the page does it, and compared with what was said. A synthesised voice is not a person: it has no accent, no room and no hurry, but it also mumbles where a person would not. The figures compare versions of the recogniser with each other; they are no promise for a voice. \`node lab/speech/measure.ts --as-heard\` writes it anew from what was recognised last.`,
    aboutTimes(of('times'), of('fresh-times')),
    aboutWords(of('answer'), of('points')),
    aboutPoints(of('points')),
    aboutFillers(of('fillers'), of('points')),
    aboutDoubt(of('points')),
    aboutSpeed(heard),
  ]
    .join('\n\n')
    .concat('\n');
}

function aboutTimes(heard: readonly Heard[], fresh: readonly Heard[]): string {
  const starts = (of: readonly Heard[]) => of.flatMap((one) => one.starts ?? []);
  const ends = (of: readonly Heard[]) => of.flatMap((one) => one.ends ?? []);
  const within = (values: readonly number[]) => shareOf(values, (value) => value <= TOLERANCE_SECONDS);
  const rows = [
    ['beginning', starts(heard)],
    ['end', ends(heard)],
    ['beginning, fresh texts', starts(fresh)],
    ['end, fresh texts', ends(fresh)],
  ] as const;
  const isMet = [heard, fresh].every((texts) => within(starts(texts)) >= WANTED_WITHIN);
  return [
    '## Word times',
    `${heard.length} texts said at 0.75 to 1.35 times the voice's pace, changing with every phrase, with silences of 0.1 to 2.6 s between phrases; misheard words are among them. The heads that align words were chosen on five of these texts, so ${fresh.length} other ones, on which nothing was chosen, have rows of their own; the voice is the same. Wanted: ${percent(WANTED_WITHIN)} within ${TOLERANCE_SECONDS} s. ${isMet ? 'Met by both.' : 'Missed.'}`,
    table(
      [
        "a word's",
        'words',
        'within 0.5 s',
        'within 0.2 s',
        'mean error, s',
        '95th percentile, s',
        'worst, s',
      ],
      rows.map(([name, values]) => [
        name,
        values.length,
        percent(within(values)),
        percent(shareOf(values, (value) => value <= 0.2)),
        two(mean(values)),
        two(quantile(values, 0.95)),
        two(quantile(values, 1)),
      ]),
    ),
  ].join('\n\n');
}

function aboutWords(answer: readonly Heard[], points: readonly Heard[]): string {
  const text = answer[0]?.text ?? '';
  const minute = acceptSuggestions(ENGINEERING_ANSWER, text);
  const pairs = pairsOf(points).map(({ said, heard }) => ({
    said,
    heard,
    accepted: acceptSuggestions(said, heard),
  }));
  const rate = (texts: readonly { readonly said: string; readonly heard: string }[]) => {
    const counts = texts.map(({ said, heard }) => countWordErrors(said, heard));
    const total = (key: 'errors' | 'words') => counts.reduce((sum, count) => sum + count[key], 0);
    return percent(total('errors') / Math.max(1, total('words')));
  };
  const many = (pick: (pair: (typeof pairs)[number]) => string) =>
    rate(pairs.map((pair) => ({ said: pair.said, heard: pick(pair) })));
  const one = (heard: string) => rate([{ said: ENGINEERING_ANSWER, heard }]);
  const suggestions = pairs.flatMap((pair) => pair.accepted.suggestions);
  const right = pairs.reduce((sum, pair) => sum + pair.accepted.rightCount, 0);
  return [
    '## Word errors',
    `Figures and signs are compared as they are said ("200" is "two hundred"). Suggestions are those of the lexicon for misheard technologies: ${minute.suggestions.length} in the engineering answer, ${minute.rightCount} of them right; ${suggestions.length} in the gold answers, ${right} right. A person takes only the right ones.`,
    table(
      ['', 'as recognised', 'with the right suggestions taken', 'with all suggestions taken'],
      [
        [
          `an engineering answer of ${Math.round(answer[0]?.seconds ?? 0)} s`,
          one(text),
          one(minute.right),
          one(minute.all),
        ],
        [
          `${pairs.length} spoken gold answers`,
          many((pair) => pair.heard),
          many((pair) => pair.accepted.right),
          many((pair) => pair.accepted.all),
        ],
      ],
    ),
    `The engineering answer as it was recognised:`,
    `> ${text}`,
  ].join('\n\n');
}

const POINT_KINDS = ['asHeard', 'mended', 'wordsOnly', 'stopsOnly'] as const;
type PointKind = (typeof POINT_KINDS)[number];
/** An answer with how its points move as it was recognised, mended, and with one fault of the recogniser at a time. */
type PointsRow = { readonly id: string; readonly hasStops: boolean } & Readonly<Record<PointKind, Moved>>;

function aboutPoints(points: readonly Heard[]): string {
  const answers = new Map(answersForPoints().map(({ answer }) => [answer.id, answer]));
  const rows: PointsRow[] = points.flatMap((heard) => {
    const answer = answers.get(heard.id);
    if (answer === undefined) return [];
    const text = heard.text ?? '';
    const { wordsOnly, stopsOnly } = blend(answer.text, text);
    const { right } = acceptSuggestions(answer.text, text);
    return [
      {
        id: answer.id,
        hasStops: /[.!?]/.test(answer.text),
        asHeard: comparePoints(answer, text),
        mended: comparePoints(answer, right),
        wordsOnly: comparePoints(answer, wordsOnly),
        stopsOnly: comparePoints(answer, stopsOnly),
      },
    ];
  });
  const withStops = rows.filter((row) => row.hasStops);
  const withoutStops = rows.filter((row) => !row.hasStops);
  const perDimension = (of: readonly PointsRow[]) =>
    DIMENSIONS.map((dimension) =>
      moveRow(dimension, of, (moved) => {
        const value = moved.points[dimension];
        return value === undefined ? [] : [value];
      }),
    );
  const missed = (of: readonly PointsRow[]) => {
    const names = perDimension(of).flatMap(([dimension, , move]) =>
      Number(move) >= WANTED_MOVE ? [`${dimension} ${move}`] : [],
    );
    return names.length === 0 ? 'none' : names.join(', ');
  };
  const allPoints = (moved: Moved) => Object.values(moved.points);
  const vote = (moved: Moved) => (moved.overall === undefined ? [] : [moved.overall]);
  const everywhere = mean(rows.flatMap((row) => allPoints(row.asHeard)).map(Math.abs)) ?? 0;
  const examples = rows
    .toSorted((a, b) => sizeOf(b.asHeard) - sizeOf(a.asHeard))
    .slice(0, EXAMPLES)
    .map(({ id, hasStops, asHeard, wordsOnly, stopsOnly }) => [
      id,
      hasStops ? 'yes' : 'no',
      describe(asHeard),
      describe(wordsOnly),
      describe(stopsOnly),
    ]);
  return [
    '## How far points move',
    `${rows.length} spoken gold answers of every quality, assessed as they were written and as they were recognised, by the engine as it is shipped (which was trained on the written ones, so that it may know them better than an answer it never saw). Mean move over all points: ${two(everywhere)}; wanted: under ${two(WANTED_MOVE)}. ${everywhere < WANTED_MOVE ? 'Met' : 'Missed'} over all. Of some twenty answers a single one that moves changes a dimension's mean by 0.05. "Words alone" are the recognised words with the answer's own stops, "stops alone" the answer's own words with the recogniser's. ${withoutStops.length} answers were written without a single stop, so that the recogniser's stops are new to them; they have rows of their own.`,
    `Dimensions that by themselves miss ${two(WANTED_MOVE)}: over all answers ${missed(rows)}; over those written with stops ${missed(withStops)}; over those written without ${missed(withoutStops)}.`,
    table(
      ['', 'answers', 'mean move', 'direction', 'right suggestions taken', 'words alone', 'stops alone'],
      [
        ...perDimension(rows),
        moveRow('**all points**', rows, allPoints),
        moveRow('all points, written with stops', withStops, allPoints),
        moveRow('all points, written without', withoutStops, allPoints),
        moveRow('**overall vote** (1..5)', rows, vote),
        moveRow('overall vote, written with stops', withStops, vote),
        moveRow('overall vote, written without', withoutStops, vote),
      ],
    ),
    `Dimensions that were judged in one of the two texts only, over all answers: ${rows.reduce((sum, row) => sum + row.asHeard.appeared.length, 0)}; they are in no mean.`,
    'The answers that moved most, and what moved them:',
    table(['answer', 'written with stops', 'as recognised', 'words alone', 'stops alone'], examples),
  ].join('\n\n');
}

/** The moves of some values of each answer: how many answers, how far, which way, and how far by each fault alone. */
function moveRow(
  name: string,
  rows: readonly PointsRow[],
  pick: (moved: Moved) => readonly number[],
): (string | number)[] {
  const values = (kind: PointKind) => rows.flatMap((row) => pick(row[kind]));
  const size = (kind: PointKind) => two(mean(values(kind).map(Math.abs)));
  return [
    name,
    rows.filter((row) => pick(row.asHeard).length > 0).length,
    size('asHeard'),
    signed(mean(values('asHeard')) ?? 0),
    ...POINT_KINDS.slice(1).map(size),
  ];
}

function sizeOf(moved: Moved): number {
  return Object.values(moved.points).reduce((sum, value) => sum + Math.abs(value), 0);
}

function describe(moved: Moved): string {
  const parts = Object.entries(moved.points).flatMap(([dimension, value]) =>
    value === 0 ? [] : [`${dimension} ${value > 0 ? '+' : ''}${value}`],
  );
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function aboutFillers(fillers: readonly Heard[], points: readonly Heard[]): string {
  const texts = new Map(textsForFillers().map(({ id, text }) => [id, plantFillers(text)]));
  const planted = fillers.flatMap((heard) => {
    const text = texts.get(heard.id);
    return text === undefined ? [] : [countPlanted(text, heard.text ?? '')];
  });
  const written = pairsOf(points).map(({ said, heard }) => countWritten(said, heard));
  const alarms = (of: readonly { readonly alarms: readonly string[] }[]) =>
    of.reduce((sum, one) => sum + one.alarms.length, 0);
  return [
    '## Fillers',
    `Planted about every seventh word into the beginnings of ${planted.length} answers. A filler is written where its words stand at their place in the recognised text, both of a doubled word; found where \`readFillers\`, by which the product counts, marks that place, also in another spelling ("em" for "um"). Marked where none was said: ${alarms(planted)}.`,
    table(['planted', 'said', 'written', 'found'], countRows(FILLER_KINDS, planted)),
    `The ${written.length} answers for points have fillers of their own, as \`readFillers\` reads them in what was written. Marked in the recognised text where none was said: ${alarms(written)}.`,
    table(['in the answers', 'said', 'written', 'found'], countRows(READ_KINDS, written)),
    aboutAlarms(),
  ].join('\n\n');
}

function countRows<Kind extends string>(
  kinds: readonly Kind[],
  heard: readonly { readonly counts: Readonly<Record<Kind, FillerCount>> }[],
): (readonly (string | number)[])[] {
  const total = (kind: Kind, key: keyof FillerCount) =>
    heard.reduce((sum, one) => sum + one.counts[kind][key], 0);
  const rows = kinds.map(
    (kind) => [kind, total(kind, 'said'), total(kind, 'written'), total(kind, 'found')] as const,
  );
  const sums = ([1, 2, 3] as const).map((column) => rows.reduce((sum, row) => sum + row[column], 0));
  return [...rows, ['**all**', ...sums]];
}

/** What is marked in the gold answers as they were written: in the typed ones, where nobody says "um", each is a false alarm. */
function aboutAlarms(): string {
  const answers = readSet('gold').map(({ answer }) => answer);
  const rows = (['typed', 'spoken'] as const).map((mode) => {
    const texts = answers.filter((answer) => answer.mode === mode).map((answer) => answer.text);
    const total = (find: typeof findFillers) =>
      texts.reduce((sum, text) => sum + find(text, 'spoken').length, 0);
    return [mode, texts.length, total(findFillers), total(readFillers)] as const;
  });
  return [
    `False alarms: what is marked in the ${answers.length} gold answers as they were written, all read as spoken. In those that were typed each mark is one.`,
    table(['gold answers', 'answers', 'by `findFillers`', 'by `readFillers`'], rows),
  ].join('\n\n');
}

function aboutDoubt(points: readonly Heard[]): string {
  const judged = pairsOf(points).flatMap(({ said, heard, confidences }) =>
    judgeWords(said, heard, confidences),
  );
  const of = (asked: Judged['asked']) => judged.filter((word) => word.asked === asked);
  const count = (words: readonly Judged[], right: boolean) =>
    words.filter((word) => word.right === right).length;
  const figures = of('figure');
  return [
    '## Doubt',
    `How many of the misheard and of the rightly heard words of the gold answers would be asked about below a confidence. Little words ("the", "was") are never asked about, among them ${count(of('not'), false)} misheard and ${count(of('not'), true)} right ones; the page asks about twelve in an answer at most, the least sure first. The product's bars: ${two(DOUBTFUL_CONFIDENCE)} for words, ${two(DOUBTFUL_FIGURE_CONFIDENCE)} for figures.`,
    doubtTable('word', of('word'), points.length),
    `The same for figures; ${count(figures, false)} misheard ones are too few to choose by.`,
    doubtTable('figure', figures, points.length),
  ].join('\n\n');
}

/** One row a bar. The last column is what the step from the bar before adds: below a half, it shows more right words than wrong ones. */
function doubtTable(name: string, words: readonly Judged[], answers: number): string {
  const wrong = words.filter((word) => !word.right);
  const right = words.filter((word) => word.right);
  const isMisheard = (word: Judged) => !word.right;
  return table(
    [
      'confidence below',
      `misheard ${name}s marked, of ${wrong.length}`,
      `right ${name}s marked, of ${right.length}`,
      'marked in an answer',
      'misheard of those marked',
      'misheard of those that the step adds',
    ],
    DOUBT.map((bar, i) => {
      const marked = words.filter((word) => word.confidence < bar);
      const added = marked.filter((word) => word.confidence >= (DOUBT[i - 1] ?? 0));
      return [
        two(bar),
        percent(shareOf(wrong, (word) => word.confidence < bar)),
        percent(shareOf(right, (word) => word.confidence < bar)),
        (marked.length / Math.max(1, answers)).toFixed(1),
        percent(shareOf(marked, isMisheard)),
        added.length === 0 ? '–' : percent(shareOf(added, isMisheard)),
      ];
    }),
  );
}

function aboutSpeed(heard: readonly Heard[]): string {
  const timed = heard.filter((one) => one.processorSeconds !== undefined);
  const seconds = timed.reduce((sum, one) => sum + one.seconds, 0);
  const took = timed.reduce((sum, one) => sum + (one.processorSeconds ?? 0), 0);
  return [
    '## Speed',
    `${two(took / Math.max(1, seconds))} s of one processor core for a second of sound, over ${Math.round(seconds)} s of it. Live partial texts come on top, where there is time for them.`,
  ].join('\n\n');
}

function pairsOf(
  points: readonly Heard[],
): { readonly said: string; readonly heard: string; readonly confidences: readonly number[] }[] {
  const texts = new Map(answersForPoints().map(({ answer }) => [answer.id, answer.text]));
  return points.flatMap((one) => {
    const said = texts.get(one.id);
    return said === undefined ? [] : [{ said, heard: one.text ?? '', confidences: one.confidences ?? [] }];
  });
}
