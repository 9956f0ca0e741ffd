import type { ModelRun } from '../model/sum-run.ts';
import { percent, table } from './markdown.ts';

/** The part of a report that says what was run: model and versions, what failed, what was dropped, what it took. */
export function writeModelRun(run: ModelRun): string {
  const { usage, droppedQuotes, keptQuotes } = run;
  const failed = run.failures.reduce((sum, [, answers]) => sum + answers, 0);
  const quotes = droppedQuotes + keptQuotes;
  const known = (value: number | undefined) => value?.toLocaleString('en-GB') ?? 'not reported';
  const rows: [string, string | number][] = [
    ['model', `${run.model} by ${run.provider} at ${run.origin}`],
    ['engine version, prompt version, rubric version', versionsOf(run)],
    ['deadline for one answer', `${run.deadlineSeconds} s`],
    ['answers', run.answers],
    ['assessed by the model', run.assessed],
    ['of those from replies that were kept', run.cached],
    ['not sent: nothing in them to assess', run.notSent],
    ['failed', failed],
    [
      'quotes that are not in the answer, dropped',
      `${droppedQuotes} of ${quotes} (${share(droppedQuotes, quotes)})`,
    ],
    ['dimensions whose points fell with their quotes', run.loweredDimensions],
    ['tokens read', known(usage.inputTokens)],
    ['tokens written', known(usage.outputTokens)],
    ['cost in US dollars, as the provider reports it', usage.costUsd?.toFixed(4) ?? 'not reported'],
  ];
  const parts = ['## The run', table(['', ''], rows)];
  if (failed > 0) {
    parts.push(
      'A failure is never a score: these answers are in no figure of this report.',
      table(['failed because', 'answers'], run.failures),
    );
  }
  return parts.join('\n\n');
}

function versionsOf({ engineVersion, promptVersion, rubricVersion }: ModelRun): string {
  return `${engineVersion}, ${promptVersion}, ${rubricVersion}`;
}

function share(part: number, whole: number): string {
  return percent(part / Math.max(1, whole));
}
