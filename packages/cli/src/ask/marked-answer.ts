import { type Assessment, DIMENSIONS, type Dimension } from '@sounding/core';
import { shownQuotes } from '../score/shown-quotes.ts';
import type { Look } from '../terminal/output-look.ts';
import { printable } from '../terminal/printable.ts';

type Style = 'plain' | 'quote' | 'against' | 'tag';

/** A piece of text in one style. */
interface Run {
  readonly text: string;
  readonly style: Style;
}

/** One dimension's mark on a passage. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly dimension: Dimension;
  readonly against: boolean;
}

const INDENT = '  ';

/**
 * The answer with the passages underlined that its points rest on, each followed by the dimensions it counts for;
 * what counts against one has a sign and a word as well. Without colours the passages stand in ⟦ ⟧.
 * They are the quotes that the report shows. Gives lines; paragraphs stay apart.
 */
export function markedAnswer(text: string, assessment: Assessment, look: Look): string[] {
  return paragraphsOf(runsOf(text, marksOf(assessment), look.colored)).flatMap((runs) =>
    wrapRuns(runs, look.width - INDENT.length).map((line) => INDENT + paintLine(line, look)),
  );
}

function marksOf({ dimensions }: Assessment): Mark[] {
  const shown = new Set<number>();
  const asked = DIMENSIONS.filter((name) => dimensions[name].points !== null);
  return asked.flatMap((dimension) => {
    const { speaking, against } = shownQuotes(dimensions[dimension], shown);
    return [speaking, against].flatMap((one) =>
      one === undefined ? [] : [{ start: one.start, end: one.end, dimension, against: one === against }],
    );
  });
}

/** Cuts the text where marks begin and end. Passages that overlap are one; its names stand behind its end. */
function runsOf(text: string, marks: readonly Mark[], colored: boolean): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const group of groupsOf(marks)) {
    runs.push({ text: text.slice(at, group.start), style: 'plain' });
    const quote = text.slice(group.start, group.end);
    const style = group.marks.every(({ against }) => against) ? 'against' : 'quote';
    runs.push({ text: colored ? quote : `⟦${quote}⟧`, style });
    runs.push({ text: ` ${namesOf(group.marks)}`, style: 'tag' });
    at = group.end;
  }
  runs.push({ text: text.slice(at), style: 'plain' });
  return runs;
}

function groupsOf(marks: readonly Mark[]): { start: number; end: number; marks: Mark[] }[] {
  const groups: { start: number; end: number; marks: Mark[] }[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last === undefined || mark.start >= last.end) {
      groups.push({ start: mark.start, end: mark.end, marks: [mark] });
    } else {
      last.end = Math.max(last.end, mark.end);
      last.marks.push(mark);
    }
  }
  return groups;
}

function namesOf(marks: readonly Mark[]): string {
  const named = (against: boolean) => {
    const own = marks.filter((mark) => mark.against === against);
    return DIMENSIONS.filter((name) => own.some(({ dimension }) => dimension === name)).join(', ');
  };
  const speaking = named(false);
  const against = named(true);
  return `[${[speaking, against === '' ? '' : `! against ${against}`].filter(Boolean).join('; ')}]`;
}

function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { text, style } of runs) {
    const [first = '', ...more] = text.split(/\r\n|[\n\r\u2028\u2029]/);
    paragraphs.at(-1)?.push({ text: first, style });
    for (const line of more) paragraphs.push([{ text: line, style }]);
  }
  return paragraphs;
}

/** Breaks runs into lines at spaces, and inside a word that is longer than a line; each letter keeps its style. */
function wrapRuns(runs: readonly Run[], width: number): Run[][] {
  const letters = runs.flatMap(({ text, style }) =>
    [...printable(text)].map((letter) => ({ letter, style })),
  );
  const words: { letter: string; style: Style }[][] = [[]];
  for (const one of letters) {
    if (one.letter === ' ') words.push([]);
    else words.at(-1)?.push(one);
  }
  const lines: { letter: string; style: Style }[][] = [];
  let line: { letter: string; style: Style }[] = [];
  for (const word of words) {
    if (word.length === 0) continue;
    if (line.length > 0 && line.length + 1 + word.length > width) {
      lines.push(line);
      line = [];
    }
    const before = line.at(-1)?.style;
    if (before !== undefined) line.push({ letter: ' ', style: before === word[0]?.style ? before : 'plain' });
    line.push(...word);
    while (line.length > width) lines.push(line.splice(0, width));
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joinLetters);
}

function joinLetters(letters: readonly { letter: string; style: Style }[]): Run[] {
  const runs: { text: string; style: Style }[] = [];
  for (const { letter, style } of letters) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += letter;
    else runs.push({ text: letter, style });
  }
  return runs;
}

function paintLine(runs: readonly Run[], { paint }: Look): string {
  const painters: Readonly<Record<Style, (text: string) => string>> = {
    plain: (text) => text,
    quote: paint.underline,
    against: (text) => paint.middling(paint.underline(text)),
    tag: paint.dim,
  };
  return runs.map(({ text, style }) => painters[style](text)).join('');
}
