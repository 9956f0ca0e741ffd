import { checkProbes } from './check-probes.ts';
import type { ProbedAnswer } from './probed-answers.ts';

const SHOWN_WORDS = 40;

/** The sheet as Markdown: every answer's beginning with its five follow-ups, and what was checked of all of them. */
export function makeSheet(probed: readonly ProbedAnswer[]): string {
  return `${[
    '# Follow-ups without a model',
    'Thirty gold answers, six for each vote of the raters, with the five follow-ups that the local interviewer would ask of each answer alone. Written by `node lab/probes/write-sheet.ts`; a test sees that it is what the code says. In a session each follow-up is chosen anew once the one before it was answered.',
    ...probed.map(writeAnswer),
    writeChecks(probed),
  ].join('\n\n')}\n`;
}

function writeAnswer({ answer, ratings, assessment }: ProbedAnswer): string {
  const words = answer.text.split(/\s+/);
  const begins = `${words.slice(0, SHOWN_WORDS).join(' ')}${words.length > SHOWN_WORDS ? ' …' : ''}`;
  const votes = ratings.map((r) => r.overall).join(' and ');
  return [
    `## ${answer.id}: ${answer.question}`,
    '',
    `${answer.kind}, ${answer.mode}, ${words.length} words; raters' vote ${votes}, local ${assessment.overall ?? 'none'}`,
    '',
    `> ${begins}`,
    '',
    ...assessment.probes.map(
      ({ text, kind, dimension, because }, i) =>
        `${i + 1}. ${text}<br>*${kind}, ${dimension ?? 'any'}: ${because}*`,
    ),
  ].join('\n');
}

function writeChecks(probed: readonly ProbedAnswer[]): string {
  const { count, notFive, repeated, told, toldToRaters, vague, misquoted } = checkProbes(probed);
  return [
    '## What was checked',
    '',
    '| | |',
    '|---|--:|',
    `| answers | ${probed.length} |`,
    `| follow-ups | ${count} |`,
    `| answers without exactly five | ${notFive.length} |`,
    `| follow-ups that repeat another to the same answer | ${repeated.length} |`,
    `| that call something untold which the engine gave two points or more | ${told.length} |`,
    `| that call something untold which the raters gave two points or more | ${toldToRaters.length} |`,
    `| that neither name anything of the answer nor say what was missing | ${vague.length} |`,
    `| that quote what is not there | ${misquoted.length} |`,
    ...(toldToRaters.length === 0 ? [] : ['', 'Untold to the engine and told to the raters:', '']),
    ...toldToRaters.map((line) => `- ${line}`),
  ].join('\n');
}
