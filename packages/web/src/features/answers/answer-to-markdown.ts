import type { Assessment, Dimension, Mode } from '@sounding/core';
import { dimensionTitle } from '../../lib/dimension-words.ts';
import { engineLine, groups, notAssessedWords, pointsWord, votes } from '../../lib/rubric-words.ts';
import { deliveryFigures } from './delivery-judgement.ts';

/** What is written out: the question, the answer as given, and one reading of it. */
export interface AnswerForMarkdown {
  readonly question: string;
  readonly text: string;
  readonly mode: Mode;
  readonly assessment: Assessment;
}

/** An answer with its feedback as Markdown, for notes or a pull request. Ends with a newline. */
export function answerToMarkdown({ question, text, mode, assessment }: AnswerForMarkdown): string {
  const parts = [`# ${oneLine(question) || 'Answer'}`, text.trim(), '## Feedback'];
  if (assessment.overall === null) {
    const { what, todo } = notAssessedWords(assessment.reason, text);
    parts.push(`Not assessed. ${what} ${todo}`);
  } else {
    parts.push(`**${assessment.overall} of 5: ${votes[assessment.overall].word}**`);
    if (assessment.advice.length > 0) {
      parts.push(assessment.advice.map((each, i) => `${i + 1}. ${oneLine(each.text)}`).join('\n'));
    }
    parts.push(
      groups.flatMap((group) => group.dimensions.flatMap((name) => line(assessment, name))).join('\n'),
    );
  }
  parts.push('## Delivery', deliveryLines(assessment, mode));
  parts.push(`${engineLine(assessment)}.`);
  return `${parts.join('\n\n')}\n`;
}

function line(assessment: Assessment, name: Dimension): string[] {
  const { points, evidence } = assessment.dimensions[name];
  if (points === null) return [];
  const quotes = evidence.map((each) => `  - ${each.against ? '(against) ' : ''}“${oneLine(each.quote)}”`);
  return [`- ${dimensionTitle(name)}: ${pointsWord(name, points, assessment)}`, ...quotes];
}

function deliveryLines({ delivery }: Assessment, mode: Mode): string {
  return deliveryFigures(delivery, mode)
    .map(({ name, value, target }) => `- ${name}: ${value}${target === '' ? '' : ` (aim: ${target})`}`)
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
