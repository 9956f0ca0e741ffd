import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';

/** The laboratory lies beside the packages in a checkout, and nowhere else. */
const LAB = new URL('../../../../lab/eval.ts', import.meta.url);

/**
 * `sounding eval`: measures the scorer against the rated answers of the checkout and writes its report. The lab is a
 * program of its own, which no command imports: it is run with the same words and left with its exit code.
 */
export async function evaluate(words: readonly string[]): Promise<ExitCode> {
  if (!existsSync(LAB)) {
    throw new Failure('eval needs the lab folder of a checkout, with its rated answers');
  }
  const lab = spawn(process.execPath, [fileURLToPath(LAB), ...words], { stdio: 'inherit' });
  return await new Promise((resolve, reject) => {
    lab.once('error', reject);
    lab.once('close', (code) => resolve(code === 0 ? EXIT.ok : code === 2 ? EXIT.usage : EXIT.failed));
  });
}
