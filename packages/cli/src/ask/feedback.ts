import type { Assessment } from '@sounding/core';
import { notScored } from '../score/not-assessed-words.ts';
import { report } from '../score/report.ts';
import type { Look } from '../terminal/output-look.ts';
import { wrap } from '../terminal/wrap.ts';
import { markedAnswer } from './marked-answer.ts';

/** What comes back on an answer: its own text with the quotes marked, then the report. Ends in a line feed. */
export function feedback(text: string, assessment: Assessment, look: Look): string {
  if (assessment.status === 'not_assessed')
    return `${wrap(notScored(assessment.reason, text), look.width).join('\n')}\n`;
  const marked = [look.paint.bold('Your answer'), ...markedAnswer(text, assessment, look)];
  return `${marked.join('\n')}\n\n${report(assessment, text, look)}`;
}
