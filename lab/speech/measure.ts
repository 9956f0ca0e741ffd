import { writeFileSync } from 'node:fs';
import { InputError } from '../data/answers.ts';
import { HEARD_SETS, type Heard, keepHeard, readHeard } from './heard.ts';
import { listen } from './listen.ts';
import { writeSpeechReport } from './write-speech-report.ts';

// node lab/speech/measure.ts              synthesises and listens to everything, then writes REPORT.md
// node lab/speech/measure.ts times        listens to that set anew and takes the others from last time
// node lab/speech/measure.ts --as-heard   takes everything from last time: for a change of the scorer or the lexicon
// Listening needs festival with festvox-us-slt-hts, sox, and the weights.

const REPORT = new URL('REPORT.md', import.meta.url);

try {
  const named = HEARD_SETS.filter((set) => process.argv.includes(set));
  const sets = named.length === 0 ? HEARD_SETS : named;
  if (!process.argv.includes('--as-heard')) {
    const fresh = await listen(sets, tell);
    keepHeard([...readHeard().filter((one) => !sets.includes(one.set)), ...fresh]);
  }
  const heard = readHeard();
  if (heard.length === 0) throw new InputError('Nothing was heard yet: run it without --as-heard');
  writeFileSync(REPORT, writeSpeechReport(heard));
  console.log('lab/speech/REPORT.md is written.');
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function tell(heard: Heard): void {
  const { set, id, seconds, processorSeconds = 0 } = heard;
  console.log(
    `${set} ${id}: ${seconds.toFixed(0)} s of sound, ${processorSeconds.toFixed(0)} s of the processor`,
  );
}
