import { EXIT, type ExitCode } from '../exit-code.ts';
import { findQuestion } from '../score/find-question.ts';
import { notAssessedWords } from '../score/not-assessed-words.ts';
import { openInput } from '../score/open-input.ts';
import { MAX_ANSWER_UNITS, readAnswer } from '../score/read-answer.ts';
import { report } from '../score/report.ts';
import { scoreAnswer } from '../score/score-answer.ts';
import { outputLook } from '../terminal/output-look.ts';
import { writeOut } from '../terminal/write-out.ts';
import { readScoreOptions, type ScoreOptions } from './score-options.ts';

/** `sounding score`: one answer as a report or as JSON, or a stream of answers. */
export async function score(words: readonly string[]): Promise<ExitCode> {
  const options = readScoreOptions(words);
  if (options.form === 'help') {
    const { helpFor } = await import('./help.ts');
    await writeOut(helpFor('score'));
    return EXIT.ok;
  }
  if (options.form === 'jsonl') {
    const { scoreStream } = await import('../score/score-stream.ts');
    return await scoreStream(await openInput(options.file), options.level);
  }
  return await scoreOne(options);
}

async function scoreOne(options: ScoreOptions): Promise<ExitCode> {
  const question = findQuestion(options.question, options.kind);
  const text = await readAnswer(await openInput(options.file), MAX_ANSWER_UNITS);
  const { mode, seconds } = options;
  const answer = { text, mode, ...(seconds === undefined ? {} : { seconds }) };
  const assessment = scoreAnswer(answer, question, options.level);
  if (options.form === 'json') await writeOut(`${JSON.stringify(assessment, null, 2)}\n`);
  if (assessment.status === 'not_assessed') {
    process.stderr.write(`sounding: not scored: ${notAssessedWords(assessment.reason, text)}\n`);
    return EXIT.notAssessed;
  }
  if (options.form === 'report') {
    await writeOut(report(assessment, text, outputLook(options.color)));
  }
  return EXIT.ok;
}
